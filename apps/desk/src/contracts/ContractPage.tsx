import { Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import { Facts } from '../clients/Facts.js';
import { Section } from '../clients/Section.js';
import { PageTitle } from '../frame/PageTitle.js';
import { GoalSection } from '../goals/GoalSection.js';
import { Loaded } from '../parts/Loaded.js';
import { MoreMenu } from '../parts/MoreMenu.js';
import { StatusChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { ChangeTime } from './ChangeTime.js';
import { EndDrawer, PauseDrawer, ReassignDrawer, ReopenDrawer, ResumeDrawer } from './ContractDrawers.js';
import { type Contract, dayName } from './contract.js';
import { Weeks } from './Weeks.js';

const DRAWERS = {
  changeSlot: ChangeTime,
  pause: PauseDrawer,
  resume: ResumeDrawer,
  reassign: ReassignDrawer,
  end: EndDrawer,
  reopen: ReopenDrawer,
};
type Open = keyof typeof DRAWERS;
const FIRST: readonly Open[] = ['changeSlot', 'pause', 'resume', 'reopen'];
const SELDOM: readonly Open[] = ['reassign', 'end'];

const Deeds = ({ contract, onOpen }: { contract: Contract; onOpen: (open: Open) => void }) => {
  const translate = useTranslate();
  const paused = contract.status === 'paused' || contract.pauses.some(({ until }) => until === null);
  const may = (one: Open) => contract.can[one] === true && (one !== 'resume' || paused);
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 1.5 }} className="no-print">
      <Button component={Link} to={`/clients/${contract.clientId}/show`}>
        {translate('week.openFile')}
      </Button>
      {FIRST.filter(may).map((one) => (
        <Button key={one} variant="outlined" onClick={() => onOpen(one)}>
          {translate(`contracts.deeds.${one}`)}
        </Button>
      ))}
      <MoreMenu
        deeds={SELDOM.filter(may).map((one) => ({ label: `contracts.deeds.${one}`, onChoose: () => onOpen(one) }))}
      />
    </Stack>
  );
};

/** What was agreed, and what has changed of it since. */
const Agreed = ({ contract }: { contract: Contract }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const pauses = contract.pauses.map(({ from, until }) => `${from}–${until ?? ''}`).join(', ');
  const changes = contract.slotChanges
    .map((one) => `${one.effectiveFrom}: ${dayName(one.weekday, locale)} ${one.startTime}`)
    .join(', ');
  return (
    <Section title="contracts.agreed" actions={<StatusChip kind="contract" status={contract.status} />}>
      <Facts
        facts={{
          'contracts.service': translate(`serviceKinds.${contract.serviceKind}`, { _: contract.serviceKind }),
          'contracts.slot': `${dayName(contract.weekday, locale)} ${contract.startTime}, ${contract.durationMinutes} min`,
          'contracts.room': contract.roomName ?? translate(`channels.${contract.channel}`),
          'contracts.counsellor':
            contract.counsellorName ?? [translate('contracts.vacant'), contract.coverName].filter(Boolean).join(', '),
          'contracts.agreedOn': contract.agreedOn,
          'contracts.firstOn': contract.firstOn,
          'contracts.until': contract.until ?? translate('contracts.noEnd', { date: contract.laidOutTo }),
          'contracts.pauses': pauses,
          'contracts.slotChanges': changes,
          'contracts.endedOn': contract.endedOn,
          'contracts.reason': contract.endReason && translate(`contracts.endReasons.${contract.endReason}`),
        }}
      />
    </Section>
  );
};

const Shown = ({ contract }: { contract: Contract }) => {
  const [open, setOpen] = useState<Open | null>(null);
  const readsGoals = useMay('counselling.readGoals');
  const Drawer = open === null ? null : DRAWERS[open];
  return (
    <>
      <PageTitle>
        {contract.clientName} {contract.clientNumber}
      </PageTitle>
      <Deeds contract={contract} onOpen={setOpen} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'minmax(0, 2fr) minmax(0, 3fr)' },
        }}
      >
        <Stack spacing={2}>
          <Agreed contract={contract} />
          {readsGoals && <GoalSection contract={contract} />}
        </Stack>
        <Weeks contract={contract} />
      </Box>
      {Drawer && <Drawer contract={contract} onClose={() => setOpen(null)} />}
    </>
  );
};

/** One contract: what was agreed, its goals, and every session of it. */
export const ContractPage = () => {
  const { id = '' } = useParams();
  const load = useLoad<Contract>(`/contracts/${encodeURIComponent(id)}`);
  return <Loaded load={load}>{(contract) => <Shown key={contract.id} contract={contract} />}</Loaded>;
};
