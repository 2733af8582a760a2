import { FieldTitle, InputHelperText, useInput, useResourceContext, type InputProps } from 'react-admin';
import { readWritten, WrittenField, type Written } from './WrittenField.js';

type Props = Pick<InputProps, 'source' | 'label' | 'helperText' | 'validate' | 'parse' | 'defaultValue' | 'disabled'>;

const FAULTS = {
  date: (text: unknown) => faultOf('date', text),
  time: (text: unknown) => faultOf('time', text),
};

const faultOf = (kind: Written, text: unknown): string | undefined =>
  typeof text !== 'string' || text === '' || readWritten(kind, text) !== undefined
    ? undefined
    : `written.${kind}.fault`;

const WrittenInput = ({ kind, label, helperText, validate, ...rest }: Props & { kind: Written }) => {
  const resource = useResourceContext();
  const given = validate === undefined ? [] : [validate].flat();
  const { id, field, fieldState, isRequired } = useInput({ ...rest, validate: [...given, FAULTS[kind]] });
  const { error, invalid } = fieldState;
  return (
    <WrittenField
      kind={kind}
      id={id}
      name={field.name}
      inputRef={field.ref}
      value={(field.value as string | null) ?? ''}
      onWrite={field.onChange}
      onLeave={field.onBlur}
      disabled={rest.disabled ?? false}
      error={invalid}
      label={<FieldTitle label={label} source={rest.source} resource={resource} isRequired={isRequired} />}
      helperText={
        invalid || helperText !== false ? <InputHelperText error={error?.message} helperText={helperText} /> : undefined
      }
    />
  );
};

/** A date in a form, `2026-10-08`: takes the place of react-admin's, which follows the browser's language. */
export const DateInput = (props: Props) => <WrittenInput {...props} kind="date" />;

/** A time of the day in a form, `14:30`, on every browser. */
export const TimeInput = (props: Props) => <WrittenInput {...props} kind="time" />;
