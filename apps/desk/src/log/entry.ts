/** One row of the access log. */
export interface Entry {
  id: string;
  at: string;
  staffId: string | null;
  staffName: string | null;
  roles: string[];
  deed: string;
  clientIds: string[];
  subjectId: string | null;
  outcome: 'allow' | 'deny' | 'error';
  remark: string | null;
}

/** One line of an extract, as the client reads it. */
export interface ExtractLine {
  seq: number;
  at: string;
  unitName: string;
  careUnit: string;
  staffName: string | null;
  deed: string;
  roles: string[];
  what: string;
  outcome: string;
}

export interface Extract {
  clientId: string;
  generatedAt: string;
  namesStaff: boolean;
  rows: ExtractLine[];
}

/** What the reviewer asks of the log. */
export interface Asked {
  client: string;
  staffId: string;
  from: string;
  to: string;
}

export const NOTHING: Asked = { client: '', staffId: '', from: '', to: '' };

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A client is told by number or id; what is left empty is not asked. */
export const filterOf = ({ client, ...rest }: Asked): Record<string, string> => {
  const told = client.trim();
  const about = ID.test(told) ? { clientId: told.toLowerCase() } : { clientNumber: told };
  return Object.fromEntries(Object.entries({ ...about, ...rest }).filter(([, value]) => value !== ''));
};

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** A deed in the reader's words. A refusal knows only the door that was tried. */
export const deedText = (translate: Translate, { deed, outcome }: Pick<Entry, 'deed' | 'outcome'>): string => {
  const said = translate(`deeds.${deed}`, { _: deed });
  return outcome === 'allow' ? said : translate('log.denied', { deed: said });
};
