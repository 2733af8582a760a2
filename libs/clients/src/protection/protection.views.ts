import { Id, Instant, OneOf, OrNull, Part, Parts, Text } from '#web';
import { PROTECTION_LEVELS } from './protection.entity.js';

/** One who may see a protected person. */
export class NamedView {
  @Id() readonly staffId: string;
  @Text({ max: 200 }) readonly name: string;

  constructor(staffId: string, name: string) {
    this.staffId = staffId;
    this.name = name;
  }
}

interface Told {
  readonly level: string;
  readonly team: readonly NamedView[];
  readonly reason: string;
  readonly since: Date;
  readonly until: Date | null;
}

/** How a person is or was protected. */
export class ProtectionView {
  @OneOf(PROTECTION_LEVELS) readonly level: string;
  @Parts(NamedView, { max: 20 }) readonly team: readonly NamedView[];
  @Text({ max: 500 }) readonly reason: string;
  @Instant() readonly since: string;
  @OrNull() @Instant() readonly until: string | null;

  constructor({ level, team, reason, since, until }: Told) {
    this.level = level;
    this.team = team;
    this.reason = reason;
    this.since = since.toISOString();
    this.until = until?.toISOString() ?? null;
  }
}

/** The protection of a file now, and what it was before. */
export class ProtectionsView {
  @Id() readonly clientId: string;
  @OrNull() @Part(ProtectionView) readonly current: ProtectionView | null;
  @Parts(ProtectionView, { max: 200 }) readonly earlier: readonly ProtectionView[];

  constructor(clientId: string, all: readonly ProtectionView[]) {
    this.clientId = clientId;
    this.current = all.find(({ until }) => until === null) ?? null;
    this.earlier = all.filter(({ until }) => until !== null);
  }
}
