import type { Answer, Caller } from '../caller.js';
import { House } from '../house.js';
import { enter, fileOf, type Note } from './notes.js';

/** A release as it comes over the wire. */
export interface Release extends Record<string, unknown> {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly can: Record<string, boolean>;
}

/** A note under review. */
export interface Reading extends Record<string, unknown> {
  readonly noteId: string;
  readonly noteVersion: number;
  readonly passages: readonly { key: string; text: string }[];
}

export const ASKED = { recipientKind: 'client', recipient: 'Klienten själv', purpose: 'Vill läsa sin journal' };
const INFORMANT = 'Partnern ringde och berättade om hemmet.';
export const TOLD = `Hon mår bättre. ${INFORMANT} Vi ses på tisdag.`;
const from = TOLD.indexOf(INFORMANT);
export const MASK = {
  passage: '1.facts',
  from,
  to: from + INFORMANT.length,
  ground: 'OSL_26_5',
  reason: 'Partnern lämnade uppgiften i förtroende',
};

export const assemble = (caller: Caller, clientId: string, more: object = {}) =>
  caller.post<Release>('/releases', { clientId, ...ASKED, ...more });

/** One deed on a release as it was last seen. */
export const deed = (caller: Caller, release: Release, what: string, body?: object): Promise<Answer<Release>> =>
  caller.post<Release>(`/releases/${release.id}/${what}`, body, { ifMatch: release.version });

export const notesOf = async (caller: Caller, id: string) =>
  (await caller.get<Reading[]>(`/releases/${id}/notes`)).body;

/** Reads every note of a release under review, masking what is given for it. */
export async function readAll(caller: Caller, begun: Release, masks: Record<string, object[]> = {}): Promise<Release> {
  let release = begun;
  for (const { noteId, noteVersion } of await notesOf(caller, begun.id)) {
    const answer = await deed(caller, release, 'masks', { noteId, noteVersion, masks: masks[noteId] ?? [] });
    if (answer.status !== 201) throw new Error(answer.text);
    release = answer.body;
  }
  return release;
}

/** A file with a signed note by an informant, corrected and disputed, and one that nobody has signed. */
export async function disputedFile(counsellor: Caller): Promise<{ clientId: string; told: string; unsigned: string }> {
  const clientId = await fileOf(counsellor);
  const told = (await enter(counsellor, clientId, { headings: { facts: TOLD } })).body;
  const path = `/notes/${told.id}`;
  const signed = await counsellor.post<Note>(`${path}/signature`, undefined, { ifMatch: 1 });
  const correction = { headings: { facts: 'Hon mår sämre.' }, reason: 'Fel ord.' };
  const corrected = await counsellor.post<Note>(`${path}/corrections`, correction, { ifMatch: signed.body.version });
  await counsellor.post(`${path}/dispute`, { text: 'Så var det inte.' }, { ifMatch: corrected.body.version });
  const unsigned = (await enter(counsellor, clientId, { eventAt: '2026-03-24T07:00:00Z' })).body;
  return { clientId, told: told.id, unsigned: unsigned.id };
}

/** A house at work, with the two whom a release takes. */
export async function releasingHouse(): Promise<{ house: House; counsellor: Caller; reception: Caller }> {
  const house = await House.open();
  await house.at('2026-03-24T09:00:00+01:00');
  const counsellor = await house.staff('counsellor', { name: 'Anna Berg' });
  return { house, counsellor, reception: await house.staff('receptionist') };
}
