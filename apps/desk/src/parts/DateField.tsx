import type { TextFieldProps } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { readWritten, WrittenField, type Written } from './WrittenField.js';

type Props = Omit<TextFieldProps, 'type' | 'value' | 'onChange' | 'onBlur'> & {
  value: string;
  /** Called with a whole date or time, or with nothing when the field is emptied; never with a half. */
  onChange: (value: string) => void;
};

/** Holds what is half written, so that the page round the field only hears of what is whole. */
const Held = ({ kind, value, onChange, helperText, ...rest }: Props & { kind: Written }) => {
  const translate = useTranslate();
  const [held, setHeld] = useState({ of: value, text: value, left: true });
  const { of, text, left } = held.of === value ? held : { of: value, text: value, left: true };
  const fault = left && text !== '' && readWritten(kind, text) === undefined;
  const write = (written: string) => {
    const meant = readWritten(kind, written) === written || written === '' ? written : undefined;
    setHeld({ of: meant ?? of, text: written, left: false });
    if (meant !== undefined && meant !== value) onChange(meant);
  };
  return (
    <WrittenField
      {...rest}
      kind={kind}
      value={text}
      onWrite={write}
      onLeave={() => setHeld((now) => ({ ...now, left: true }))}
      error={fault || rest.error === true}
      helperText={fault ? translate(`written.${kind}.fault`) : helperText}
    />
  );
};

/** A date outside a form of react-admin: `2026-10-08`. */
export const DateField = (props: Props) => <Held {...props} kind="date" />;

/** A time of the day outside a form of react-admin: `14:30`. */
export const TimeField = (props: Props) => <Held {...props} kind="time" />;
