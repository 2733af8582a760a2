import { Box, GlobalStyles, Typography } from '@mui/material';
import { Fragment, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import type { Paper, PaperNote, PaperPassage, Piece } from './release.js';

/** A4, and the number of the page where the browser can write it; nothing of the house's own stands in the margin. */
const page = {
  '@page': {
    size: 'A4',
    margin: '18mm 16mm 20mm',
    '@bottom-right': { content: 'counter(page) " (" counter(pages) ")"', fontSize: '9pt' },
  },
  '@media print': { '.paper': { fontSize: '10.5pt', color: '#000', maxWidth: 'none !important' } },
};

const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => {
  const translate = useTranslate();
  return pieces.map((piece, index) => (
    <Fragment key={index}>
      {piece.ground === null ? (
        piece.text
      ) : (
        <Box component="strong" sx={{ border: '1px solid currentColor', px: 0.5, whiteSpace: 'nowrap' }}>
          {translate('releases.paperWords.masked', { ground: translate(`releases.paragraphs.${piece.ground}`) })}
        </Box>
      )}
    </Fragment>
  ));
};

const HEADINGS: Readonly<Record<string, string>> = {
  why: 'releases.paperWords.why',
  dispute: 'releases.paperWords.dispute',
};

const Heading = ({ passage }: { passage: PaperPassage }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ breakInside: 'avoid-page', mt: 1 }}>
      <Typography variant="body2" component="h4" sx={{ fontWeight: 700 }}>
        {translate(HEADINGS[passage.heading] ?? `journal.headings.${passage.heading}`)}
      </Typography>
      <Box sx={{ whiteSpace: 'pre-wrap' }} dir="auto">
        <Pieces pieces={passage.pieces} />
      </Box>
    </Box>
  );
};

/** Corrections stand under the text, the client's disagreement beside it; each by whom and when (SoL 14:6, PDL 3:8, 3:14). */
const Under = ({ passages }: { passages: readonly PaperPassage[] }) => {
  const translate = useTranslate();
  const [first] = passages;
  if (first === undefined) return null;
  const word = first.of === 'dispute' ? 'disputeBy' : 'correctionBy';
  return (
    <Box sx={{ borderInlineStart: '3px solid currentColor', pl: 1.5, mt: 1.5 }}>
      <Typography variant="body2" component="p" sx={{ fontWeight: 700 }}>
        {translate(`releases.paperWords.${word}`, { name: first.author, time: formatDateTime(first.at) })}
        {first.of === 'correction' && `, ${signedWord(translate, first.signedAt)}`}
      </Typography>
      {first.eventAt !== null && (
        <Typography variant="body2" component="p">
          {translate('releases.paperWords.eventAt', { time: formatDateTime(first.eventAt) })}
        </Typography>
      )}
      {passages.map((passage) => (
        <Heading key={`${passage.heading} ${passage.at}`} passage={passage} />
      ))}
    </Box>
  );
};

const signedWord = (translate: (key: string, more?: object) => string, signedAt: string | null) =>
  signedAt === null
    ? translate('releases.paperWords.unsigned')
    : translate('releases.paperWords.signed', { time: formatDateTime(signedAt) });

/** What was written at one moment by one person belongs together. */
const groupsOf = (passages: readonly PaperPassage[]): PaperPassage[][] => {
  const groups = Map.groupBy(passages, ({ of, at, author }) => `${of} ${at} ${author}`);
  return [...groups.values()];
};

const Note = ({ note }: { note: PaperNote }) => {
  const translate = useTranslate();
  const texts = note.passages.filter(({ of }) => of === 'note');
  const state =
    note.status === 'locked_unsigned' ? translate('releases.paperWords.locked') : signedWord(translate, note.signedAt);
  return (
    <Box component="article" sx={{ mt: 2, pt: 1.5, borderTop: '1px solid currentColor' }}>
      <Typography variant="h3">
        {translate(`journal.kinds.${note.kind}`)} {formatDateTime(note.eventAt)}
      </Typography>
      <Typography variant="body2">
        {translate('releases.paperWords.by', { name: note.author, time: formatDateTime(note.enteredAt) })}, {state}
        {note.told.length > 0 && `. ${translate('releases.paperWords.told', { dates: note.told.join(', ') })}`}
      </Typography>
      {note.ground !== null && (
        <Typography sx={{ fontWeight: 700, mt: 1 }}>
          {translate('releases.paperWords.wholeMasked', { ground: translate(`releases.paragraphs.${note.ground}`) })}
        </Typography>
      )}
      {texts.map((passage) => (
        <Heading key={passage.heading} passage={passage} />
      ))}
      {groupsOf(note.passages.filter(({ of }) => of !== 'note')).map((passages) => (
        <Under key={`${passages[0]?.of} ${passages[0]?.at}`} passages={passages} />
      ))}
    </Box>
  );
};

