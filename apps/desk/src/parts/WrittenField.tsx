import { InputAdornment, TextField, type TextFieldProps } from '@mui/material';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { WeekOfDate } from './WeekOfDate.js';
import { dateReading, timeReading } from './written.js';

const READINGS = { date: dateReading, time: timeReading };
const STEPS: Record<string, readonly [number, boolean]> = {
  ArrowUp: [1, false],
  ArrowDown: [-1, false],
  PageUp: [1, true],
  PageDown: [-1, true],
};

export type Written = keyof typeof READINGS;

type Props = Omit<TextFieldProps, 'type' | 'value' | 'onChange' | 'onBlur'> & {
  kind: Written;
  /** What stands in the field, also while it is half written. */
  value: string;
  onWrite: (text: string) => void;
  onLeave?: () => void;
};

/** What the text means, or nothing where it is not yet a date or a time. */
export const readWritten = (kind: Written, text: string): string | undefined =>
  READINGS[kind].whole(text) ?? READINGS[kind].tidy(text);

/** A date or a time as it is written here, `2026-10-08` and `14:30`, whatever language the browser speaks. */
export const WrittenField = ({ kind, value, onWrite, onLeave, slotProps, ...rest }: Props) => {
  const translate = useTranslate();
  const { whole, step } = READINGS[kind];
  const tidy = () => {
    const meant = readWritten(kind, value);
    if (meant !== undefined && meant !== value) onWrite(meant);
  };
  const leave = () => {
    tidy();
    onLeave?.();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') tidy();
    const by = STEPS[event.key];
    const from = whole(value);
    if (!by || from === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onWrite(step(from, ...by));
  };
  return (
    <TextField
      {...rest}
      value={value}
      placeholder={translate(`written.${kind}.form`)}
      autoComplete="off"
      onChange={({ target }) => onWrite(whole(target.value) ?? target.value)}
      onBlur={leave}
      onKeyDown={press}
      slotProps={{
        ...slotProps,
        inputLabel: { shrink: true },
        htmlInput: { inputMode: 'numeric', maxLength: 12 },
        input:
          kind === 'date'
            ? {
                endAdornment: (
                  <InputAdornment position="end">
                    <WeekOfDate date={whole(value)} />
                  </InputAdornment>
                ),
              }
            : {},
      }}
    />
  );
};
