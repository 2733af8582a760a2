import type { Can } from '../api/types.js';
import type { CivilDate } from '../format.js';

export interface Range {
  min?: number;
  max?: number;
  step?: number;
}

/** An instrument of the unit: names and ranges, never items. */
export interface Instrument {
  id: string;
  code: string;
  instrumentVersion: string;
  name: string;
  total: Range | null;
  subscales: (Range & { name: string })[];
  lowerIsBetter: boolean;
  licence: string;
  active: boolean;
  version: number;
  can: Can;
}

export interface Scores {
  total?: number;
  subscales: { name: string; value: number }[];
}

/** One measurement as it stands now. */
export interface Measurement {
  id: string;
  clientId: string;
  instrument: string;
  instrumentVersion: string;
  instrumentName: string;
  lowerIsBetter: boolean;
  phase: string;
  measuredOn: CivilDate;
  scores: Scores;
  recordedByName: string | null;
  correctionReason: string | null;
  version: number;
  can: Can;
}

/** What it has said before. */
export interface MeasurementVersion extends Pick<Measurement, 'version' | 'phase' | 'measuredOn' | 'scores'> {
  recordedByName: string | null;
  recordedAt: string;
  correctionReason: string | null;
}

export const PHASES = ['baseline', 'mid', 'end', 'follow_up'] as const;

/** Which instrument in which version, as one choice. */
export const keyOf = ({ code, instrumentVersion }: Pick<Instrument, 'code' | 'instrumentVersion'>): string =>
  `${code}|${instrumentVersion}`;

/** A form's figures as the API takes them; a named score stands at its place in the instrument's list. */
export const scoresOf = (instrument: Instrument, values: Record<string, unknown>): Scores => {
  const parts = (values.parts ?? []) as readonly unknown[];
  const subscales = instrument.subscales.flatMap(({ name }, n) =>
    isFigure(parts[n]) ? [{ name, value: parts[n] }] : [],
  );
  return { ...(isFigure(values.total) ? { total: values.total } : {}), subscales };
};

const isFigure = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The figures of a measurement as the form has them. */
export const partsOf = (instrument: Instrument, { subscales }: Scores): (number | null)[] =>
  instrument.subscales.map(({ name }) => subscales.find((one) => one.name === name)?.value ?? null);
