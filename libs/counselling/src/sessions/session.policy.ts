import type { Actor } from '#kernel';
import { counsels, receives } from '../counselling.policy.js';

/** What the rules need to know of a session. */
export interface Occasion {
  readonly compartment: string;
  readonly status: string;
  readonly arrivedAt: unknown;
}

const MARKABLE = ['planned', 'held'];
const MOVABLE = ['planned', 'holiday_skipped', 'absence_skipped'];

/** What this person may do to this session. Reception moves and records all but `held`, which is the counsellor's. */
export const allowedOn = ({ compartment, status, arrivedAt }: Occasion, actor: Actor) => {
  const talks = talksIn(actor, compartment);
  const both = handles(actor, compartment);
  const awaited = both && status === 'planned';
  return {
    arrive: awaited && arrivedAt === null,
    wait: awaited && arrivedAt !== null,
    recordHeld: awaited && talks,
    recordAbsence: awaited,
    move: both && MOVABLE.includes(status),
    mark: talks && MARKABLE.includes(status),
  };
};

/** The rights, apart from what state the session is in: that is a rule, told by its own code. */
export const handles = (actor: Actor, compartment: string): boolean =>
  counsels(actor, compartment) || receives(actor, compartment);
export const talksIn = counsels;
