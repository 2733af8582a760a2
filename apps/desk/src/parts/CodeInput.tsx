import { FormControl, FormHelperText, FormLabel, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import { useController } from 'react-hook-form';

interface Props {
  source: string;
  /** Word key, or the text itself where it is the unit's own word. */
  label: string;
  /** Code and word key. */
  choices: readonly { id: string; name: string }[];
  /** Any number of them; otherwise one. */
  many?: boolean;
  required?: boolean;
  /** For a thumb in the cold. */
  large?: boolean;
}

/** Codes as buttons: seen all at once, chosen with one press, by hand or keyboard. */
export const CodeInput = ({ source, label, choices, many = false, required = false, large = false }: Props) => {
  const look = large ? LARGE : SMALL;
  const translate = useTranslate();
  const labelId = useId();
  const helpId = useId();
  const { field, fieldState } = useController({
    name: source,
    rules: required ? { validate: (value) => (value ? true : translate('ra.validation.required')) } : {},
  });
  const fault = fieldState.error?.message;
  const become = (value: unknown) => {
    if (value !== null || !required) field.onChange(value);
  };
  return (
    <FormControl component="fieldset" error={fieldState.invalid} margin="dense" sx={{ display: 'block' }}>
      <FormLabel id={labelId} component="legend" sx={{ mb: 0.5 }}>
        {translate(label, { _: label })}
        {required && ' *'}
      </FormLabel>
      <ToggleButtonGroup
        exclusive={!many}
        value={(field.value as string | string[] | null) ?? (many ? [] : null)}
        aria-labelledby={labelId}
        aria-describedby={fault ? helpId : undefined}
        onChange={(_, value: unknown) => become(value)}
        {...look}
      >
        {choices.map(({ id, name }, index) => (
          <ToggleButton key={id} value={id} color="primary" name={source} ref={index === 0 ? field.ref : undefined}>
            {translate(name)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {fault && <FormHelperText id={helpId}>{fault}</FormHelperText>}
    </FormControl>
  );
};

/** Loose buttons that wrap; the chosen one is filled, not only coloured. */
const grouped = {
  ml: 0,
  color: 'text.primary',
  border: '1px solid',
  borderColor: 'text.secondary',
  borderRadius: 1,
  '&.Mui-selected, &.Mui-selected:hover': {
    bgcolor: 'primary.main',
    color: 'primary.contrastText',
    borderColor: 'primary.main',
    fontWeight: 700,
  },
};

const looks = (gap: number, button: object) => ({
  flexWrap: 'wrap',
  gap,
  '& .MuiToggleButtonGroup-grouped': { ...grouped, ...button },
});
const SMALL = { size: 'small', sx: looks(0.75, { minHeight: 36, px: 1.25, textTransform: 'none' }) } as const;
const LARGE = { size: 'medium', sx: looks(1, { minHeight: 48, minWidth: 48, px: 1.5 }) } as const;
