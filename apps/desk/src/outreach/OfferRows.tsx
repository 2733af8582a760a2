import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useLoad } from '../parts/useLoad.js';
import { ANSWERS, choices } from './outreach.js';
import { CodeInput } from '../parts/CodeInput.js';
import { query } from '../api/request.js';

interface Kind {
  code: string;
  labelSv: string;
  labelEn: string;
}

/** What is most often offered on the street (W06); the rest is one tap away. */
const FIRST = ['gynaecological_examination', 'sti_test', 'counselling', 'outreach_support'];

/** The unit's services by code, in the language of the screen. */
export const useServiceNames = () => {
  const [locale] = useLocaleState();
  const load = useLoad<Kind[]>(`/service-kinds${query({ filter: { active: true }, range: [0, 199] })}`);
  const names = (load.data ?? []).map(({ code, labelSv, labelEn }) => ({
    code,
    name: locale === 'sv' ? labelSv : labelEn,
  }));
  return { names, nameOf: (code: string) => names.find((one) => one.code === code)?.name ?? code };
};

/** What was offered, one row a service: yes, no, or no answer yet. Untouched means not offered. */
export const OfferRows = () => {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const { names } = useServiceNames();
  const answered = useWatch({ name: 'offers' }) as Record<string, string | null> | undefined;
  const shown = names.filter(({ code }) => all || FIRST.includes(code) || answered?.[code]);
  const inOrder = shown.toSorted((one, other) => placeOf(one.code) - placeOf(other.code));
  return (
    <Stack component="section" aria-label={translate('outreach.offers')} sx={{ mt: 2 }}>
      <Typography variant="h3">{translate('outreach.offers')}</Typography>
      {inOrder.map(({ code, name }) => (
        <CodeInput
          large
          key={code}
          source={`offers.${code}`}
          label={name}
          choices={choices('outreach.answers', ANSWERS)}
        />
      ))}
      {!all && names.length > shown.length && (
        <Button onClick={() => setAll(true)} sx={{ minHeight: 48, alignSelf: 'flex-start' }}>
          {translate('outreach.moreOffers')}
        </Button>
      )}
    </Stack>
  );
};

const placeOf = (code: string): number => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length);
