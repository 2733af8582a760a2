import {
  Alert,
  Button,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useId, useState, type FormEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { formatDate } from '../../format.js';
import { useDeed } from '../../parts/useDeed.js';
import type { Preview } from './merge.js';

type Whose = 'into' | 'from';

/** Everything that will be otherwise, in sentences. */
const Effects = ({ preview: { into, effects } }: { preview: Preview }) => {
  const translate = useTranslate();
  const name = into.displayName;
  const places = effects.map(({ code, serviceKind, at }) =>
    translate(`merge.effects.${code}`, {
      service: serviceKind === null ? '' : translate(`serviceKinds.${serviceKind}`, { _: serviceKind }),
      date: at === null ? '' : formatDate(at),
    }),
  );
  const lines = [
    translate('merge.effects.both', { name }),
    translate('merge.effects.teams'),
    ...places,
    translate('merge.effects.undo', { name }),
  ];
  return (
    <section>
      <Typography variant="h2">{translate('merge.happens')}</Typography>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
};

/** Every obstacle at once, each with what to do about it. */
export const Obstacles = ({ obstacles }: Pick<Preview, 'obstacles'>) => {
  const translate = useTranslate();
  return (
    <Alert severity="warning" sx={{ my: 2 }}>
      <Typography variant="h2">{translate('merge.obstacles')}</Typography>
      <ul>
        {obstacles.map(({ code, message, serviceKind }) => (
          <li key={`${code} ${serviceKind}`}>
            {translate(`errors.${code}`, { _: message })}
            {serviceKind !== null && ` (${translate(`serviceKinds.${serviceKind}`, { _: serviceKind })})`}
          </li>
        ))}
      </ul>
    </Alert>
  );
};

const ContactChoice = ({
  preview,
  whose,
  onChoose,
}: {
  preview: Preview;
  whose: Whose;
  onChoose: (whose: Whose) => void;
}) => {
  const translate = useTranslate();
  const id = useId();
  if (preview.from.contact === null) return null;
  return (
    <div>
      <FormLabel id={id}>{translate('merge.whichContact')}</FormLabel>
      <RadioGroup aria-labelledby={id} value={whose} onChange={(_, value) => onChoose(value as Whose)}>
        {(['into', 'from'] as const).map((side) => (
          <FormControlLabel
            key={side}
            value={side}
            control={<Radio />}
            label={`${preview[side].displayName} (${preview[side].number}): ${preview[side].contact?.phone ?? translate('merge.noContact')}`}
          />
        ))}
      </RadioGroup>
    </div>
  );
};

/** Whose card holds, why they are one person, and the deed. */
export const MergeForm = ({ preview }: { preview: Preview }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { from, into } = preview;
  // Her own card stays, unless she has none and the other has.
  const [contact, setContact] = useState<Whose>(into.contact === null && from.contact !== null ? 'from' : 'into');
  const [reason, setReason] = useState('');
  const onDone = () => void navigate(`/clients/${into.id}/show`, { state: { _scrollToTop: true } });
  const path = `/clients/${from.id}/merge`;
  const { run, pending } = useDeed({ path, version: from.version, said: 'merge.made', onDone });
  const ready = reason.trim().length > 0;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (ready) run({ intoId: into.id, contact, reason: reason.trim() });
  };
  return (
    <Stack component="form" spacing={2} sx={{ mt: 2, maxWidth: 720 }} onSubmit={send}>
      <Effects preview={preview} />
      <ContactChoice preview={preview} whose={contact} onChoose={setContact} />
      <TextField
        label={translate('merge.reason')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        required
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 500 } }}
      />
      <Stack direction="row" spacing={1}>
        <Button type="submit" variant="contained" disabled={!ready || pending} aria-busy={pending}>
          {translate('merge.make')}
        </Button>
        <Button onClick={() => void navigate(-1)}>{translate('ra.action.cancel')}</Button>
      </Stack>
    </Stack>
  );
};
