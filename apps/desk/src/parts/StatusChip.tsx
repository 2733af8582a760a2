import { Chip } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { TONES, type Tone } from '../theme/tones.js';
import { lookOf, type StatusKind } from './statuses.js';

interface ToneChipProps {
  tone: Tone;
  icon: ComponentType<{ fontSize?: 'small' | 'inherit' }>;
  label: string;
}

/** The colours of a tone for `sx`, in light and dark. */
export const toneSx = (tone: Tone) => (theme: Theme) => {
  const { ground, text, edge } = TONES[theme.palette.mode][tone];
  return { backgroundColor: ground, color: text, border: `1px solid ${edge}`, '& .MuiChip-icon': { color: text } };
};

/** A small fact with colour, icon and text, never colour alone. */
export const ToneChip = ({ tone, icon: Icon, label }: ToneChipProps) => (
  <Chip size="small" icon={<Icon fontSize="small" />} label={label} sx={toneSx(tone)} />
);

/** The status of a record: colour, icon and text, the same on every screen. */
export const StatusChip = ({ kind, status }: { kind: StatusKind; status: string }) => {
  const translate = useTranslate();
  const { tone, icon } = lookOf(kind, status);
  return <ToneChip tone={tone} icon={icon} label={translate(`statuses.${kind}.${status}`, { _: status })} />;
};
