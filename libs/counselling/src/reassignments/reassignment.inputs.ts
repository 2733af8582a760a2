import { CivilDate, Id, Maybe, OneOf } from '#web';

/** Who is to take over, and from which day; from the first day without anybody where none is said. */
export class ProposeCounsellor {
  @Id()
  readonly counsellorId: string;

  @Maybe()
  @CivilDate()
  readonly from?: string;
}

/** Who meets the client meanwhile. */
export class NameCover {
  @Id()
  readonly counsellorId: string;
}

/** What the client said. */
export class RecordClientAnswer {
  @OneOf(['accepted', 'declined'])
  readonly answer: 'accepted' | 'declined';
}
