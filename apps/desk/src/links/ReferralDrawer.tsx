import { Alert, Typography } from '@mui/material';
import { required, SelectInput, TextInput, useLocaleState, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { RecipientInput, ToInput } from './ConsentDrawer.js';
import { type Consent, type DisclosureGround, itemsOf, KINDS } from './link.js';

const STATUTE = 'statute';

export interface Writing {
  clientId: string;
  compartment: string;
  consents: readonly Consent[];
  /** What a consented item begins with; who is protected is told by neither name nor address. */
  known: Readonly<Record<string, string>>;
  onClose: () => void;
}

/** The fields of what she has said yes to, or all of them where a paragraph is the ground. */
const Items = ({ consents }: { consents: readonly Consent[] }) => {
  const translate = useTranslate();
  const ground = useWatch({ name: 'ground' }) as string;
  const agreed = consents.find(({ id }) => id === ground)?.categories;
  if (agreed === undefined && ground !== STATUTE) return null;
  return (
    <fieldset>
      <Typography component="legend" variant="h3">
        {translate('links.message')}
      </Typography>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('links.messageHelp')}
      </Typography>
      {KINDS.filter((kind) => agreed === undefined || agreed.includes(kind)).map((kind) => (
        <TextInput
          key={kind}
          source={`items.${kind}`}
          label={`links.kinds.${kind}`}
          helperText={false}
          multiline={kind !== 'name'}
        />
      ))}
    </fieldset>
  );
};

const Statute = ({ compartment }: { compartment: string }) => {
  const [locale] = useLocaleState();
  const grounds = useLoad<DisclosureGround[]>('/disclosure-grounds');
  return (
    <Loaded load={grounds}>
      {(rows) => (
        <>
          <SelectInput
            source="statutory.code"
            label="links.paragraph"
            helperText={false}
            choices={rows
              .filter(({ compartments }) => compartments.includes(compartment))
              .map(({ code, labelSv, labelEn }) => ({ id: code, name: locale === 'sv' ? labelSv : labelEn }))}
            validate={required()}
          />
          <TextInput
            source="statutory.necessity"
            label="links.necessity"
            helperText="links.necessityHelp"
            multiline
            validate={required()}
          />
        </>
      )}
    </Loaded>
  );
};

const Ground = ({ compartment, consents }: Pick<Writing, 'compartment' | 'consents'>) => {
  const translate = useTranslate();
  const ground = useWatch({ name: 'ground' }) as string;
  const choices = [
    ...consents.map(({ id, to, recipient, expiresOn }) => ({
      id,
      name: translate('links.byConsent', { to: recipient ?? translate(`links.to.${to}`), until: expiresOn }),
    })),
    { id: STATUTE, name: translate('links.byStatute') },
  ];
  return (
    <>
      {consents.length === 0 && <Alert severity="info">{translate('links.noConsent')}</Alert>}
      <SelectInput source="ground" label="links.ground" helperText={false} choices={choices} validate={required()} />
      {ground === STATUTE && (
        <>
          <ToInput compartment={compartment} />
          <RecipientInput />
          <Statute compartment={compartment} />
        </>
      )}
    </>
  );
};

/** A message of what was agreed: written, looked through, and sent from the list. */
export const ReferralDrawer = ({ clientId, compartment, consents, known, onClose }: Writing) => (
  <FormDrawer
    title="links.write"
    submitLabel="links.keep"
    defaultValues={{ ground: consents[0]?.id ?? '', items: known }}
    send={({ ground, to, recipient, statutory, items }) => {
      const consent = consents.find(({ id }) => id === ground);
      const agreed = itemsOf(items as Record<string, unknown>).filter(
        ({ kind }) => consent === undefined || consent.categories.includes(kind),
      );
      const whom = consent === undefined ? { to: to as string, recipient } : consent;
      return act('/referrals', {
        clientId,
        to: whom.to,
        ...(whom.recipient ? { recipient: whom.recipient as string } : {}),
        items: agreed,
        ...(consent === undefined ? { statutory: statutory as object } : { consentId: consent.id }),
      });
    }}
    onClose={onClose}
  >
    <Ground compartment={compartment} consents={consents} />
    <Items consents={consents} />
  </FormDrawer>
);
