import { holds, NotAllowed, RuleBroken, type Compartment, type DocumentationMode } from '#kernel';
import { today } from '#calendar';
import type { Tx } from '#persistence';
import type { BoardDecision } from '../service-kinds/standard-kinds.js';
import { MEETING_CLIENTS } from '../clients.permissions.js';
import { newNumber, type Chance } from './client-number.js';
import { Client } from './client.entity.js';
import type { RegisterClient } from './client.inputs.js';
import { twoWordAlias } from './two-word-alias.js';

/** The latest decision that this part of the unit stands on; one that is not yet in force does not count. */
const DECISION = {
  name: 'board-decision',
  text: `SELECT board_decision_ref AS "boardDecisionRef", board_decision_on::text AS "boardDecisionOn" FROM ref.service_kind
    WHERE unit_id = $1 AND compartment = $2 AND active AND 'non_identifying' = ANY (accepted_modes) AND board_decision_on <= $3
    ORDER BY board_decision_on DESC, code LIMIT 1`,
};

/** A new file with what was told, and two made-up words where no name was. */
export async function newFile(tx: Tx, input: RegisterClient, pick?: Chance): Promise<Client> {
  if (!holds(tx.actor, MEETING_CLIENTS, input.compartment)) throw new NotAllowed();
  const [decision] = await tx.rows<BoardDecision>(DECISION, [tx.unitId, input.compartment, today(tx.now)]);
  const documentationMode = modeFor(input, decision !== undefined);
  const client = Object.assign(new Client(), {
    ...told(input),
    unitId: tx.unitId,
    createdAt: tx.now,
    createdBy: tx.actor.id,
    compartment: input.compartment,
    number: newNumber(input.compartment, pick),
    displayName: input.displayName?.trim() || twoWordAlias(pick),
    documentationMode,
    ...(documentationMode === 'non_identifying' ? decision : {}),
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
  'otherPathways',
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

/** D3. Not to identify needs the board's decision (SoL 14:5); without one the unit documents as usual. Health care needs none. */
function modeFor({ compartment, documentationMode }: RegisterClient, decided: boolean): DocumentationMode {
  const needed = compartment !== 'spiralen' && !decided;
  if (documentationMode === 'non_identifying' && needed)
    throw new RuleBroken(
      'client.no-board-decision',
      'The board’s decision that this may be documented without identity is not recorded; the administrator writes it on the service.',
    );
  const mode = documentationMode ?? DEFAULT_MODE[compartment];
  return mode === 'non_identifying' && needed ? 'identified' : mode;
}
