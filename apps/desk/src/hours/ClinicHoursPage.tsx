import Add from '@mui/icons-material/Add';
import ContentCopy from '@mui/icons-material/ContentCopy';
import Repeat from '@mui/icons-material/Repeat';
import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { addDays, today, type CivilDate } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { DayDrawer, type Wanted } from './DayDrawer.js';
import { HoursList } from './HoursList.js';
import { MonthGrid } from './MonthGrid.js';
import { dayOf } from './planner.js';
import { PlannerBar } from './PlannerBar.js';
import { SeriesList } from './SeriesList.js';
import { usePlan } from './usePlan.js';
import { WantedDrawer } from './WantedDrawer.js';

const Deeds = ({ ready, onWant }: { ready: boolean; onWant: (wanted: Wanted) => void }) => {
  const translate = useTranslate();
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <Button startIcon={<ContentCopy />} disabled={!ready} onClick={() => onWant({ deed: 'copy' })}>
        {translate('clinic.copy.title')}
      </Button>
      <Button startIcon={<Repeat />} disabled={!ready} onClick={() => onWant({ deed: 'plan' })}>
        {translate('series.plan')}
      </Button>
      <Button variant="contained" startIcon={<Add />} disabled={!ready} onClick={() => onWant({ deed: 'publish' })}>
        {translate('clinic.hours.publish')}
      </Button>
    </Stack>
  );
};

/** The planner of clinic hours: a month as a grid, or a list from today on, with the same deeds (P09). */
export const ClinicHoursPage = () => {
  const translate = useTranslate();
  const [asked, setAsked] = useSearchParams();
  const at = asked.get('datum') ?? today();
  const [clinicianId, list] = [asked.get('vem') ?? '', asked.get('vy') === 'lista'];
  const [opened, setOpened] = useState<CivilDate | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const plan = usePlan({ month: at.slice(0, 7), clinicianId, list });
  const say = (name: string, value: string) =>
    setAsked(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const done = () => setWanted(null);
  const date = opened ?? (at > today() ? at : addDays(today(), 0));
  return (
    <>
      <PageTitle actions={<Deeds ready={plan.services !== undefined} onWant={setWanted} />}>
        {translate('clinic.hours.title')}
      </PageTitle>
      <PlannerBar at={at} list={list} clinicianId={clinicianId} clinicians={plan.clinicians} say={say} />
      <Loaded load={plan.sessions}>
        {(sessions) =>
          list ? (
            <HoursList sessions={sessions} onOpen={setOpened} />
          ) : (
            <>
              <Typography variant="body2" color="text.secondary">
                {translate('planner.help')}
              </Typography>
              <MonthGrid
                month={at.slice(0, 7)}
                shown={plan.shown}
                at={at}
                onAt={(day) => say('datum', day)}
                onOpen={setOpened}
              />
            </>
          )
        }
      </Loaded>
      <SeriesList series={plan.series} onWant={setWanted} />
      {opened && !wanted && (
        <DayDrawer
          day={dayOf(opened, plan.shown)}
          series={plan.series}
          onWant={setWanted}
          onClose={() => setOpened(null)}
        />
      )}
      {wanted && plan.services && (
        <WantedDrawer
          {...{ wanted, date, clinicianId, services: plan.services, month: at.slice(0, 7), onClose: done }}
        />
      )}
    </>
  );
};
