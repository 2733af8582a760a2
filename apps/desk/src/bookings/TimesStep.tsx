import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, IconButton, MenuItem, Stack, TextField, ToggleButton, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { addDays, formatDay, formatTime, today, type CivilDate } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { byDay, DAYS_SHOWN, lastShown, slotAt, slotKey, type Beginning, type Service, type Slot } from './booking.js';

const PARTS = ['morning', 'afternoon', 'evening'];

interface Props {
  clientId: string;
  service: Service;
  beginning: Beginning;
  chosen: Slot | null;
  onChoose: (slot: Slot) => void;
}

interface ChoicesProps {
  slots: readonly Slot[];
  service: Service;
  chosen: Slot | null;
  onChoose: (slot: Slot) => void;
}

/** Free times as buttons, day by day; the chosen one is pressed. */
export const SlotChoices = ({ slots, service, chosen, onChoose }: ChoicesProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const nameOf = (id: string) => service.clinicians.find((one) => one.id === id)?.name ?? '';
  if (slots.length === 0) return <Typography color="text.secondary">{translate('bookings.noTimes')}</Typography>;
  return byDay(slots).map(([date, ofDay]) => (
    <Box key={date} component="section" aria-label={formatDay(date, locale)}>
      <Typography component="h4" variant="subtitle2" sx={{ mt: 1 }}>
        {formatDay(date, locale)}
      </Typography>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 0.5 }}>
        {ofDay.map((slot) => (
          <ToggleButton
            key={slotKey(slot)}
            color="primary"
            value={slotKey(slot)}
            selected={chosen !== null && slotKey(chosen) === slotKey(slot)}
            onChange={() => onChoose(slot)}
            sx={{ py: 0.5, textTransform: 'none', '&:not(.Mui-selected)': { color: 'text.primary' } }}
          >
            {formatTime(slot.startsAt)} {nameOf(slot.clinicianId)}
          </ToggleButton>
        ))}
      </Stack>
    </Box>
  ));
};

const Filters = ({ service, who, setWho, part, setPart }: Filter & { service: Service }) => {
  const translate = useTranslate();
  return (
    <Stack direction="row" spacing={1}>
      <TextField
        select
        fullWidth
        size="small"
        label={translate('bookings.with')}
        value={who}
        onChange={(event) => setWho(event.target.value)}
      >
        <MenuItem value="any">{translate('bookings.anybody')}</MenuItem>
        {service.clinicians.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        fullWidth
        size="small"
        label={translate('bookings.partOfDay')}
        value={part}
        onChange={(event) => setPart(event.target.value)}
      >
        <MenuItem value="any">{translate('bookings.anyTime')}</MenuItem>
        {PARTS.map((one) => (
          <MenuItem key={one} value={one}>
            {translate(`bookings.parts.${one}`)}
          </MenuItem>
        ))}
      </TextField>
    </Stack>
  );
};

interface Filter {
  who: string;
  setWho: (who: string) => void;
  part: string;
  setPart: (part: string) => void;
}

const Week = ({ from, setFrom }: { from: CivilDate; setFrom: (from: CivilDate) => void }) => {
  const translate = useTranslate();
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
      <IconButton
        aria-label={translate('bookings.earlier')}
        disabled={from <= today()}
        onClick={() => setFrom([addDays(from, -DAYS_SHOWN), today()].toSorted().at(-1) ?? from)}
      >
        <ChevronLeft />
      </IconButton>
      <Typography aria-live="polite">
        {from} – {lastShown(from)}
      </Typography>
      <IconButton aria-label={translate('bookings.later')} onClick={() => setFrom(addDays(from, DAYS_SHOWN))}>
        <ChevronRight />
      </IconButton>
    </Stack>
  );
};

/** The time that was pressed on the board is chosen by itself where it can be booked. */
const Wished = ({ wished, chosen, onChoose }: { wished: Slot | undefined } & Pick<Props, 'chosen' | 'onChoose'>) => {
  useEffect(() => {
    if (wished && chosen === null) onChoose(wished);
  }, [wished, chosen, onChoose]);
  return null;
};

/** Free times across clinicians and rooms that fit her, a week at a time. */
export const TimesStep = ({ clientId, service, beginning, chosen, onChoose }: Props) => {
  const translate = useTranslate();
  const [from, setFrom] = useState(beginning.date ?? today());
  const gives = service.clinicians.some(({ id }) => id === beginning.clinicianId);
  const [who, setWho] = useState(gives ? (beginning.clinicianId ?? 'any') : 'any');
  const [part, setPart] = useState('any');
  const search = {
    serviceKind: service.code,
    from,
    to: lastShown(from),
    ...(service.fits === false ? {} : { clientId }),
    ...(who === 'any' ? {} : { clinicianId: who }),
    ...(part === 'any' ? {} : { partOfDay: part }),
  };
  const load = useLoad<Slot[]>(`/slots${query(search)}`, { keep: true });
  return (
    <section aria-label={translate('bookings.times')}>
      <Typography variant="h3" gutterBottom>
        {translate('bookings.times')}
      </Typography>
      <Filters service={service} who={who} setWho={setWho} part={part} setPart={setPart} />
      <Week from={from} setFrom={setFrom} />
      <Loaded load={load}>
        {(slots) => (
          // The times scroll by themselves, so that the button below them is always in sight.
          <Box sx={{ maxHeight: '45vh', overflowY: 'auto', p: 0.5 }}>
            <Wished wished={slotAt(slots, beginning)} chosen={chosen} onChoose={onChoose} />
            <SlotChoices slots={slots} service={service} chosen={chosen} onChoose={onChoose} />
          </Box>
        )}
      </Loaded>
    </section>
  );
};
