import {
  Button,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Paper,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useId, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useDeed } from '../parts/useDeed.js';

const ANSWERS = ['given', 'declined'] as const;

/** P02, S01: nobody is checked in before it is said whether she was told of all the unit, or did not want to be. */
export const ArrivalForm = ({ path, onDone }: { path: string; onDone: () => void }) => {
  const translate = useTranslate();
  const label = useId();
  const fault = useId();
  const [answer, setAnswer] = useState('');
  const [tried, setTried] = useState(false);
  const { run, pending } = useDeed({ path, onDone });
  const missing = tried && answer === '';
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (answer !== '') run({ informedAboutUnit: answer });
  };
  return (
    <Paper component="form" variant="outlined" onSubmit={send} noValidate sx={{ p: 1.5 }}>
      <FormControl error={missing} required>
        <FormLabel id={label}>{translate('today.informed.label')}</FormLabel>
        <RadioGroup
          aria-labelledby={label}
          aria-describedby={missing ? fault : undefined}
          value={answer}
          onChange={(_, value) => setAnswer(value)}
        >
          {ANSWERS.map((one) => (
            <FormControlLabel key={one} value={one} control={<Radio />} label={translate(`today.informed.${one}`)} />
          ))}
        </RadioGroup>
        {missing && (
          <FormHelperText id={fault} role="alert">
            {translate('today.informed.missing')}
          </FormHelperText>
        )}
      </FormControl>
      <Button type="submit" variant="contained" disabled={pending} aria-busy={pending} sx={{ display: 'block', mt: 1 }}>
        {translate('today.deeds.arrive')}
      </Button>
    </Paper>
  );
};
