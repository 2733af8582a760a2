import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import { addDays, type CivilDate } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import { AccompanimentRows } from './AccompanimentRows.js';
import type { Accompaniment, FollowUp } from './afterwards.js';
import { FollowUpRows } from './FollowUpRows.js';

const SUNDAY = 6;
const ALL: [number, number] = [0, 199];

/** What the week asks of me beside the talks: contacts after contracts, the overdue with them, and whom I go along with. */
export const MyAfterwards = ({ monday }: { monday: CivilDate }) => {
  const translate = useTranslate();
  const staffId = useMe()?.id;
  const to = addDays(monday, SUNDAY);
  const late = useLoad<FollowUp[]>(`/follow-ups${query({ filter: { staffId, status: 'overdue' }, range: ALL })}`);
  const due = useLoad<FollowUp[]>(`/follow-ups${query({ filter: { staffId, from: monday, to }, range: ALL })}`);
  const along = useLoad<Accompaniment[]>(
    `/accompaniments${query({ filter: { staffId, from: monday, to }, range: ALL })}`,
  );
  const none = <Typography color="text.secondary">{translate('followUps.noneMine')}</Typography>;
  return (
    <>
      <Section title="followUps.mine">
        <Loaded load={due}>
          {(all) => {
            const overdue = (late.data ?? []).filter(({ id }) => all.every((one) => one.id !== id));
            const waiting = [...overdue, ...all.filter(({ can }) => can.record)];
            return waiting.length === 0 ? none : <FollowUpRows followUps={waiting} named />;
          }}
        </Loaded>
      </Section>
      <Loaded load={along}>
        {(rows) =>
          rows.length > 0 && (
            <Section title="accompaniments.mine">
              <AccompanimentRows rows={rows} named />
            </Section>
          )
        }
      </Loaded>
    </>
  );
};
