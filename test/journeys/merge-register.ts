import type { Body } from '../talks.js';
import type { MergeWorld } from './merge-world.js';

/** The file that was merged away and the one that both are read in, in one compartment. */
export interface MergedPair {
  readonly from: string;
  readonly into: string;
}

/** How a table that holds rows of client files is covered by a merge (I31). */
export interface Covered {
  readonly how: string;
  readonly compartment?: string;
  /** The files whose rows of this table the survivor's page shows. */
  readonly files?: (world: MergeWorld, pair: MergedPair) => Promise<readonly unknown[]>;
}

const because = (how: string): Covered => ({ how });

/** Shown from both: the list, asked for the survivor, has a row whose `clientId` is the other file's. */
const shownIn = (path: string, filter: Body = {}, compartment = 'counselling'): Covered => ({
  how: 'shown from both',
  compartment,
  files: async (world, { into }) => {
    const { body } = await (await world.reader(compartment)).list(path, { clientId: into, ...filter });
    return body.map(({ clientId }) => clientId);
  },
});

/** Shown on the survivor's page, under `mergedFiles`. */
const shownAsMerged: Covered = {
  how: 'shown from both',
  files: async (world, { into }) => {
    const { body } = await world.lena.get<{ mergedFiles: { fromId: string; fromAliases: string[] }[] }>(
      `/clients/${into}`,
    );
    return body.mergedFiles.filter(({ fromAliases }) => fromAliases.length > 0).map(({ fromId }) => fromId);
  },
};

const PARENT = 'goes with its ';

/**
 * Every table with a `client_id`. A new one is one line here: `shownIn(path)` where the survivor's page lists its rows
 * (the list filters by `client_id = ANY ((SELECT clients.files_of(?))::uuid[])`), or `because(…)` in plain words; and a
 * row of it in merge-filling.ts where it is to be shown.
 */
export const REGISTER: Readonly<Record<string, Covered>> = {
  // The file's first page.
  'clients.alias': shownAsMerged,
  'clients.care_team': because('shared by the database while the files are one (merge.spec.ts)'),
  'clients.client_code': because(
    'each opens the file it was made for, and who is led to one merged away is shown where it is read',
  ),
  'clients.data_key': because('each file keeps its own key; a text is opened with its own file’s'),
  'clients.ground': {
    how: 'shown from both',
    compartment: 'spiralen',
    files: async (world, { from, into }) => {
      const { body } = await (await world.reader('spiralen')).get<unknown[]>(`/clients/${into}/grounds`);
      return body.length === 1 ? [from] : [];
    },
  },
  'clients.identity': because('stays with its file; two that differ are an obstacle'),
  'clients.identity_lookup': because('searched in both: either number finds the survivor'),
  'clients.merge': because('the merge itself'),
  'clients.protection': because(
    'stays with its file; one that is protected is not merged into one that is not (weighing.ts)',
  ),
  'clients.safe_contact': because('one survives, by choice; both are kept (merge.spec.ts)'),
  'clients.search_key': because('searched in both: every name and number finds the survivor'),
  'calendar.reservation': because('one resource for both files from the merge on'),

  // The talking side.
  'counselling.queue_entry': because('one survives for each service, with the earliest day (merge.spec.ts)'),
  'counselling.queue_hold': because(`${PARENT}place in the queue`),
  'counselling.queue_offer': because(`${PARENT}place in the queue`),
  'counselling.place_event': because(`${PARENT}place in the queue`),
  'counselling.merged_place': because('what undoing the merge gives back'),
  'counselling.contract': shownIn('/contracts'),
  'counselling.contract_slot_change': because(`${PARENT}contract`),
  'counselling.contract_pause': because(`${PARENT}contract`),
  'counselling.reassignment': because(`${PARENT}contract or session`),
  'counselling.counsellor_assignment': because(`${PARENT}contract`),
  'counselling.session': shownIn('/sessions', { from: '2026-03-01', to: '2026-06-30' }),
  'counselling.interpreter_booking': because(`${PARENT}session`),
  'counselling.session_mark': because(`${PARENT}session`),
  'counselling.goal': shownIn('/goals'),
  'counselling.goal_review': shownIn('/goal-reviews'),

  'counselling.follow_up': shownIn('/follow-ups'),
  'counselling.accompaniment': shownIn('/accompaniments'),
  'counselling.measurement': shownIn('/measurements'),
  'counselling.measurement_version': because(`${PARENT}measurement`),
  'counselling.study_participation': shownIn('/study-participations'),
  'counselling.self_report': shownIn('/self-reports'),
  'kast.contact': shownIn('/kast-contacts', {}, 'kast'),
  'kast.callback_file': because('stays with its file: which call-back it was opened from'),
  'kast.intake': because('stays with its file, and is read by that file’s id: why she came that time'),

  // The record.
  'journal.note': shownIn('/notes'),
  'journal.note_version': because(`${PARENT}note`),
  'journal.note_signature': because(`${PARENT}note`),
  'journal.note_dispute': because(`${PARENT}note`),
  'journal.note_telling': because(`${PARENT}note`),
  'journal.release': shownIn('/releases'),
  'journal.release_note': because(`${PARENT}release`),
  'journal.release_copy': because(`${PARENT}release`),
  'journal.release_handover': because(`${PARENT}release`),
  'journal.note_draft': because('stays with its file: a private buffer of its writer, gone in a day'),

  // What crosses a wall.
  'bridge.consent': shownIn('/consents'),
  'bridge.referral': shownIn('/referrals'),
  'bridge.disclosure': because(`${PARENT}referral`),
  'bridge.arrival': because('stays with its file; the list of what has come is asked for both (linking.spec.ts)'),
  'reminders.reminder': because(`${PARENT}booking`),

  // Spiralen and outreach.
  'spiralen.booking': shownIn('/bookings', {}, 'spiralen'),
  'spiralen.service_item': because(`${PARENT}booking`),
  'spiralen.examination_plan': shownIn('/examination-plans', {}, 'spiralen'),
  'spiralen.examination_step': because(`${PARENT}examination plan`),
  'spiralen.earlier_wish': shownIn('/earlier-wishes', {}, 'spiralen'),
  'spiralen.routine_asking': because('read from both: whether she was asked is asked of all her visits'),
  'spiralen.care_block': because('holds for both files, whichever it was asked for in (care-blocks.spec.ts)'),
  'spiralen.care_block_consent': because('holds for both files, as the block it opens'),
  'spiralen.care_block_lift': because('opens both files, and stays with the one it was declared for'),
  'spiralen.eligibility_override': because(`${PARENT}booking`),
  'spiralen.sample': shownIn('/samples', {}, 'spiralen'),
  'spiralen.lab_result': because(`${PARENT}sample`),
  'spiralen.result_telling': because(`${PARENT}sample`),
  'spiralen.disease_notification': shownIn('/disease-notifications', {}, 'spiralen'),
  'spiralen.traced_contact': because(`${PARENT}notification`),
  'outreach.contact': shownIn('/outreach-contacts', {}, 'outreach'),
  'outreach.support_task': shownIn('/support-tasks', {}, 'outreach'),
};
