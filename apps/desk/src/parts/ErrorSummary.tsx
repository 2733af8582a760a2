import { Alert, AlertTitle, Link } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormContext, type FieldErrors } from 'react-hook-form';
import { FaultText } from './FaultText.js';

interface Fault {
  name: string;
  message: string;
}

const isFault = (value: unknown): value is { message: string } =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';

/** All faults of a form by the name of their field, however deep. */
export const faultsOf = (errors: FieldErrors, above = ''): Fault[] =>
  Object.entries(errors).flatMap(([key, value]) => {
    if (key === 'root' || key === 'ref' || typeof value !== 'object' || value === null) return [];
    const name = above === '' ? key : `${above}.${key}`;
    return isFault(value) ? [{ name, message: value.message }] : faultsOf(value as FieldErrors, name);
  });

/** A group of boxes has no name of its own in the page, but react-admin's class. */
const fieldOf = (form: HTMLElement | null, name: string) =>
  form?.querySelector(`[name="${CSS.escape(name)}"]`)?.closest('.MuiFormControl-root, fieldset, label') ??
  form?.querySelector(`.ra-input-${CSS.escape(name)}`) ??
  null;

const labelOf = (form: HTMLElement | null, name: string): string => {
  const field = fieldOf(form, name);
  const label = field?.matches('label') ? field : field?.querySelector('label, legend');
  return label?.textContent?.replace(/\s*\*$/, '') ?? name;
};

const focusField = (form: HTMLElement | null, name: string) => {
  const focusable =
    'input:not([type=hidden]):not([aria-hidden=true]), textarea:not([aria-hidden=true]), [role=combobox], button';
  fieldOf(form, name)?.querySelector<HTMLElement>(focusable)?.focus();
};

/** Everything that is wrong with the form at once, each a link to its field. */
export const ErrorSummary = () => {
  const translate = useTranslate();
  const { formState } = useFormContext();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const form = box?.closest('form') ?? null;
  const faults = faultsOf(formState.errors);
  const whole = formState.errors.root?.serverError?.message;
  useEffect(() => {
    if (formState.submitCount > 0 && !formState.isSubmitting && !formState.isSubmitSuccessful) box?.focus();
  }, [formState.submitCount, formState.isSubmitting, formState.isSubmitSuccessful, box]);
  const quiet = faults.length === 0 && !whole;
  return (
    <div ref={setBox} tabIndex={-1} role="group" aria-label={translate('common.faults.label')}>
      {!quiet && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {whole && <div>{whole}</div>}
          {faults.length > 0 && (
            <AlertTitle>{translate('common.faults.title', { smart_count: faults.length })}</AlertTitle>
          )}
          {faults.length > 0 && (
            <ul>
              {faults.map(({ name, message }) => (
                <li key={name}>
                  <Link
                    component="button"
                    type="button"
                    sx={{ display: 'inline-block', minHeight: 24, textAlign: 'start' }}
                    color="inherit"
                    onClick={() => focusField(form, name)}
                  >
                    {labelOf(form, name)}: <FaultText message={message} />
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Alert>
      )}
    </div>
  );
};
