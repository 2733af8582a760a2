import { localOf, today } from '#calendar';
import type { Actor } from '#kernel';
import { counsels, receives } from '../counselling.policy.js';

/** What the rules need to know of a session. */
export interface Occasion {
  readonly compartment: string;
  readonly status: string;
  readonly arrivedAt: unknown;
  readonly startsAt: Date;
  readonly skipGround?: unknown;
  readonly skipDecidedAt?: unknown;
  /** Whose absence it was proposed skipped for is still away then. */
  readonly away?: boolean;
}

const MARKABLE = ['planned', 'held'];
const SKIPPED = ['holiday_skipped', 'absence_skipped'];
const MOVABLE = ['planned', ...SKIPPED];

/** What this person may do to this session. Reception moves and records all but `held`, which is the counsellor's. */
export const allowedOn = (occasion: Occasion, actor: Actor, now: Date) => ({
  ...ofSkipped(occasion, actor),
  ...ofAwaited(occasion, actor, now),
});

const ofAwaited = ({ compartment, status, arrivedAt, startsAt }: Occasion, actor: Actor, now: Date) => {
  const talks = talksIn(actor, compartment);
  const both = handles(actor, compartment);
  const awaited = both && status === 'planned';
  const itsDay = awaited && localOf(startsAt).date <= today(now);
  return {
    arrive: itsDay && arrivedAt === null,
    wait: awaited && arrivedAt !== null,
    recordHeld: itsDay && talks,
    recordAbsence: awaited,
    move: both && MOVABLE.includes(status),
    orderInterpreter: awaited,
    mark: talks && MARKABLE.includes(status),
  };
};

const ofSkipped = ({ compartment, status, skipGround, skipDecidedAt, away }: Occasion, actor: Actor) => {
  const decides = SKIPPED.includes(status) && decidesOn({ compartment, skipGround }, actor);
  return { reinstate: decides && away !== true, letGo: decides && skipDecidedAt === null };
};

/** The rights, apart from what state the session is in: that is a rule, told by its own code. */
export const handles = (actor: Actor, compartment: string): boolean =>
  counsels(actor, compartment) || receives(actor, compartment);
export const talksIn = counsels;

/** A proposed skip is the counsellor's to decide (SM-5); a week whose time was taken is also reception's, which finds another. */
export const decidesOn = (
  { compartment, skipGround }: Pick<Occasion, 'compartment' | 'skipGround'>,
  actor: Actor,
): boolean =>
  skipGround === 'red_day' || skipGround === 'absence' ? talksIn(actor, compartment) : handles(actor, compartment);
