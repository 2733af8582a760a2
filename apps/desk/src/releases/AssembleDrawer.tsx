import {
  Alert,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  FormGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import { formatDateTime } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { type Plan, type PlannedNote, RECIPIENT_KINDS, type Release } from './release.js';

interface Props {
  /** The client whose page one comes from; left out where the number is asked for first. */
  clientId?: string;
  onClose: () => void;
  onMade?: (release: Release) => void;
}

const plan = (whose: { clientId: string } | { number: string }) => act<Plan>('/releases/plan', whose);

const NoteLine = ({ note, left, onToggle }: { note: PlannedNote; left: boolean; onToggle: () => void }) => {
  const translate = useTranslate();
  const facts = [
    note.author,
    translate(`statuses.note.${note.status}`),
    ...(note.corrections > 0 ? [translate('releases.corrections', { smart_count: note.corrections })] : []),
    ...(note.disputed ? [translate('releases.disputed')] : []),
  ];
  const label = translate('releases.take', {
    kind: translate(`journal.kinds.${note.kind}`).toLocaleLowerCase(),
    time: formatDateTime(note.eventAt),
  });
  return (
    <FormControlLabel
      control={<Checkbox size="small" checked={!left} onChange={onToggle} />}
      label={
        <>
          {label} <Typography component="span" color="text.secondary">{` ${facts.join(', ')}`}</Typography>
        </>
      }
    />
  );
};

const Whose = ({ onFound, onClose }: { onFound: (plan: Plan) => void; onClose: () => void }) => {
  const translate = useTranslate();
  const [number, setNumber] = useState('');
  const finding = useMutation({ mutationFn: (written: string) => plan({ number: written }), onSuccess: onFound });
  const title = useId();
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="xs" fullWidth>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (number.trim() !== '') finding.mutate(number.trim());
        }}
      >
        <DialogTitle id={title}>{translate('releases.new')}</DialogTitle>
        <DialogContent>
          {finding.error && <ProblemAlert error={finding.error} />}
          <TextField
            label={translate('releases.whose')}
            value={number}
            onChange={(event) => setNumber(event.target.value)}
            autoFocus
            slotProps={{ htmlInput: { autoComplete: 'off', maxLength: 12 } }}
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={finding.isPending}>
            {translate('releases.find')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

const Assembling = ({ found, onClose, onMade }: { found: Plan } & Omit<Props, 'clientId'>) => {
  const translate = useTranslate();
  const [left, setLeft] = useState<readonly string[]>([]);
  const toggle = (id: string) => setLeft(left.includes(id) ? left.filter((one) => one !== id) : [...left, id]);
  const taken = found.notes.filter(({ id }) => !left.includes(id)).map(({ id }) => id);
  return (
    <FormDrawer
      title="releases.new"
      submitLabel="releases.assemble"
      onClose={onClose}
      onSaved={(answer) => onMade?.(answer as Release)}
      defaultValues={{ recipientKind: 'client' }}
      send={({ recipientKind, recipient, purpose, periodFrom, periodUntil }) =>
        act<Release>('/releases', {
          clientId: found.clientId,
          recipientKind: recipientKind as string,
          recipient: recipient as string,
          purpose: purpose as string,
          ...(periodFrom ? { periodFrom: periodFrom as string } : {}),
          ...(periodUntil ? { periodUntil: periodUntil as string } : {}),
          ...(left.length > 0 ? { noteIds: taken } : {}),
        })
      }
    >
      <Alert severity="info">{translate('releases.found', { number: found.number, count: found.notes.length })}</Alert>
      <SelectInput
        source="recipientKind"
        label="releases.recipientKind"
        choices={RECIPIENT_KINDS.map((id) => ({ id, name: `releases.kinds.${id}` }))}
        validate={required()}
      />
      <TextInput source="recipient" label="releases.recipient" validate={required()} />
      <TextInput source="purpose" label="releases.purpose" validate={required()} multiline />
      <Typography variant="h3">{translate('releases.period')}</Typography>
      <DateInput source="periodFrom" label="releases.periodFrom" />
      <DateInput source="periodUntil" label="releases.periodUntil" />
      <Typography variant="h3">{translate('releases.inPackage', { smart_count: taken.length })}</Typography>
      <FormGroup>
        {found.notes.map((note) => (
          <NoteLine key={note.id} note={note} left={left.includes(note.id)} onToggle={() => toggle(note.id)} />
        ))}
      </FormGroup>
    </FormDrawer>
  );
};

/** Puts a package together: whose, for whom, which notes; and not a word of what they say. */
export const AssembleDrawer = ({ clientId = '', ...props }: Props) => {
  const [found, setFound] = useState<Plan>();
  const load = useQuery({
    queryKey: ['release-plan', clientId],
    queryFn: () => plan({ clientId }),
    enabled: clientId !== '',
  });
  const known = found ?? load.data;
  if (known !== undefined) return <Assembling found={known} {...props} />;
  if (clientId === '') return <Whose onFound={setFound} onClose={props.onClose} />;
  return load.error ? <ProblemAlert error={load.error} /> : null;
};
