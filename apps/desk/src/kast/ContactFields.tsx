import { Box } from '@mui/material';
import { NumberInput, SelectInput } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { usePathways } from '../parts/usePathways.js';
import { CodeInput } from '../parts/CodeInput.js';
import { CoverageHint } from './CoverageHint.js';
import { CHANNELS, choices, FORMS, OFFERED, REASONS, RELATIONS } from './kast.js';
import { PlaceInputs } from './PlaceInputs.js';
import { WhenInputs } from './WhenInputs.js';

const PathwayInput = () => {
  const { choices: ways } = usePathways();
  const written = useFormState().defaultValues?.pathway as string | undefined;
  return (
    <SelectInput
      source="pathway"
      label="kast.pathway"
      helperText={false}
      choices={ways('kast', written ? [written] : [])}
    />
  );
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
      <PathwayInput />
      <NumberInput source="minutes" label="kast.minutes" helperText={false} min={0} max={480} />
      <WhenInputs />
    </Box>
  </>
);
