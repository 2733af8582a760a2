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
  required?: boolean;
}

/** One of a few, chosen with one tap; large enough for a thumb in the cold. */
export const ChoiceInput = ({ source, label, choices, required = false }: Props) => {
  const translate = useTranslate();
  const labelId = useId();
  const helpId = useId();
  const { field, fieldState } = useController({
    name: source,
    rules: required ? { validate: (value) => (value ? true : translate('ra.validation.required')) } : {},
  });
  const fault = fieldState.error?.message;
  return (
    <FormControl component="fieldset" error={fieldState.invalid} margin="dense">
      <FormLabel id={labelId} component="legend" sx={{ mb: 0.5 }}>
        {translate(label, { _: label })}
      </FormLabel>
      <ToggleButtonGroup
        exclusive
        value={field.value ?? null}
        aria-labelledby={labelId}
        aria-describedby={fault ? helpId : undefined}
        onChange={(_, value: string | null) => (value !== null || !required) && field.onChange(value)}
        sx={{ flexWrap: 'wrap', gap: 1, '& .MuiToggleButtonGroup-grouped': grouped }}
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

/** Loose buttons that wrap on a narrow phone; the chosen one is filled, not only coloured. */
const grouped = {
  minHeight: 48,
  minWidth: 48,
  px: 1.5,
  color: 'text.primary',
  border: '1px solid',
  borderColor: 'text.secondary',
  borderRadius: 1,
  ml: 0,
  '&.Mui-selected, &.Mui-selected:hover': {
    bgcolor: 'primary.main',
    color: 'primary.contrastText',
    borderColor: 'primary.main',
    fontWeight: 700,
  },
};
