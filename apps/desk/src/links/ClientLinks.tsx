import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import type { SafeContact } from '../api/types.js';
import { Section } from '../clients/Section.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { ConsentDrawer } from './ConsentDrawer.js';
import { ReferralDrawer } from './ReferralDrawer.js';
import { ReferralRows } from './ReferralRows.js';
import type { Consent, Referral } from './link.js';

interface Linked {
  id: string;
  compartment: string;
  displayName: string;
  protectedLevel?: string | undefined;
  contact?: SafeContact | null | undefined;
}

/** What the message begins with: what the file already says, where she may be told of at all. */
function knownOf({ displayName, protectedLevel, contact }: Linked): Record<string, string> {
  if ((protectedLevel ?? 'none') !== 'none') return {};
  const ways = [contact?.phone, contact?.email].filter(Boolean).join(', ');
  return { name: displayName, ...(ways === '' ? {} : { contact: ways }) };
}

const Consents = ({ rows }: { rows: readonly Consent[] }) => {
  const translate = useTranslate();
  return (
    <List dense disablePadding>
      {rows.map((one) => (
        <ListItem key={one.id} disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
          <ListItemText
            sx={{ flex: '1 1 14rem' }}
            primary={`${one.recipient ?? translate(`links.to.${one.to}`)}: ${one.categories.map((kind) => translate(`links.kinds.${kind}`)).join(', ')}`}
            secondary={[
              one.purpose,
              translate('links.holds', { from: one.givenOn, until: one.expiresOn }),
              one.reservation && translate('links.reserved', { text: one.reservation }),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
          <StatusChip kind="consent" status={one.status} />
          <DeedButton
            path={`/consents/${one.id}/revocation`}
            version={one.version}
            can={one.can.revoke}
            label="links.revoke"
            confirm="links.revokeSure"
            button={{ size: 'small' }}
          />
        </ListItem>
      ))}
    </List>
  );
};

const Links = ({ client }: { client: Linked }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<'consent' | 'write' | null>(null);
  const asked = query({ filter: { clientId: client.id }, range: [0, 49] });
  const consents = useLoad<Consent[]>(`/consents${asked}`, { keep: true });
  const referrals = useLoad<Referral[]>(`/referrals${asked}`, { keep: true });
  const common = { clientId: client.id, compartment: client.compartment, onClose: () => setOpen(null) };
  const active = (consents.data ?? []).filter(({ status }) => status === 'active');
  return (
    <Section
      title="links.title"
      actions={
        <>
          <Button onClick={() => setOpen('consent')}>{translate('links.recordConsent')}</Button>
          <Button onClick={() => setOpen('write')}>{translate('links.write')}</Button>
        </>
      }
    >
      <Typography component="h3" variant="h3">
        {translate('links.consents')}
      </Typography>
      <Loaded load={consents}>
        {(rows) =>
          rows.length === 0 ? (
            <Typography color="text.secondary">{translate('links.noConsents')}</Typography>
          ) : (
            <Consents rows={rows} />
          )
        }
      </Loaded>
      <Typography component="h3" variant="h3" sx={{ mt: 1 }}>
        {translate('links.sentTo')}
      </Typography>
      <Loaded load={referrals}>
        {(rows) =>
          rows.length === 0 ? (
            <Typography color="text.secondary">{translate('links.nothingSent')}</Typography>
          ) : (
            <ReferralRows rows={rows} />
          )
        }
      </Loaded>
      {open === 'consent' && <ConsentDrawer {...common} />}
      {open === 'write' && <ReferralDrawer {...common} consents={active} known={knownOf(client)} />}
    </Section>
  );
};

/** What she has said may be told, and what was; for those who write in her file. */
export const ClientLinks = ({ client }: { client: Linked }) =>
  useMay('bridge.sendReferrals') && <Links client={client} />;
