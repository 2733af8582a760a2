import type { SafeContact } from '../../api/types.js';
import { formatDate } from '../../format.js';
import { languageName } from '../../languages.js';
import type { Background } from '../client.js';

/** Two files that are read as one. */
export interface Merge {
  id: string;
  fromId: string;
  fromNumber: string;
  fromName: string;
  fromAliases: string[];
  intoId: string;
  intoNumber: string;
  intoName: string;
  mergedAt: string;
  mergedBy: string;
  reason: string | null;
  undoBy: string;
  version: number;
  can: { unmerge: boolean };
}

/** Something that a file holds. */
export interface Holding {
  kind: string;
  count: number;
  serviceKind: string | null;
  status: string | null;
  since: string | null;
}

/** One of two files, laid beside the other. */
export interface Side {
  id: string;
  number: string;
  displayName: string;
  status: string;
  language: string;
  protectedLevel: string;
  aliases: string[];
  contact: SafeContact | null;
  background: Background;
  holdings: Holding[];
  version: number;
}

export interface Preview {
  from: Side;
  into: Side;
  obstacles: { code: string; message: string; serviceKind: string | null }[];
  effects: { code: string; serviceKind: string | null; at: string | null }[];
}

type Translate = (key: string, options?: Record<string, unknown>) => string;

/** One line about what a file holds: how many of a kind, or one that lives with its service and day. */
export const holdingText = ({ kind, count, serviceKind, status, since }: Holding, translate: Translate): string =>
  translate(`merge.holdings.${kind}`, {
    _: `${kind}: ${count}`,
    smart_count: count,
    service: serviceKind === null ? '' : translate(`serviceKinds.${serviceKind}`, { _: serviceKind }),
    date: since === null ? '' : formatDate(since),
    status:
      status === null
        ? ''
        : translate(`statuses.${kind === 'contract' ? 'contract' : 'queue'}.${status}`, { _: status }),
  });

interface Reader {
  translate: Translate;
  locale: string;
  /** What a way in is called in the unit's list. */
  called: (pathway: string) => string;
}

/** What is compared, row by row, as it is read on screen. */
export const rowsOf = (side: Side, { translate, locale, called }: Reader): Record<string, string> => {
  const { background: told } = side;
  return {
    displayName: side.displayName,
    aliases: side.aliases.join(', '),
    status: translate(`statuses.client.${side.status}`),
    born: told.birthDate ?? String(told.birthYear ?? ''),
    language: languageName(side.language, locale),
    pathway: called(told.pathway),
    documentationMode: translate(`clients.modes.${told.documentationMode}`),
  };
};

/** Rows where two files that are one person's would be expected to say the same. */
export const EXPECTED_ALIKE = ['born', 'language', 'documentationMode'];
