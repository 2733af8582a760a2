import ChatBubbleOutline from '@mui/icons-material/ChatBubbleOutlineOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import ReplayOutlined from '@mui/icons-material/ReplayOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import { type Beginning, ContactDrawer } from './ContactDrawer.js';
import { ContactCard, type ContactDeeds } from './ContactCard.js';
import { type Contact, type Shift, tonightOf, tonightPath, type Wished } from './outreach.js';
import { PromiseDrawer } from './PromiseDrawer.js';
import { ShiftCard } from './ShiftCard.js';
import { SupportList } from './SupportList.js';
import { WishDrawer } from './WishDrawer.js';

type Opened = { begin: Beginning; shiftId: string } | { wish: Contact; wished: Wished } | { promise: Contact };

/** The three things that happen on the street. */
const BEGINNINGS: readonly { label: string; icon: ReactNode; begin: Beginning }[] = [
  { label: 'outreach.met', icon: <ChatBubbleOutline />, begin: { kind: 'contact', known: false } },
  { label: 'outreach.offered', icon: <HandshakeOutlined />, begin: { kind: 'first_talk', known: false } },
  { label: 'outreach.followedUp', icon: <ReplayOutlined />, begin: { kind: 'follow_up', known: true } },
];

const LargeButtons = ({ onBegin }: { onBegin: (begin: Beginning) => void }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 1, mt: 2, gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, 1fr)' } }}>
      {BEGINNINGS.map(({ label, icon, begin }) => (
        <Button
          key={label}
          size="large"
          variant="contained"
          startIcon={icon}
          onClick={() => onBegin(begin)}
          sx={{ minHeight: 64, fontSize: '1.15rem' }}
        >
          {translate(label)}
        </Button>
      ))}
    </Box>
  );
};

interface ContactsProps extends ContactDeeds {
  title: string;
  filter: Record<string, unknown>;
  dated?: boolean;
  none: string;
}

const Contacts = ({ title, filter, dated = false, none, ...deeds }: ContactsProps) => {
  const translate = useTranslate();
  const titleId = useId();
  const load = useLoad<Contact[]>(`/outreach-contacts${query({ filter, range: [0, 49] })}`);
  return (
    <section aria-labelledby={titleId}>
      <Typography id={titleId} variant="h2" sx={{ mt: 3, mb: 1 }}>
        {translate(title)}
      </Typography>
      <Loaded load={load}>
        {(contacts) =>
          contacts.length === 0 ? (
            <Typography>{translate(none)}</Typography>
          ) : (
            <Stack component="ul" spacing={1} sx={{ p: 0, m: 0 }}>
              {contacts.map((contact) => (
                <ContactCard key={contact.id} contact={contact} dated={dated} {...deeds} />
              ))}
            </Stack>
          )
        }
      </Loaded>
    </section>
  );
};

const OpenDrawer = ({ opened, onClose }: { opened: Opened; onClose: () => void }) => {
  if ('wish' in opened) return <WishDrawer contact={opened.wish} wished={opened.wished} onClose={onClose} />;
  if ('promise' in opened) return <PromiseDrawer contact={opened.promise} onClose={onClose} />;
  return <ContactDrawer shiftId={opened.shiftId} beginning={opened.begin} onClose={onClose} />;
};

const Tonight = ({
  shift,
  open,
  deeds,
}: {
  shift: Shift | undefined;
  open: (o: Opened) => void;
  deeds: ContactDeeds;
}) => {
  const translate = useTranslate();
  if (!shift) return <Typography>{translate('outreach.noShift')}</Typography>;
  return (
    <>
      <ShiftCard shift={shift} />
      {shift.can.recordContact && <LargeButtons onBegin={(begin) => open({ begin, shiftId: shift.id })} />}
      <Contacts
        title="outreach.tonightsContacts"
        none="outreach.noneTonight"
        filter={{ shiftId: shift.id }}
        {...deeds}
      />
    </>
  );
};

/** The outreach worker's first page, made for a phone in the dark: the shift, whom they met, what was promised. */
export const TonightPage = () => {
  const translate = useTranslate();
  const me = useMe();
  const [opened, setOpened] = useState<Opened | null>(null);
  const load = useLoad<Shift[]>(tonightPath(), { everyMs: 60_000 });
  const deeds: ContactDeeds = {
    onChange: (contact) => setOpened({ begin: contact, shiftId: contact.shiftId }),
    onWish: (wish, wished) => setOpened({ wish, wished }),
    onPromise: (promise) => setOpened({ promise }),
  };
  return (
    <Box sx={{ maxWidth: 640 }}>
      <PageTitle
        actions={
          <Button component={Link} to="/pass" sx={{ minHeight: 48 }}>
            {translate('outreach.plan.title')}
          </Button>
        }
      >
        {translate('outreach.tonight')}
      </PageTitle>
      <Loaded load={load}>
        {(shifts) => <Tonight shift={tonightOf(shifts, me?.id)} open={setOpened} deeds={deeds} />}
      </Loaded>
      <SupportList />
      <Contacts title="outreach.followUps" none="outreach.noFollowUps" filter={{ openOffers: true }} dated {...deeds} />
      {opened && <OpenDrawer opened={opened} onClose={() => setOpened(null)} />}
    </Box>
  );
};
