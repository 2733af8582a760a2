import { Box, Button, Checkbox, FormControl, FormControlLabel, FormGroup, FormLabel } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDeed } from '../parts/useDeed.js';
import { PARTS, type Session, THEMES } from './session.js';

interface GroupProps {
  title: string;
  words: string;
  all: readonly string[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

const Group = ({ title, words, all, chosen, onChange }: GroupProps) => {
  const translate = useTranslate();
  const toggle = (one: string) =>
    onChange(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one]);
  return (
    <FormControl component="fieldset">
      <FormLabel component="legend">{translate(title)}</FormLabel>
      <FormGroup>
        {all.map((one) => (
          <FormControlLabel
            key={one}
            control={<Checkbox size="small" checked={chosen.includes(one)} onChange={() => toggle(one)} />}
            label={translate(`${words}.${one}`)}
          />
        ))}
      </FormGroup>
    </FormControl>
  );
};

const same = (one: readonly string[], other: readonly string[]) =>
  one.length === other.length && one.every((each) => other.includes(each));

/** The parts and themes that were worked with: exactly four and seven to choose from, any number of them. */
export const MarksForm = ({ session }: { session: Session }) => {
  const translate = useTranslate();
  const [parts, setParts] = useState<readonly string[]>(session.parts ?? []);
  const [themes, setThemes] = useState<readonly string[]>(session.themes ?? []);
  const { run, pending } = useDeed({ path: `/sessions/${session.id}/theme-marks` });
  const saved = same(parts, session.parts ?? []) && same(themes, session.themes ?? []);
  return (
    <Box component="section" aria-label={translate('week.marks')}>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '2fr 3fr' } }}>
        <Group title="week.parts" words="modelParts" all={PARTS} chosen={parts} onChange={setParts} />
        <Group title="week.themes" words="themes" all={THEMES} chosen={themes} onChange={setThemes} />
      </Box>
      <Button variant="outlined" disabled={pending || saved} aria-busy={pending} onClick={() => run({ parts, themes })}>
        {translate('week.saveMarks')}
      </Button>
    </Box>
  );
};
