import { Injectable } from '@nestjs/common';
import { ClientDirectory } from '#clients';
import { RuleBroken } from '#kernel';
import type { Box, Tx } from '#persistence';
import { NOTIFIED_BY } from '../lab-tests.js';
import { LaboratorySettings } from '../settings/laboratory-settings.service.js';
import type { DiseaseNotification, FrozenPayload } from './disease-notification.entity.js';
import type { ReportDisease } from './notification.inputs.js';
import { type Missing, PayloadView } from './notification.views.js';
import { REPORTED_FACTS } from './notifications.sql.js';
import { personCode } from './person-code.js';

/** Whom a report is about: as much as the disease lets it say, and what is missing. */
interface Whom {
  readonly personCode: string | null;
  readonly idNumber: string | null;
  readonly missing: readonly Missing[];
}

const MISSING_TITLE: Readonly<Record<Missing, string>> = {
  identity: 'Record who the patient is first: without it nothing can be reported.',
  birth_year: 'Write the year of birth in the file first: the code begins with it.',
};

type Facts = Pick<PayloadView, 'sampledOn' | 'answeredOn' | 'clinic' | 'physician'>;
const COLUMNS = ['receipt', 'personCode', 'fullIdentity', 'fullName', 'address'] as const;

/** What a report says: put together from the file before it is sent, and read as it was frozen afterwards (I26). */
@Injectable()
export class Payloads {
  constructor(
    private readonly directory: ClientDirectory,
    private readonly settings: LaboratorySettings,
  ) {}

  async view(tx: Tx, one: DiseaseNotification): Promise<PayloadView> {
    const facts = await tx.row<Facts>(REPORTED_FACTS, [one.id]);
    const said = one.reportedAt === null ? await this.#ahead(tx, one) : await this.#frozen(tx, one);
    const { disease, addressWithheld } = one;
    return new PayloadView({ disease, notifiedBy: NOTIFIED_BY[disease], ...facts, addressWithheld, ...said });
  }

  async freeze(tx: Tx, one: DiseaseNotification, input: ReportDisease): Promise<FrozenPayload> {
    const whom = await this.#whom(tx, one);
    for (const missing of whom.missing)
      throw new RuleBroken(`notification.needs-${missing.replace('_', '-')}`, MISSING_TITLE[missing]);
    const client = await this.directory.client(tx, one.clientId);
    mustSayWhatTheDiseaseAsks(one, input, client.protectedLevel !== 'none');
    const seal = sealing(await tx.box(one.clientId), one);
    return {
      receipt: seal('receipt', input.receipt) as Buffer,
      personCode: seal('personCode', whom.personCode),
      fullIdentity: seal('fullIdentity', whom.idNumber),
      fullName: seal('fullName', input.fullName),
      address: seal('address', input.address),
      addressWithheld: input.addressWithheld ?? false,
    };
  }

  async #ahead(tx: Tx, one: DiseaseNotification) {
    return { ...(await this.#whom(tx, one)), fullName: null, address: null, receipt: null };
  }

  async #frozen(tx: Tx, one: DiseaseNotification) {
    const box = await tx.box(one.clientId);
    const open = (column: (typeof COLUMNS)[number]) => {
      const sealed = one[column];
      return sealed === null ? null : box.open(placeOf(one, column), sealed);
    };
    const {
      personCode: code,
      fullName,
      address,
      receipt,
    } = Object.fromEntries(COLUMNS.map((column) => [column, open(column)])) as Record<
      (typeof COLUMNS)[number],
      string | null
    >;
    return { personCode: code, idNumber: open('fullIdentity'), fullName, address, receipt, missing: [] };
  }

  async #whom(tx: Tx, { clientId, disease }: DiseaseNotification): Promise<Whom> {
    const client = await this.directory.client(tx, clientId);
    const known = await this.directory.identityOf(tx, clientId);
    if (known === undefined) return { personCode: null, idNumber: null, missing: ['identity'] };
    if (NOTIFIED_BY[disease] === 'identity') return { personCode: null, idNumber: known.value, missing: [] };
    const birthYear =
      client.birthYear ?? (client.birthDate === null ? undefined : Number(client.birthDate.slice(0, 4)));
    const code = personCode({ ...known, birthYear }, (await this.settings.of(tx)).codeForm);
    return { personCode: code ?? null, idNumber: null, missing: code === undefined ? ['birth_year'] : [] };
  }
}

/** SmL 2:6 and 2:7: in full for hepatitis B and C; for the others nothing that names her, not even by mistake. */
function mustSayWhatTheDiseaseAsks({ disease }: DiseaseNotification, input: ReportDisease, isProtected: boolean): void {
  if (NOTIFIED_BY[disease] === 'identity') return mustNameHer(input, isProtected);
  const { fullName, address, addressWithheld = false } = input;
  if (fullName !== undefined || address !== undefined || addressWithheld)
    throw new RuleBroken('notification.names-nobody', 'This disease is reported by code, without name or address.');
}

function mustNameHer({ fullName, address, addressWithheld = false }: ReportDisease, isProtected: boolean): void {
  if (fullName === undefined) throw new RuleBroken('notification.needs-name', 'This disease is reported by name.');
  if (isProtected && address !== undefined)
    throw new RuleBroken('notification.address-protected', 'Her address is protected and stands in no report.');
  if ((address === undefined) !== addressWithheld)
    throw new RuleBroken('notification.needs-address', 'Write the address, or that it is withheld.');
}

const sealing =
  (box: Box, one: DiseaseNotification) =>
  (column: (typeof COLUMNS)[number], text: string | null | undefined): Buffer | null =>
    text === null || text === undefined ? null : box.seal(placeOf(one, column), text);

const placeOf = ({ id }: DiseaseNotification, column: string) => ({
  column: `spiralen.disease_notification.${column}`,
  row: id,
});
