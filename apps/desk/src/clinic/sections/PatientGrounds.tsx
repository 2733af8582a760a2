import { Button, List, ListItem, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Section } from '../../clients/Section.js';
import type { Ground, GroundKind } from '../../eligibility/eligibility.js';
import { formatDate } from '../../format.js';
import { DeedButton } from '../../parts/DeedButton.js';
import { Loaded } from '../../parts/Loaded.js';
import { useLoad } from '../../parts/useLoad.js';
import { useMay } from '../../session/session.js';
import { GroundDrawer } from './GroundDrawer.js';
import type { PatientProps } from './patient-sections.js';

interface ListProps {
  clientId: string;
  grounds: readonly Ground[];
  kinds: readonly GroundKind[];
}

const GroundList = ({ clientId, grounds, kinds }: ListProps) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const nameOf = (code: string) => {
    const kind = kinds.find((one) => one.code === code);
    return (locale === 'sv' ? kind?.labelSv : kind?.labelEn) ?? code;
  };
  const missing = ({ ground, reason, endedAt }: Ground) =>
    endedAt === null && reason === null && kinds.some(({ code, needsReason }) => code === ground && needsReason);
  const told = (one: Ground) =>
    [
      missing(one) ? translate('eligibility.reasonMissing') : one.reason,
      translate('eligibility.recorded', { date: formatDate(one.recordedAt), name: one.recordedByName ?? '' }),
      one.endedAt && translate('eligibility.ended', { date: formatDate(one.endedAt), name: one.endedByName ?? '' }),
    ]
      .filter(Boolean)
      .join(' · ');
  return (
    <List dense disablePadding>
      {grounds.map((one) => (
        <ListItem key={one.id} disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
          <ListItemText
            sx={{ flex: '1 1 14rem' }}
            slotProps={{ primary: { sx: one.endedAt ? { textDecoration: 'line-through' } : {} } }}
            primary={nameOf(one.ground)}
            secondary={told(one)}
          />
          <DeedButton
            path={`/clients/${clientId}/grounds/${one.id}/end`}
            version={one.version}
            can={one.can.end}
            label="eligibility.end"
            confirm="eligibility.endConfirm"
            button={{ 'aria-label': `${translate('eligibility.end')} ${nameOf(one.ground)}` }}
          />
        </ListItem>
      ))}
    </List>
  );
};

const Shown = ({ clientId, open }: { clientId: string; open: boolean }) => {
  const translate = useTranslate();
  const [adding, setAdding] = useState(false);
  const load = useLoad<Ground[]>(`/clients/${clientId}/grounds`);
  const { data: kinds = [] } = useLoad<GroundKind[]>('/eligibility-grounds');
  const standing = (load.data ?? []).filter(({ endedAt }) => endedAt === null).map(({ ground }) => ground);
  return (
    <Section
      title="clients.grounds"
      actions={open && <Button onClick={() => setAdding(true)}>{translate('eligibility.add')}</Button>}
    >
      <Loaded load={load}>
        {(grounds) => (
          <>
            {standing.length === 0 && <Typography color="text.secondary">{translate('eligibility.none')}</Typography>}
            <GroundList clientId={clientId} grounds={grounds} kinds={kinds} />
          </>
        )}
      </Loaded>
      {adding && (
        <GroundDrawer
          clientId={clientId}
          kinds={kinds.filter(({ code, active }) => active && !standing.includes(code))}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
};

/** Why she may come to Spiralen (E08); for clinicians, and nobody else asks the server for it. */
export const PatientGrounds = ({ client }: PatientProps) => {
  const keeps = useMay('clients.keepGrounds');
  return keeps ? <Shown clientId={client.id} open={client.merge === null} /> : null;
};
