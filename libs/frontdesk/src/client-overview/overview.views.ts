import { ClientView } from '#clients';
import { NoteView } from '#journal';
import { CHANNELS } from '#kernel';
import { CivilDate, ClockTime, Id, Instant, OneOf, OrNull, Part, Parts, Text, Whole } from '#web';

const VERSIONS = { min: 1, max: 1_000_000_000 };

/** A colleague who may open the file. */
export class TeamMemberView {
  @Id() readonly staffId: string;
  @Text({ max: 200 }) readonly name: string;
}

/** When she comes next, to whom and where. */
export class AppointmentView {
  @Id() readonly id: string;
  /** The file it stands in: hers, or one that was merged into it. */
  @Id() readonly clientId: string;
  @OneOf(['session', 'booking']) readonly kind: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @Text({ max: 40 }) readonly status: string;
  @OneOf(CHANNELS) readonly channel: string;
  @Instant() readonly startsAt: string;
  @Instant() readonly endsAt: string;
  @OrNull() @Id() readonly contractId: string | null;
  /** Nobody: a vacant session that no colleague covers yet. */
  @OrNull() @Id() readonly staffId: string | null;
  @OrNull() @Text({ max: 200 }) readonly staff: string | null;
  @OrNull() @Text({ max: 60 }) readonly room: string | null;
  @Whole(VERSIONS) readonly version: number;
}

/** Her place in a queue; its number only for those who see the whole of it. */
export class QueuePlaceView {
  @Id() readonly id: string;
  /** The file it stands in: hers, or one that was merged into it. */
  @Id() readonly clientId: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @Text({ max: 20 }) readonly status: string;
  @Text({ max: 10 }) readonly priority: string;
  @Instant() readonly enteredAt: string;
  @Whole({ min: 0, max: 1000 }) readonly offersMade: number;
  @OrNull() @Whole({ min: 1, max: 1_000_000 }) readonly place: number | null;
  @Whole(VERSIONS) readonly version: number;
}

/** The weekly agreement as it is just now. */
export class ContractNowView {
  @Id() readonly id: string;
  /** The file it stands in: hers, or one that was merged into it. */
  @Id() readonly clientId: string;
  @Text({ max: 60 }) readonly serviceKind: string;
  @Text({ max: 20 }) readonly status: string;
  @CivilDate() readonly agreedOn: string;
  @Whole({ min: 1, max: 7 }) readonly weekday: number;
  @ClockTime() readonly startTime: string;
  @Whole({ min: 15, max: 120 }) readonly durationMinutes: number;
  @OneOf(CHANNELS) readonly channel: string;
  @OrNull() @Text({ max: 60 }) readonly room: string | null;
  @CivilDate() readonly firstOn: string;
  @OrNull() @CivilDate() readonly until: string | null;
  /** Null where the contract is vacant. */
  @OrNull() @Id() readonly counsellorId: string | null;
  @OrNull() @Text({ max: 200 }) readonly counsellor: string | null;
  @Whole(VERSIONS) readonly version: number;
}

/** The latest evaluation of a goal, done or to be done. */
export class ReviewNowView {
  @Id() readonly id: string;
  @Text({ max: 7 }) readonly term: string;
  @CivilDate() readonly dueOn: string;
  @Text({ max: 20 }) readonly status: string;
}

/** What is worked towards. */
export class GoalNowView {
  @Id() readonly id: string;
  /** The file it stands in: hers, or one that was merged into it. */
  @Id() readonly clientId: string;
  @Text({ max: 60_000 }) readonly text: string;
  @Text({ max: 20 }) readonly status: string;
  @CivilDate() readonly agreedOn: string;
  @OrNull() @Part(ReviewNowView) readonly review: ReviewNowView | null;
  @Whole(VERSIONS) readonly version: number;
}

/** A client's first page: everything one looks for when she calls, as far as the asker may see it. */
export class OverviewView extends ClientView {
  @Parts(TeamMemberView, { max: 200 }) readonly careTeam: readonly TeamMemberView[];
  @Parts(AppointmentView, { max: 5 }) readonly nextAppointments: readonly AppointmentView[];
  /** One of each service at the most in a file; merged files may have more. */
  @Parts(QueuePlaceView, { max: 50 }) readonly queueEntries: readonly QueuePlaceView[];
  @Parts(ContractNowView, { max: 50 }) readonly contracts: readonly ContractNowView[];
  @Parts(GoalNowView, { max: 200 }) readonly goals: readonly GoalNowView[];
  @Parts(NoteView, { max: 5 }) readonly lastNotes: readonly NoteView[];

  constructor(
    client: ConstructorParameters<typeof ClientView>[0],
    viewer: ConstructorParameters<typeof ClientView>[1],
    { shell, parts }: { shell: ConstructorParameters<typeof ClientView>[2]; parts: OverviewParts },
  ) {
    super(client, viewer, shell);
    Object.assign(this, parts);
  }
}

export type OverviewParts = Pick<
  OverviewView,
  'careTeam' | 'nextAppointments' | 'queueEntries' | 'contracts' | 'goals' | 'lastNotes'
>;
