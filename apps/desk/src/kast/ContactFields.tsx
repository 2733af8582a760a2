import { Box } from '@mui/material';
import { NumberInput, SelectInput, useLocaleState } from 'react-admin';
import { useLoad } from '../parts/useLoad.js';
import { CodeInput } from './CodeInput.js';
import { CoverageHint } from './CoverageHint.js';
import { CHANNELS, choices, FORMS, OFFERED, REASONS, RELATIONS } from './kast.js';
import { PlaceInputs } from './PlaceInputs.js';
import { WhenInputs } from './WhenInputs.js';

interface Pathway {
  code: string;
  labelSv: string;
  labelEn: string;
  compartments: string[];
  active: boolean;
}

/** The ways in to KAST that are used now, in the reader's language. */
export const useKastPathways = () => {
  const [locale] = useLocaleState();
  const { data = [] } = useLoad<Pathway[]>('/pathways?range=[0,99]');
  return data
    .filter((one) => one.active && one.compartments.includes('kast'))
    .map(({ code, labelSv, labelEn }) => ({ id: code, name: locale === 'sv' ? labelSv : labelEn }));
};

/** One contact: how, for whose sake, and what else was told. Two are needed; nothing names anybody (SoL 14:4). */
export const ContactFields = () => (
  <>
    <CodeInput source="channel" label="kast.channel" choices={choices('kast.channels', CHANNELS)} required />
    <CodeInput source="relation" label="kast.relation" choices={choices('clients.relations', RELATIONS)} required />
    <CodeInput source="reasons" label="kast.reasons" choices={choices('kast.reason', REASONS)} many />
    <PlaceInputs county="county" municipality="municipality" />
    <CoverageHint county="county" offered="offered" />
    <CodeInput source="offered" label="kast.offered" choices={choices('kast.offers', OFFERED)} many />
    <CodeInput source="formOfContact" label="kast.formOfContact" choices={choices('kast.forms', FORMS)} required />
    <Box sx={{ display: 'grid', columnGap: 1, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' } }}>
      <SelectInput source="pathway" label="kast.pathway" helperText={false} choices={useKastPathways()} />
      <NumberInput source="minutes" label="kast.minutes" helperText={false} min={0} max={480} />
      <WhenInputs />
    </Box>
  </>
);
