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
  return {
    prioritise: keeps && OPEN.includes(status),
    offer: keeps && status === 'waiting',
    answer: keeps && status === 'offered',
    hold: keeps && status === 'waiting',
    resume: keeps && status === 'on_hold',
    withdraw: keeps && OPEN.includes(status),
  };
};

/** The right to keep the queue, apart from what state the place is in: that is a rule, told by its own code. */
export const keepsQueue = receives;
