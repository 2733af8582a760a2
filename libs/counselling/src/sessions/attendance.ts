import { Injectable } from '@nestjs/common';
import { Reservations } from '#calendar';
import { RuleBroken } from '#kernel';
import type { Tx } from '#persistence';
import { InterpreterOrders } from '../interpreters/interpreter-orders.js';
import { sealed } from '../sealed.js';
import type { Session } from './session.entity.js';
import type { RecordAttendance } from './session.inputs.js';

/** Records how a session came out, and what follows for its time and its interpreter. */
@Injectable()
export class Attendance {
  constructor(
    private readonly reservations: Reservations,
    private readonly interpreters: InterpreterOrders,
  ) {}

  /** What was not held lets its time go. A no-show's hour has passed, and stays what it was. */
  async recordIn(tx: Tx, session: Session, input: RecordAttendance): Promise<void> {
    const { outcome, channel, reason } = input;
    session.record(outcome, { staffId: tx.actor.id, at: tx.now });
    session.cancelGround = groundOf(input);
    if (channel !== undefined && outcome === 'held') session.channel = channel;
    session.lateNotice = input.lateNotice ?? null;
    const place = { column: 'session.absence_reason', row: session.id, clientId: session.clientId };
    session.absenceReason = await sealed(tx, place, reason);
    if (outcome !== 'held' && outcome !== 'client_no_show') await this.reservations.release(tx, [session.id]);
    await this.interpreters.cameOut(tx, session);
  }
}

function groundOf({ outcome, noInterpreter }: RecordAttendance): 'no_interpreter' | null {
  if (noInterpreter !== true) return null;
  if (outcome !== 'unit_cancelled')
    throw new RuleBroken('session.not-for-lack', 'Only the unit cancels for lack of an interpreter.');
  return 'no_interpreter';
}
