import type { Actor } from '#kernel';
import { counsels, receives } from '../counselling.policy.js';

/** What the rules need to know of a contract. */
export interface Agreed {
  readonly compartment: string;
  readonly status: string;
}

/** What this person may do to this contract. Reception places it in the week; all else is the counsellors' (model 3.5). */
export const allowedOn = ({ compartment, status }: Agreed, actor: Actor) => {
  const talks = counsels(actor, compartment);
  const living = status !== 'ended';
  const agreeing = living && talks;
  return {
    changeSlot: living && (talks || receives(actor, compartment)),
    pause: agreeing,
    resume: agreeing,
    end: agreeing,
    reopen: !living && talks,
    reassign: agreeing,
    addGoal: agreeing,
  };
};

/** The right, apart from whether the contract lives: that is a rule, told by its own code. */
export const agrees = counsels;
export const places = (actor: Actor, compartment: string): boolean =>
  counsels(actor, compartment) || receives(actor, compartment);
