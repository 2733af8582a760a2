import type { Actor } from '#kernel';
import { receives } from '../counselling.policy.js';

/** What the rules need to know of a place in the queue. */
export interface Place {
  readonly compartment: string;
  readonly status: string;
}

const OPEN = ['waiting', 'offered', 'accepted', 'on_hold'];

/** Only reception keeps the queue (S03, model 3.5); a counsellor sees what is offered of her time. */
export const allowedOn = ({ compartment, status }: Place, actor: Actor) => {
  const keeps = receives(actor, compartment);
  const open = keeps && OPEN.includes(status);
  return {
    ...{ prioritise: open, withdraw: open, attempt: open, wish: open },
    offer: keeps && status === 'waiting',
    answer: keeps && status === 'offered',
    hold: keeps && status === 'waiting',
    resume: keeps && status === 'on_hold',
  };
};

/** The right to keep the queue, apart from what state the place is in: that is a rule, told by its own code. */
export const keepsQueue = receives;
