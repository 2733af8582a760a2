import { ArrayInput, BooleanInput, NumberInput, required, SimpleFormIterator, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import type { Instrument, Range } from './measure.js';

const rangeOf = ({ min, max, step }: Partial<Record<keyof Range, number | null>>): Range => ({
  ...(typeof min === 'number' ? { min } : {}),
  ...(typeof max === 'number' ? { max } : {}),
  ...(typeof step === 'number' ? { step } : {}),
});

type NamedRange = Range & { name: string };

const scoringOf = ({ hasTotal, total, subscales }: FieldValues) => ({
  ...(hasTotal ? { total: rangeOf((total ?? {}) as Range) } : {}),
  subscales: ((subscales ?? []) as NamedRange[]).map((one) => ({ name: one.name, ...rangeOf(one) })),
});

const send = (instrument: Instrument | null) => (values: FieldValues) => {
  const { code, instrumentVersion, name, licence, lowerIsBetter, active } = values as Record<string, unknown>;
  const body = { name, licence, lowerIsBetter: lowerIsBetter === true, ...scoringOf(values) };
  return instrument
    ? act(`/instruments/${instrument.id}`, { ...body, active }, { method: 'PATCH', version: instrument.version })
    : act('/instruments', { code, instrumentVersion, ...body });
};

const RangeInputs = ({ within }: { within?: string }) => {
  const at = (source: string) => (within ? `${within}.${source}` : source);
  return (
    <>
      <NumberInput source={at('min')} label="measures.min" step="any" />
      <NumberInput source={at('max')} label="measures.max" step="any" />
      <NumberInput source={at('step')} label="measures.step" step="any" min={0} />
    </>
  );
};

/** An instrument by name and range. There is no field for its items, because they are not ours to keep (law 2.14). */
export const InstrumentDrawer = ({ instrument, onClose }: { instrument: Instrument | null; onClose: () => void }) => (
  <FormDrawer
    title={instrument ? 'measures.changeInstrument' : 'measures.newInstrument'}
    defaultValues={
      instrument
        ? { ...instrument, hasTotal: instrument.total !== null }
        : { instrumentVersion: '1', hasTotal: true, lowerIsBetter: true, subscales: [] }
    }
    send={send(instrument)}
    onClose={onClose}
  >
    {!instrument && (
      <>
        <TextInput source="code" label="measures.code" helperText="measures.codeHelp" validate={required()} />
        <TextInput source="instrumentVersion" label="measures.version" validate={required()} />
      </>
    )}
    <TextInput source="name" label="measures.name" validate={required()} />
    <TextInput source="licence" label="measures.licence" multiline validate={required()} />
    <BooleanInput source="lowerIsBetter" label="measures.lowerIsBetter" />
    <BooleanInput
      source="hasTotal"
      label="measures.hasTotal"
      disabled={instrument !== null && instrument.total !== null}
    />
    <RangeInputs within="total" />
    <ArrayInput source="subscales" label="measures.subscales">
      <SimpleFormIterator inline disableReordering disableClear>
        <TextInput source="name" label="measures.scoreName" validate={required()} />
        <RangeInputs />
      </SimpleFormIterator>
    </ArrayInput>
    {instrument && <BooleanInput source="active" label="measures.active" />}
  </FormDrawer>
);
