import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { useLoad } from '../parts/useLoad.js';
import { readWritten } from '../parts/WrittenField.js';
import { FROM_AFAR } from './kast.js';

interface Props {
  /** The field that holds the county. */
  county: string;
  /** The field that takes what is offered, where the form has one. */
  offered?: string;
}

interface Covered {
  gap: boolean;
  local: { name: string }[];
  remote: { name: string }[];
}

const names = (some: readonly { name: string }[]): string => some.map(({ name }) => name).join(', ');

/** S31: where the county has nobody for those who buy, what is there instead, and one press to offer it. */
export const CoverageHint = ({ county, offered }: Props) => {
  const translate = useTranslate();
  const { setValue, getValues } = useFormContext();
  const [code, date] = useWatch({ name: [county, 'date'] }) as [string | null | undefined, string | undefined];
  const on: Record<string, string> = date && readWritten('date', date) === date ? { on: date } : {};
  const path = `/organisations/coverage?${new URLSearchParams({ county: code ?? '', targetGroup: 'buyers', ...on })}`;
  const { data } = useLoad<Covered>(path, { enabled: Boolean(code), keep: true });
  if (!code || !data) return null;
  if (!data.gap)
    return (
      <Alert severity="success" sx={{ my: 1 }}>
        {translate('kast.local', { names: names(data.local) })}
      </Alert>
    );
  const offer = (field: string) => {
    const before = (getValues(field) as string[] | undefined) ?? [];
    setValue(field, [...new Set([...before, ...FROM_AFAR])], { shouldDirty: true });
  };
  return (
    <Alert
      severity="info"
      sx={{ my: 1 }}
      action={
        offered && (
          <Button color="inherit" sx={{ whiteSpace: 'nowrap' }} onClick={() => offer(offered)}>
            {translate('kast.offerThese')}
          </Button>
        )
      }
    >
      {translate('kast.noLocal')} {data.remote.length > 0 && translate('kast.remote', { names: names(data.remote) })}
    </Alert>
  );
};
