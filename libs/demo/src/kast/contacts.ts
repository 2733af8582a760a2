import type { RecordConsultation } from '#network';
import type { Tx } from '#persistence';
import { Dice } from '../chance/dice.js';
import type { Unit } from '../house/unit.js';
import { asOf } from '../keeping/as-of.js';
import { later } from '../plan/horizon.js';
import type { Pen } from '../talks/file.js';
import { contactOf } from './seekers.js';

/** So many contacts without a file for each KAST counsellor on a working day. */
const A_DAY = 0.3;
const CONSULTATIONS_A_DAY = 0.12;

const ASKED: readonly Pick<RecordConsultation, 'profession' | 'organisationType' | 'topic'>[] = [
  { profession: 'social_worker', organisationType: 'social_services', topic: 'selling' },
  { profession: 'school_counsellor', organisationType: 'school', topic: 'young_person' },
  { profession: 'nurse_or_midwife', organisationType: 'youth_clinic', topic: 'online' },
  { profession: 'police_officer', organisationType: 'police_or_justice', topic: 'buying' },
  { profession: 'psychologist', organisationType: 'psychiatry_or_addiction_care', topic: 'health' },
  { profession: 'volunteer', organisationType: 'ngo', topic: 'trafficking' },
];

/** What one month brought: people who called, wrote or chatted without a file, and professionals who asked for advice. */
export async function writeMonth(tx: Tx, unit: Unit, days: readonly string[], pen: Pen): Promise<void> {
  const { services, horizon, seed } = pen;
  const dice = Dice.of(seed, unit.code, 'contacts', days[0] ?? '');
  const crew = unit.holding('kast_counsellor');
  for (const day of days)
    for (const { id } of crew) {
      const past = () => asOf(tx, horizon.past(day, later('08:45', dice.between(0, 440))), id);
      if (dice.chance(A_DAY)) await services.kastContacts.recordIn(past(), contactOf(dice, unit.plan.countyCode));
      if (dice.chance(CONSULTATIONS_A_DAY)) await services.consultations.recordIn(past(), consultationOf(dice));
    }
}

const consultationOf = (dice: Dice): RecordConsultation => ({
  ...dice.one(ASKED),
  channel: dice.weighed({ phone: 70, mail: 20, video: 10 }),
  minutes: dice.between(10, 50),
});
