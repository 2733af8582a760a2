import type { OpenDispute, OpenText } from '../notes/note-reading.js';
import { headingsFor, type NoteKind } from '../notes/record-rules.js';

export const PASSAGES_OF = ['note', 'correction', 'dispute'] as const;

/** One piece of writing in a record that can be read, masked and printed by itself. */
export interface Passage {
  /** Its place in the note: `3.facts`, `4.why` for why a correction was made, `d1` for what the client holds against it. */
  readonly key: string;
  readonly of: (typeof PASSAGES_OF)[number];
  readonly heading: string;
  readonly author: string;
  readonly at: string;
  readonly signedAt: string | null;
  /** When it happened, as this text has it. */
  readonly eventAt: string | null;
  readonly text: string;
}

/** A note with everything that is written in it. */
export interface Written {
  readonly kind: NoteKind;
  readonly texts: readonly OpenText[];
  readonly disputes: readonly OpenDispute[];
}

const iso = (at: string): string => new Date(at).toISOString();

/** All that is written in a note, in the order it is printed: the text, the corrections under it, the client's disagreement. */
export function passagesOf({ kind, texts, disputes }: Written): Passage[] {
  const ordered = texts.toSorted((a, b) => Number(a.kind === 'correction') - Number(b.kind === 'correction'));
  return [
    ...ordered.flatMap((text) => ofText(kind, text)),
    ...disputes.map(({ text, at, recordedBy }, index): Passage => ({
      key: `d${index + 1}`,
      of: 'dispute',
      heading: 'dispute',
      author: recordedBy,
      at: iso(at),
      signedAt: null,
      eventAt: null,
      text,
    })),
  ];
}

function ofText(kind: NoteKind, { number, kind: what, headings, reason, author, at, signedAt, eventAt }: OpenText) {
  const about = {
    of: what === 'correction' ? 'correction' : 'note',
    author,
    at: iso(at),
    signedAt: signedAt === null ? null : iso(signedAt),
    eventAt: iso(eventAt),
  } as const;
  const why: Passage[] = reason === null ? [] : [{ ...about, key: `${number}.why`, heading: 'why', text: reason }];
  const written = headingsFor(kind).flatMap((heading): Passage[] => {
    const text = headings[heading] ?? '';
    return text.trim() === '' ? [] : [{ ...about, key: `${number}.${heading}`, heading, text }];
  });
  return [...why, ...written];
}
