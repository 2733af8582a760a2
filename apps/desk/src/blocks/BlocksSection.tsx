import Lock from '@mui/icons-material/LockOutlined';
import { Button, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Section } from '../clients/Section.js';
import { formatDate, formatDateTime } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { ToneChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { BlockDrawer, ConsentDrawer, EmergencyDrawer, RelationDrawer } from './BlockDrawers.js';
import { accessPath, blockText, type CareAccess, type EmergencyLift } from './care.js';

type Open = 'block' | 'consent' | 'relation' | EmergencyLift | null;

interface Props {
  access: CareAccess;
  onOpen: (open: Open) => void;
}

/** What the asker may know of: blocks of her own unit, consents that are hers or about hers. */
const Standing = ({ access }: Pick<Props, 'access'>) => {
  const translate = useTranslate();
  const unit = (code: string) => translate(`blocks.units.${code}`);
  return (
    <List dense disablePadding>
      {access.blocks.map((block) => (
        <ListItem key={block.id} disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
          <ListItemText
            primary={translate('blocks.blockedFor', { what: blockText(translate, block) })}
            secondary={translate('blocks.recorded', { name: block.recordedBy, date: formatDate(block.recordedAt) })}
          />
          <DeedButton
            path={`/care-blocks/${block.id}/ending`}
            version={block.version}
            can={block.can.end}
            label="blocks.end"
            confirm="blocks.endAsks"
            button={{ 'aria-description': blockText(translate, block) }}
          />
        </ListItem>
      ))}
      {access.consents.map((one) => (
        <ListItem key={one.id} disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
          <ListItemText
            primary={translate('blocks.consented', { forUnit: unit(one.forUnit), unit: unit(one.careUnit) })}
            secondary={translate('blocks.consentUntil', { time: formatDateTime(one.until), name: one.recordedBy })}
          />
          <DeedButton
            path={`/block-consents/${one.id}/ending`}
            version={one.version}
            can={one.can.end}
            label="blocks.endConsent"
          />
        </ListItem>
      ))}
    </List>
  );
};

/** A clinician's own tie to the patient, without which other units' records are closed to her (PDL 4:1). */
const Relation = ({ access, onOpen }: Props) => {
  const translate = useTranslate();
  const { relation } = access;
  if (access.ownUnits.length === 0) return null;
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Typography sx={{ flexGrow: 1 }}>
        {relation
          ? translate('blocks.related', { date: formatDate(relation.until), reason: relation.reason })
          : translate(access.inCare ? 'blocks.inCare' : 'blocks.notInCare')}
      </Typography>
      {access.can.relate && <Button onClick={() => onOpen('relation')}>{translate('blocks.relate')}</Button>}
      {relation && (
        <DeedButton
          path={`/care-relations/${relation.id}/ending`}
          version={relation.version}
          can={relation.can.end}
          label="blocks.endRelation"
        />
      )}
    </Stack>
  );
};

/** That something is blocked, and the two ways past it: her yes, or an emergency in two steps. */
const Blocked = ({ access, onOpen }: Props) => {
  const translate = useTranslate();
  const begun = access.lift?.can.open === true ? access.lift : null;
  return (
    <>
      {access.blocked && <ToneChip tone="waiting" icon={Lock} label={translate('blocks.blocked')} />}
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }} className="no-print">
        {access.can.block && <Button onClick={() => onOpen('block')}>{translate('blocks.set')}</Button>}
        {access.can.consent && <Button onClick={() => onOpen('consent')}>{translate('blocks.consent')}</Button>}
        {begun && <Button onClick={() => onOpen(begun)}>{translate('blocks.lift.goOn')}</Button>}
        {!begun && (
          <DeedButton<EmergencyLift>
            path={`/clients/${access.clientId}/emergency-lifts`}
            can={access.can.lift}
            label="blocks.lift.begin"
            confirm="blocks.lift.beginAsks"
            said={false}
            onDone={onOpen}
            button={{ color: 'error' }}
          />
        )}
      </Stack>
    </>
  );
};

const Drawers = ({ access, open, onClose }: { access: CareAccess; open: Open; onClose: () => void }) => {
  if (open === null) return null;
  if (open === 'block') return <BlockDrawer access={access} onClose={onClose} />;
  if (open === 'consent') return <ConsentDrawer access={access} onClose={onClose} />;
  if (open === 'relation') return <RelationDrawer access={access} onClose={onClose} />;
  return <EmergencyDrawer lift={open} onClose={onClose} />;
};

/** What the patient has blocked between the clinic's care units, and what the one who looks may open. */
export const BlocksSection = ({ clientId }: { clientId: string }) => {
  const [open, setOpen] = useState<Open>(null);
  const load = useLoad<CareAccess>(accessPath(clientId));
  return (
    <Section title="blocks.title">
      <Loaded load={load}>
        {(access) => (
          <>
            <Relation access={access} onOpen={setOpen} />
            <Standing access={access} />
            <Blocked access={access} onOpen={setOpen} />
            <Drawers access={access} open={open} onClose={() => setOpen(null)} />
          </>
        )}
      </Loaded>
    </Section>
  );
};
