import { CivilDate, Id, Maybe, OneOf } from '#web';
import { PROPOSAL_REPLIES, type ProposalReply } from './reassignment.entity.js';

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

/** Whether she who is proposed can. */
export class ReplyToProposal {
  @OneOf(PROPOSAL_REPLIES)
  readonly reply: ProposalReply;
}

/** What the client said. */
export class RecordClientAnswer {
  @OneOf(['accepted', 'declined'])
  readonly answer: 'accepted' | 'declined';
}
