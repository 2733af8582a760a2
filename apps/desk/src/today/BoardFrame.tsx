import { styled, type Theme } from '@mui/material/styles';
import { TONES, type Tone } from '../theme/tones.js';
import { ROW_PX } from './board.js';

const HEAD_PX = 40;

type Styles = Record<string, object | string | number>;

const tones = (theme: Theme): Styles =>
  Object.fromEntries(
    (Object.entries(TONES[theme.palette.mode]) as [Tone, (typeof TONES)['light'][Tone]][]).map(([tone, colours]) => [
      `& .item[data-tone=${tone}]`,
      { backgroundColor: colours.ground, color: colours.text, borderColor: colours.edge },
    ]),
  );

const layout = (theme: Theme): Styles => ({
  '& h2': { fontSize: '0.875rem', fontWeight: 600, margin: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& .head': {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    boxSizing: 'border-box',
    height: HEAD_PX,
    padding: '0 0.5rem',
    display: 'flex',
    alignItems: 'center',
    whiteSpace: 'nowrap',
    backgroundColor: theme.palette.background.paper,
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  '& .times': { position: 'sticky', left: 0, zIndex: 4, backgroundColor: theme.palette.background.paper },
  '& .column': { borderLeft: `1px solid ${theme.palette.divider}`, minWidth: 0 },
  '& .body': {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    backgroundImage: `linear-gradient(${theme.palette.divider} 1px, transparent 1px)`,
    backgroundSize: `100% ${ROW_PX * 12}px`,
  },
  // What is far to the side is drawn when it is scrolled to.
  '& .column .body': { contentVisibility: 'auto' },
  '& .body > *': { gridColumn: 1, boxSizing: 'border-box', minWidth: 0, minHeight: 0 },
  '& .hour': { color: theme.palette.text.secondary, textAlign: 'right', padding: '0 0.5rem', fontSize: '0.75rem' },
  '& .closed': { backgroundColor: theme.palette.action.hover },
  '& .now': {
    position: 'absolute',
    left: 0,
    borderTop: `2px solid ${theme.palette.error.main}`,
    zIndex: 2,
    pointerEvents: 'none',
  },
  '& .ghost': {
    position: 'absolute',
    zIndex: 5,
    boxSizing: 'border-box',
    pointerEvents: 'none',
    border: `2px dashed ${theme.palette.primary.main}`,
    borderRadius: 4,
    padding: '0 6px',
    backgroundColor: theme.palette.background.paper,
    opacity: 0.9,
    fontWeight: 600,
  },
});

const contents = (theme: Theme): Styles => ({
  '& button': { font: 'inherit', textAlign: 'left', cursor: 'pointer', zIndex: 1 },
  '& button:focus-visible': { outlineOffset: -3, zIndex: 2 },
  '& .item, & .busy': {
    margin: '0 2px 1px',
    padding: '0 6px',
    border: '1px solid',
    borderLeftWidth: 4,
    borderRadius: 4,
    overflow: 'hidden',
    display: 'flex',
    flexWrap: 'wrap',
    alignContent: 'flex-start',
    columnGap: '0.35rem',
    lineHeight: '20px',
  },
  '& .item svg': { width: 16, height: 16, marginTop: 2, flex: 'none', fill: 'currentColor' },
  // Told of at the edge, so that the free time beside it can still be taken.
  '& .item[data-gone]': { justifySelf: 'end', width: '45%', flexWrap: 'nowrap' },
  '& .item:not([data-gone])': { zIndex: 2 },
  '& .item[data-movable]': { cursor: 'grab' },
  '& .item strong': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
  '& .busy': {
    color: theme.palette.text.secondary,
    borderColor: theme.palette.divider,
    backgroundColor: theme.palette.background.default,
    zIndex: 1,
  },
  '& .absence': {
    padding: '2px 8px',
    color: theme.palette.text.secondary,
    backgroundColor: theme.palette.background.default,
    borderLeft: `4px solid ${theme.palette.text.secondary}`,
  },
  '& .gap': { margin: 0, border: 0, padding: '1px 8px', background: 'transparent', color: theme.palette.text.primary },
  '& .gap:hover, & .gap:focus-visible': { backgroundColor: theme.palette.action.selected },
  '& .gap:hover::before, & .gap:focus-visible::before': { content: '"+ " attr(data-time)' },
});

/**
 * The board's one style sheet: its hundreds of buttons are plain elements told apart by data attributes, so that a new
 * day of a thousand appointments is drawn in one breath.
 */
export const BoardFrame = styled('section')(({ theme }) => ({
  display: 'grid',
  gridAutoFlow: 'column',
  gridTemplateColumns: '3.5rem',
  gridAutoColumns: 'minmax(9.5rem, 1fr)',
  overflow: 'auto',
  position: 'relative',
  maxHeight: 'max(24rem, calc(100vh - 13rem))',
  border: `1px solid ${theme.palette.divider}`,
  borderRadius: theme.shape.borderRadius,
  backgroundColor: theme.palette.background.paper,
  fontSize: '0.8125rem',
  ...layout(theme),
  ...contents(theme),
  ...tones(theme),
}));

/** How high the row of names is: what is placed over the board begins below it. */
export const HEAD_HEIGHT = HEAD_PX;
