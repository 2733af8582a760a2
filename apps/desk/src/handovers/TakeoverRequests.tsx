import { List, ListItem, ListItemText } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import type { Can } from '../api/types.js';
import { Section } from '../clients/Section.js';
import { dayName } from '../contracts/contract.js';
import type { CivilDate } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';

/** What I am asked to take over or cover, as `GET /api/takeover-requests` tells it: by number. */
interface Request {
  id: string;
  kind: 'handover' | 'cover';
  clientNumber: string;
  weekday: number;
  startTime: string;
  durationMinutes: number;
  staffName: string;
  startsOn: CivilDate;
  endsOn: CivilDate | null;
  weeks: number;
  reply: 'can' | 'cannot' | null;
  version: number;
  can: Can;
}

const OneRequest = ({ request }: { request: Request }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const { id, version, kind, clientNumber, weekday, startTime, durationMinutes, startsOn, endsOn, reply } = request;
  const stretch = endsOn === null ? translate('handovers.from', { date: startsOn }) : `${startsOn}–${endsOn}`;
  const facts = [
    translate(`handovers.requests.kinds.${kind}`, { name: request.staffName }),
    stretch,
    translate('handovers.ahead', { smart_count: request.weeks }),
    reply !== null && translate(`handovers.requests.said.${reply}`),
  ];
  const saying = (said: 'can' | 'cannot') => ({
    path: `/takeover-requests/${id}/reply`,
    version,
    body: { reply: said },
    can: request.can.reply === true && reply !== said,
    label: `handovers.requests.${said}`,
    button: { size: 'small', 'aria-description': clientNumber } as const,
  });
  return (
    <ListItem disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
      <ListItemText
        primary={`${clientNumber} · ${dayName(weekday, locale)} ${startTime}, ${durationMinutes} min`}
        secondary={facts.filter(Boolean).join(' · ')}
      />
      <DeedButton {...saying('can')} />
      <DeedButton {...saying('cannot')} />
    </ListItem>
  );
};

/** What colleagues leave that I am asked for; nothing is shown where nobody asks. The manager carries it through. */
export const TakeoverRequests = () => {
  const load = useLoad<Request[]>('/takeover-requests');
  return (
    <Loaded load={load}>
      {(requests) =>
        requests.length === 0 ? (
          <></>
        ) : (
          <Section title="handovers.requests.title">
            <List dense disablePadding>
              {requests.map((request) => (
                <OneRequest key={request.id} request={request} />
              ))}
            </List>
          </Section>
        )
      }
    </Loaded>
  );
};
