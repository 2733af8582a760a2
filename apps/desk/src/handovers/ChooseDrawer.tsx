import { Alert, Typography } from '@mui/material';
import { RadioButtonGroupInput, required, useLocaleState, useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import { dayName, given } from '../contracts/contract.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { Clashes, useClashes } from './Clashes.js';
import type { Handover, Proposal } from './handover.js';

interface Props {
  handover: Handover;
  /** `proposal`: who takes over. `cover`: who meets the client meanwhile. */
  deed: 'proposal' | 'cover';
  onClose: () => void;
}

const useSentence = () => {
  const translate = useTranslate();
  return ({ name, weeks, free, taken, contracts, capacity }: Proposal): string => {
    const when = free === weeks ? 'handovers.free' : 'handovers.partly';
    const load = capacity === null ? 'handovers.loadOnly' : 'handovers.load';
    const slot = translate(when, { weeks, free, taken: taken.join(', ') });
    return `${name}: ${slot} · ${translate(load, { contracts, capacity: capacity ?? 0 })}`;
  };
};

const Colleagues = ({ proposals }: { proposals: readonly Proposal[] }) => {
  const translate = useTranslate();
  const sentence = useSentence();
  if (proposals.length === 0) return <Alert severity="info">{translate('handovers.nobodyCan')}</Alert>;
  return (
    <RadioButtonGroupInput
      source="counsellorId"
      label="handovers.drawer"
      row={false}
      choices={proposals.map((one) => ({ id: one.staffId, name: sentence(one) }))}
      validate={required()}
      helperText={false}
    />
  );
};

/** Who can take it, in the same slot: those who are free every week first, with what they have already. */
export const ChooseDrawer = ({ handover, deed, onClose }: Props) => {
  const [locale] = useLocaleState();
  const { clashes, onRefused } = useClashes();
  const { id, version, clientName, clientNumber, weekday, startTime } = handover;
  const proposals = useLoad<Proposal[]>(`/reassignments/${id}/proposals`);
  return (
    <FormDrawer
      title={deed === 'cover' ? 'handovers.deeds.cover' : 'handovers.deeds.propose'}
      submitLabel={deed === 'cover' ? 'handovers.deeds.cover' : 'handovers.deeds.propose'}
      defaultValues={{ counsellorId: '', from: '' }}
      send={(values) => act(`/reassignments/${id}/${deed}`, given(values), { version })}
      onRefused={onRefused}
      onClose={onClose}
    >
      <Typography gutterBottom>
        {[clientName, clientNumber].filter(Boolean).join(' ')}, {dayName(weekday, locale)} {startTime}
      </Typography>
      <Loaded load={proposals}>{(found) => <Colleagues proposals={found} />}</Loaded>
      {deed === 'proposal' && (
        <DateInput
          source="from"
          label="handovers.fromDay"
          helperText="handovers.fromHelp"
          parse={(value: string) => value}
        />
      )}
      <Clashes clashes={clashes} />
    </FormDrawer>
  );
};
