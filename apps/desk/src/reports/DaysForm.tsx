import { Button, Stack } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { today } from '../format.js';
import { DateField } from '../parts/DateField.js';
import { SPANS } from './period.js';
import type { Parameters } from './report.js';

interface Props {
  asked: Parameters;
  onAsk: (asked: Parameters) => void;
}

/** The days a report is asked for: two dates, or one, with the usual spans a click away. */
export const DaysForm = ({ asked, onAsk }: Props) => {
  const translate = useTranslate();
  const [days, setDays] = useState(asked);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk(days);
  };
  const choose = (span: Parameters) => {
    setDays(span);
    onAsk(span);
  };
  return (
    <Stack component="form" noValidate onSubmit={ask} spacing={1} className="no-print" sx={{ my: 1 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        {(Object.keys(asked) as Array<keyof Parameters>).map((name) => (
          <DateField
            key={name}
            size="small"
            fullWidth={false}
            name={name}
            label={translate(`reports.days.${name}`)}
            value={days[name] ?? ''}
            onChange={(day) => setDays({ ...days, [name]: day })}
            sx={{ width: '12rem' }}
          />
        ))}
        <Button type="submit" variant="contained">
          {translate('reports.days.show')}
        </Button>
        {'from' in asked &&
          Object.entries(SPANS).map(([name, span]) => (
            <Button key={name} onClick={() => choose({ ...span(today()) })}>
              {translate(`reports.days.${name}`)}
            </Button>
          ))}
      </Stack>
    </Stack>
  );
};
