import { Typography } from '@mui/material';
import { NumberInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { act } from '../api/request.js';
import { today } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { type Instrument, keyOf, type Measurement, partsOf, PHASES, type Range, scoresOf } from './measure.js';

const plain = (value: string) => value;

const limits = ({ min, max, step }: Range) => ({
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
  step: step ?? 'any',
});

const rangeText = ({ min, max }: Range) => (min === undefined || max === undefined ? false : `${min}–${max}`);

/** The scores of one instrument; its licence line stands with them, as its owner asks. */
const ScoreInputs = ({ instrument }: { instrument: Instrument | undefined }) =>
  instrument === undefined ? null : (
    <>
      <Typography variant="body2" color="text.secondary">
        {instrument.licence}
      </Typography>
      {instrument.total && (
        <NumberInput
          source="total"
          label="measures.total"
          helperText={rangeText(instrument.total)}
          {...limits(instrument.total)}
        />
      )}
      {instrument.subscales.map((one, n) => (
        <NumberInput
          key={one.name}
          source={`parts.${n}`}
          label={one.name}
          helperText={rangeText(one)}
          {...limits(one)}
        />
      ))}
    </>
  );

const When = () => {
  const translate = useTranslate();
  const phases = PHASES.map((id) => ({ id, name: translate(`measures.phases.${id}`) }));
  return (
    <>
      <SelectInput source="phase" label="measures.phase" choices={phases} validate={required()} />
      <DateInput source="measuredOn" label="measures.measuredOn" validate={required()} parse={plain} />
    </>
  );
};

const Chosen = ({ instruments }: { instruments: readonly Instrument[] }) => {
  const key = useWatch<Record<string, string>>({ name: 'key' });
  return <ScoreInputs instrument={instruments.find((one) => keyOf(one) === key)} />;
};

interface NewProps {
  clientId: string;
  contractId: string | undefined;
  instruments: readonly Instrument[];
  onClose: () => void;
}

/** Scores from a questionnaire that was filled in on paper: the answers themselves are kept nowhere. */
export const NewMeasurement = ({ clientId, contractId, instruments, onClose }: NewProps) => {
  const active = instruments.filter((one) => one.active);
  const choices = active.map((one) => ({ id: keyOf(one), name: `${one.code} (${one.instrumentVersion})` }));
  return (
    <FormDrawer
      title="measures.new"
      defaultValues={{ key: '', phase: '', measuredOn: today(), parts: [] }}
      send={({ key, phase, measuredOn, ...values }) => {
        const chosen = active.find((one) => keyOf(one) === key) as Instrument;
        const of = { clientId, ...(contractId ? { contractId } : {}), phase: phase as string };
        const { code: instrument, instrumentVersion } = chosen;
        const scores = scoresOf(chosen, values);
        return act('/measurements', { ...of, instrument, instrumentVersion, measuredOn: measuredOn as string, scores });
      }}
      onClose={onClose}
    >
      <SelectInput source="key" label="measures.instrument" choices={choices} validate={required()} />
      <When />
      <Chosen instruments={active} />
    </FormDrawer>
  );
};

interface CorrectProps {
  measurement: Measurement;
  instrument: Instrument;
  onClose: () => void;
}

/** What should have stood there, and why; what stood there is kept. */
export const CorrectDrawer = ({ measurement, instrument, onClose }: CorrectProps) => (
  <FormDrawer
    title="measures.correct"
    defaultValues={{
      phase: measurement.phase,
      measuredOn: measurement.measuredOn,
      total: measurement.scores.total ?? null,
      parts: partsOf(instrument, measurement.scores),
      reason: '',
    }}
    send={({ phase, measuredOn, reason, ...values }) =>
      act(
        `/measurements/${measurement.id}/corrections`,
        { phase, measuredOn, reason, scores: scoresOf(instrument, values) },
        { version: measurement.version },
      )
    }
    onClose={onClose}
  >
    <Typography>
      {measurement.instrument} ({measurement.instrumentVersion})
    </Typography>
    <When />
    <ScoreInputs instrument={instrument} />
    <TextInput source="reason" label="measures.reason" multiline validate={required()} />
  </FormDrawer>
);
