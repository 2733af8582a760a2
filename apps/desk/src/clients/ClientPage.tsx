import Phone from '@mui/icons-material/Phone';
import { Box, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { Accompaniments } from '../afterwards/Accompaniments.js';
import { FollowUps } from '../afterwards/FollowUps.js';
import { ClientGoals } from '../goals/ClientGoals.js';
import { MeasureSection } from '../measures/MeasureSection.js';
import { BlocksSection } from '../blocks/BlocksSection.js';
import { LiftBanner } from '../blocks/LiftBanner.js';
import { Banner } from '../parts/Banner.js';
import { FromFile, MergedNumbers } from '../parts/FromFile.js';
import { FileContacts } from '../kast/FileContacts.js';
import { IntakeSection } from '../kast/IntakeSection.js';
import { SelfReports } from '../kast/SelfReports.js';
import { ClientLinks } from '../links/ClientLinks.js';
import { Loaded } from '../parts/Loaded.js';
import { MoreMenu } from '../parts/MoreMenu.js';
import { useLoad } from '../parts/useLoad.js';
import { ReleasesOfFile } from '../releases/ReleasesOfFile.js';
import { useMay } from '../session/session.js';
import { AliasForm } from './AliasForm.js';
import { Background } from './Background.js';
import { NonIdentifying } from './NonIdentifying.js';
import { CareTeam } from './CareTeam.js';
import { EditClient } from './EditClient.js';
import { ClientCodeSection } from './code/ClientCodeSection.js';
import { MergedFiles } from './merge/MergedFiles.js';
import { PatientSections } from '../clinic/sections/PatientSections.js';
import { Pointer } from './merge/Pointer.js';
import { Protection } from './protection/Protection.js';
import { Record } from './Record.js';
import { Appointments, ContractNow, QueueNow } from './sections.js';
import { Timeline } from './Timeline.js';
import { warningsOf, type Overview } from './client.js';

type Open = 'edit' | 'alias' | null;

/** Dialling stands under the safe-contact card, and only where a number was left. */
const Dial = ({ phone }: { phone: string | null | undefined }) => {
  const translate = useTranslate();
  if (!phone) return null;
  return (
    <Button component="a" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} variant="outlined" startIcon={<Phone />}>
      {translate('clients.call')}
    </Button>
  );
};

const Deeds = ({ client, onOpen }: { client: Overview; onOpen: (open: Open) => void }) => {
  const translate = useTranslate();
  const { id, can } = client;
  const seldom = [
    ...(can.addAlias ? [{ label: 'clients.addAlias', onChoose: () => onOpen('alias') }] : []),
    ...(can.merge ? [{ label: 'merge.with', to: `/sla-ihop/${id}` }] : []),
  ];
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mb: 1.5 }} className="no-print">
      {can.edit && <Button onClick={() => onOpen('edit')}>{translate('clients.edit')}</Button>}
      <MoreMenu deeds={seldom} />
    </Stack>
  );
};

/** What somebody seeks KAST for, and how she has been in touch. */
const KastSections = ({ client: { id, background, mergedFiles } }: { client: Overview }) => (
  <>
    <IntakeSection clientId={id} />
    {mergedFiles.map(({ fromId }) => (
      <div key={fromId}>
        <FromFile id={fromId} />
        <IntakeSection clientId={fromId} />
      </div>
    ))}
    <FileContacts clientId={id} relation={background?.relation ?? null} />
  </>
);

/** Where the talks are: what a client says of herself belongs there. */
const TALKING: readonly string[] = ['counselling', 'kast'];

const COLUMNS = { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' };

/** What the talks are for, and what has come of them. */
const WorkedTowards = ({ client }: { client: Overview }) =>
  useMay('counselling.readGoals') && (
    <>
      <ClientGoals clientId={client.id} contractId={client.contracts[0]?.id} />
      <MeasureSection clientId={client.id} contractId={client.contracts[0]?.id} />
    </>
  );

/** What she has with us, and who she is to us. */
const Beside = ({ client, inside }: { client: Overview; inside: boolean }) => {
  const talks = useMay('counselling.followUp') && inside;
  return (
    <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
      {client.contracts.map((one) => (
        <ContractNow key={one.id} contract={one} />
      ))}
      {client.queueEntries.map((one) => (
        <QueueNow key={one.id} entry={one} />
      ))}
      <MergedFiles merges={client.mergedFiles} />
      {talks && <FollowUps clientId={client.id} />}
      {talks && <Accompaniments clientId={client.id} compartment={client.compartment} />}
      <Background client={client} />
      {inside && TALKING.includes(client.compartment) && <SelfReports clientId={client.id} />}
      {inside && <ClientLinks client={client} />}
      {client.compartment === 'spiralen' && <BlocksSection clientId={client.id} />}
      <ReleasesOfFile clientId={client.id} />
      <CareTeam client={client} />
      <Protection client={client} />
      <ClientCodeSection client={client} />
    </Box>
  );
};

const File = ({ client }: { client: Overview }) => {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const inside = client.can.seeContent === true;
  return (
    <>
      <Banner
        client={client}
        contact={client.contact}
        warnings={warningsOf(client)}
        reach={<Dial phone={client.contact?.phone} />}
      />
      {client.compartment === 'spiralen' && <LiftBanner clientId={client.id} />}
      <NonIdentifying background={client.background} />
      <Deeds client={client} onOpen={setOpen} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: COLUMNS, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>
          <Appointments appointments={client.nextAppointments} />
          {inside && client.compartment === 'kast' && <KastSections client={client} />}
          {inside && client.compartment === 'spiralen' && <PatientSections client={client} />}
          {inside && <Record client={client} />}
          {inside && <WorkedTowards client={client} />}
          <Timeline clientId={client.id} />
        </Box>
        <Beside client={client} inside={inside} />
      </Box>
      {open === 'edit' && <EditClient client={client} onClose={close} />}
      {open === 'alias' && <AliasForm clientId={client.id} onClose={close} />}
    </>
  );
};

/** A client's page: how she may be reached first, then everything about her that the asker may see. */
export const ClientPage = () => {
  const { id = '' } = useParams();
  const load = useLoad<Overview>(`/clients/${encodeURIComponent(id)}/overview`);
  return (
    <Loaded load={load}>
      {(client) =>
        client.merge === null ? (
          <MergedNumbers value={new Map(client.mergedFiles.map((one) => [one.fromId, one.fromNumber]))}>
            <File key={client.id} client={client} />
          </MergedNumbers>
        ) : (
          <Pointer key={client.id} client={client} merge={client.merge} />
        )
      }
    </Loaded>
  );
};
