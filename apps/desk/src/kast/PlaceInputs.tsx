import { Box } from '@mui/material';
import { AutocompleteInput } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useLoad } from '../parts/useLoad.js';
import type { County } from './kast.js';

interface Props {
  county: string;
  municipality: string;
}

/** By the beginning of the name: whoever writes Mora does not mean Hedemora. */
const begins = (written: string, { name }: { name: string }) => name.toLowerCase().startsWith(written.toLowerCase());

/** Where somebody lives: a county and one of its municipalities, never a text of one's own. */
export const PlaceInputs = ({ county, municipality }: Props) => {
  const { setValue } = useFormContext();
  const chosen = useWatch({ name: county }) as string | null | undefined;
  const { data: counties = [] } = useLoad<County[]>('/counties?range=[0,99]');
  const inside = counties.find(({ code }) => code === chosen)?.municipalities ?? [];
  return (
    <Box sx={{ display: 'grid', columnGap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
      <AutocompleteInput
        source={county}
        label="kast.county"
        helperText={false}
        choices={counties.map(({ code, name }) => ({ id: code, name }))}
        onChange={() => setValue(municipality, '', { shouldDirty: true })}
        autoHighlight
        selectOnFocus
        matchSuggestion={begins}
      />
      <AutocompleteInput
        source={municipality}
        label="kast.municipality"
        helperText={false}
        disabled={inside.length === 0}
        choices={inside.map((name) => ({ id: name, name }))}
        autoHighlight
        selectOnFocus
        matchSuggestion={begins}
      />
    </Box>
  );
};