const Front = ({ paper }: { paper: Paper }) => {
  const translate = useTranslate();
  const { release, periodFrom, periodUntil } = paper;
  const line = (word: string, text: string) => (
    <Typography>
      <strong>{translate(`releases.paperWords.${word}`)}:</strong> {text}
    </Typography>
  );
  return (
    <Box component="header">
      <Typography variant="h2">
        {translate('releases.paperWords.title')} {paper.displayName}
      </Typography>
      <Typography>{translate('releases.paperWords.made', { time: formatDateTime(paper.madeAt) })}</Typography>
      {(periodFrom ?? periodUntil) !== null && (
        <Typography>
          {translate('releases.paperWords.period', { from: periodFrom ?? '', until: periodUntil ?? '' })}
        </Typography>
      )}
      {paper.blocked === true && <Typography sx={{ fontWeight: 700 }}>{translate('blocks.blocked')}</Typography>}
      {release && (
        <>
          {line('recipient', release.recipient)}
          {line('purpose', release.purpose)}
          {line(
            'decision',
            `${translate(`releases.decisions.${release.decision}`)}. ${translate('releases.decidedBy', {
              name: release.decidedBy,
              time: formatDateTime(release.decidedAt),
            })}`,
          )}
          {release.text !== null && <Typography sx={{ whiteSpace: 'pre-wrap', mt: 1 }}>{release.text}</Typography>}
        </>
      )}
    </Box>
  );
};

/** To whom copies of the record were given, and when (PDL 3:11). */
const Handovers = ({ handovers }: { handovers: NonNullable<Paper['handovers']> }) => {
  const translate = useTranslate();
  if (handovers.length === 0) return null;
  return (
    <Box component="section" sx={{ mt: 2, pt: 1, borderTop: '1px solid currentColor' }}>
      <Typography variant="h3">{translate('releases.paperWords.handovers')}</Typography>
      {handovers.map(({ at, way, handedTo }) => (
        <Typography key={`${at} ${handedTo}`}>
          {translate('releases.paperWords.handed', {
            time: formatDateTime(at),
            to: handedTo,
            way: translate(`releases.ways.${way}`),
          })}
        </Typography>
      ))}
    </Box>
  );
};

/** The mark stands on every page (OSL 5:5): the head of a table is written again on each. */
const Mark = ({ paper }: { paper: Paper }) => {
  const translate = useTranslate();
  const { ground, on, authority } = paper.secrecy;
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 2, pb: 1.5, fontSize: '0.85em' }}>
      <Box sx={{ border: '2px solid #b00020', color: '#b00020', px: 1, py: 0.25, fontWeight: 700 }}>
        {translate('releases.paperWords.secrecy')} {translate(`releases.paragraphs.${ground}`)}, {on}, {authority}
      </Box>
      <Box>{translate('releases.paperWords.number', { number: paper.number })}</Box>
    </Box>
  );
};

/** A row of its own, so that the head of the table comes again on the page where it goes on. */
const Sheet = ({ children }: { children: ReactNode }) => (
  <tr>
    <Box component="td" sx={{ p: 0 }}>
      {children}
    </Box>
  </tr>
);

/** A record as it looks on paper: the same for what is printed inside the house and for what leaves it. */
export const PaperRecord = ({ paper }: { paper: Paper }) => {
  const translate = useTranslate();
  return (
    <Box className="paper" sx={{ maxWidth: '178mm', bgcolor: 'background.paper' }}>
      <GlobalStyles styles={page} />
      <Box component="table" role="presentation" sx={{ width: '100%', borderSpacing: 0 }}>
        <Box component="thead" sx={{ display: 'table-header-group' }}>
          <tr>
            <Box component="td" sx={{ p: 0 }}>
              <Mark paper={paper} />
            </Box>
          </tr>
        </Box>
        <tbody>
          <Sheet>
            <Front paper={paper} />
          </Sheet>
          {paper.notes.map((note) => (
            <Sheet key={`${note.eventAt} ${note.enteredAt} ${note.author}`}>
              <Note note={note} />
            </Sheet>
          ))}
          <Sheet>
            <Handovers handovers={paper.handovers ?? []} />
            <Typography variant="body2" sx={{ mt: 2, pt: 1, borderTop: '1px solid currentColor' }}>
              {paper.notes.length === 0
                ? translate('releases.paperWords.nothing')
                : translate('releases.paperWords.end', { smart_count: paper.notes.length })}
            </Typography>
          </Sheet>
        </tbody>
      </Box>
    </Box>
  );
};
