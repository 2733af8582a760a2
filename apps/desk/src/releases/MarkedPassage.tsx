import { Box, Typography } from '@mui/material';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { formatDateTime } from '../format.js';
import type { Mask, Passage, WholeMask } from './release.js';
import { maskOver, type Stretch, stretchesOf, toggled } from './stretches.js';

interface Props {
  passage: Passage;
  masks: readonly Mask[];
  whole: WholeMask | null;
  /** What new marks are made on; null while none is chosen, and then nothing can be marked. */
  ground: WholeMask | null;
  byWord: boolean;
  onChange: (masks: Mask[]) => void;
}

const plain = {
  font: 'inherit',
  color: 'inherit',
  background: 'none',
  border: 0,
  p: 0.25,
  m: 0,
  textAlign: 'start',
  cursor: 'pointer',
  borderRadius: 0.5,
  '&:hover': { outline: '1px dashed currentColor' },
  '&[aria-pressed=true]': { bgcolor: 'text.primary', color: 'background.paper', textDecoration: 'line-through' },
  '&[aria-disabled=true]': { cursor: 'default', '&:hover': { outline: 'none' } },
} as const;

const useTitle = (passage: Passage) => {
  const translate = useTranslate();
  const { of, author, at, heading } = passage;
  if (of === 'dispute') return translate('releases.reviewing.of.dispute', { time: formatDateTime(at) });
  const word = heading === 'why' ? 'releases.paperWords.why' : `journal.headings.${heading}`;
  const under = translate('releases.reviewing.of.correction', { name: author, time: formatDateTime(at) });
  return of === 'correction' ? `${under}: ${translate(word)}` : translate(word);
};

/** The blanks between two stretches, line breaks among them. */
const gap = (text: string, stretches: readonly Stretch[], index: number) =>
  text.slice(index === 0 ? 0 : stretches[index - 1]?.to, stretches[index]?.from);

/** A text whose sentences, or words, are buttons: pressed is what does not leave the house. */
export const MarkedPassage = ({ passage, masks, whole, ground, byWord, onChange }: Props) => {
  const translate = useTranslate();
  const title = useTitle(passage);
  const stretches = stretchesOf(passage.text, byWord);
  const toggle = (stretch: Stretch) => {
    const there = maskOver(masks, passage.key, stretch) !== undefined;
    if (whole !== null || (!there && ground === null)) return;
    onChange(toggled(masks, { passage: passage.key, stretch, ...(ground ?? { ground: '', reason: '' }) }));
  };
  return (
    <Box component="section" aria-label={title} sx={{ mt: 1.5 }}>
      <Typography variant="h3">{title}</Typography>
      <Box sx={{ whiteSpace: 'pre-wrap' }} dir="auto">
        {stretches.map((stretch, index) => {
          const mask = whole ?? maskOver(masks, passage.key, stretch);
          return (
            <Fragment key={stretch.from}>
              {gap(passage.text, stretches, index)}
              <Box
                component="button"
                type="button"
                sx={plain}
                aria-pressed={mask !== undefined}
                aria-disabled={whole !== null || (mask === undefined && ground === null)}
                title={
                  mask &&
                  translate('releases.reviewing.masked', { ground: translate(`releases.grounds.${mask.ground}`) })
                }
                onClick={() => toggle(stretch)}
              >
                {stretch.text}
              </Box>
            </Fragment>
          );
        })}
      </Box>
    </Box>
  );
};
