import { Button, Card, CardActions, CardContent, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Organisation } from './organisation.js';

const agesOf = ({ minAge, maxAge }: Organisation): string =>
  minAge === null && maxAge === null ? '' : `${minAge ?? ''}–${maxAge ?? ''}`;

/** Everything that is said of it in small, leaving out what nobody has written. */
const useFacts = (one: Organisation): string[] => {
  const translate = useTranslate();
  const names = (word: string, all: readonly string[]) =>
    all.length > 0 ? translate(word, { names: all.join(', ') }) : '';
  return [
    names('network.formerly', one.formerNames),
    names('network.alsoKnownAs', one.aliases),
    one.partOf ? translate('network.partOf', { name: one.partOf }) : '',
    one.counties.map((code) => translate(`counties.${code}`)).join(', '),
    one.targetGroups.map((code) => translate(`network.groups.${code}`)).join(', '),
    agesOf(one) && translate('network.ages', { ages: agesOf(one) }),
    one.remote ? translate('network.remote') : '',
    one.verifiedOn ? translate('network.verified', { date: one.verifiedOn }) : translate('network.unverified'),
  ].filter(Boolean);
};

/** One organisation: what it is called, for whom, where, and how to reach it. */
export const OrganisationCard = ({ one, onChange }: { one: Organisation; onChange?: (one: Organisation) => void }) => {
  const translate = useTranslate();
  const facts = useFacts(one);
  return (
    <Card variant="outlined" component="li" sx={{ listStyle: 'none' }}>
      <CardContent sx={{ pb: onChange && one.can.edit ? 0 : undefined }}>
        <Typography component="h2" variant="h3">
          {one.name}
        </Typography>
        <Typography variant="body2">{translate(`network.types.${one.type}`)}</Typography>
        {facts.map((fact) => (
          <Typography key={fact} variant="body2" color="text.secondary">
            {fact}
          </Typography>
        ))}
        {one.phone && <Link href={`tel:${one.phone.replaceAll(/[^\d+]/g, '')}`}>{one.phone}</Link>}{' '}
        {one.urlAscii && (
          <Link href={one.urlAscii} target="_blank" rel="noreferrer">
            {one.urlDisplay} ({translate('network.newTab')})
          </Link>
        )}
      </CardContent>
      {onChange && one.can.edit && (
        <CardActions>
          <Button onClick={() => onChange(one)}>{translate('network.edit')}</Button>
        </CardActions>
      )}
    </Card>
  );
};
