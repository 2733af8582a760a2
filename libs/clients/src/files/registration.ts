import { holds, NotAllowed, RuleBroken, type Compartment, type DocumentationMode } from '#kernel';
import type { Tx } from '#persistence';
import { MEETING_CLIENTS } from '../clients.permissions.js';
import { newNumber, type Chance } from './client-number.js';
import { Client } from './client.entity.js';
import type { RegisterClient } from './client.inputs.js';
import { twoWordAlias } from './two-word-alias.js';

const UNIT = {
  name: 'unit-documentation',
  text: 'SELECT non_identifying_decision_ref AS decision FROM access.unit WHERE id = $1',
};

/** A new file with what was told, and two made-up words where no name was. */
export async function newFile(tx: Tx, input: RegisterClient, pick?: Chance): Promise<Client> {
  if (!holds(tx.actor, MEETING_CLIENTS, input.compartment)) throw new NotAllowed();
  const { decision } = await tx.row<{ decision: string | null }>(UNIT, [tx.unitId]);
  const client = Object.assign(new Client(), {
    ...told(input),
    unitId: tx.unitId,
    createdAt: tx.now,
    createdBy: tx.actor.id,
    compartment: input.compartment,
    number: newNumber(input.compartment, pick),
    displayName: input.displayName?.trim() || twoWordAlias(pick),
    documentationMode: modeFor(input, decision !== null),
  });
  client.bornOn(input.birthDate ?? null);
  return client;
}

const TELLABLE = [
  'pathway',
  'gender',
  'birthYear',
  'ageSelfStated',
  'minorSuspected',
  'language',
  'interpreter',
  'homeCounty',
  'homeMunicipality',
  'relation',
] as const;

/** What was said; what was not keeps the file's own beginning. */
const told = (input: RegisterClient): Partial<Client> =>
  Object.fromEntries(
    TELLABLE.flatMap((key) => (input[key] === undefined || input[key] === null ? [] : [[key, input[key]]])),
  );

const DEFAULT_MODE: Readonly<Record<Compartment, DocumentationMode>> = {
  counselling: 'identified',
  kast: 'non_identifying',
  outreach: 'advice_only',
  trafficking: 'identified',
  spiralen: 'identified',
};

/** D3. Not to identify needs the board's decision (SoL 14:5); a unit without one documents as usual. */
function modeFor({ compartment, documentationMode }: RegisterClient, decided: boolean): DocumentationMode {
  if (documentationMode === 'non_identifying' && !decided)
    throw new RuleBroken(
      'client.no-board-decision',
      'The board has not decided that this unit may document without identity.',
    );
  const mode = documentationMode ?? DEFAULT_MODE[compartment];
  return mode === 'non_identifying' && !decided ? 'identified' : mode;
}
