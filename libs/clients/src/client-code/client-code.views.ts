import { Can, Id, Instant, OrNull, Text, Whole } from '#web';

interface Made {
  readonly clientId: string;
  readonly madeAt: Date | null;
  readonly madeBy: string | null;
  readonly version: number | null;
  readonly anonymous: boolean;
}

/** Whether a client holds a code, since when and from whom. */
export class ClientCodeView {
  @Id() readonly clientId: string;
  @OrNull() @Instant() readonly madeAt: string | null;
  @OrNull() @Text({ max: 200 }) readonly madeBy: string | null;
  /** The code in groups: in the answer that makes it, and never again. */
  @OrNull() @Text({ max: 19 }) readonly code: string | null = null;
  @OrNull() @Whole({ min: 1, max: 1_000_000_000 }) readonly version: number | null;
  @Can() readonly can: { readonly make: boolean; readonly replace: boolean };

  constructor({ clientId, madeAt, madeBy, version, anonymous }: Made) {
    this.clientId = clientId;
    this.madeAt = madeAt?.toISOString() ?? null;
    this.madeBy = madeBy;
    this.version = version;
    this.can = { make: anonymous && version === null, replace: anonymous && version !== null };
  }
}

/** Whose code it is: the way to the file, and nothing of it. */
export class CodeHolderView {
  @Id() readonly clientId: string;
  @Text({ max: 12 }) readonly number: string;

  constructor({ clientId, number }: { clientId: string; number: string }) {
    this.clientId = clientId;
    this.number = number;
  }
}
