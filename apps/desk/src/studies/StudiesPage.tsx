import Add from '@mui/icons-material/Add';
import { Button, Paper, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { query } from '../api/request.js';
import { today } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import type { Instrument } from '../measures/measure.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { ExportButtons } from './ExportButtons.js';
import { Participants } from './Participants.js';
import type { Study } from './study.js';
import { StudyDrawer } from './StudyDrawer.js';

const One = ({ study, onEdit }: { study: Study; onEdit: () => void }) => {
  const translate = useTranslate();
  const id = useId();
  const { data = [] } = useLoad<Instrument[]>(`/instruments${query({ range: [0, 199] })}`);
  const codes = data.filter((one) => study.instrumentIds.includes(one.id)).map(({ code }) => code);
  return (
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ p: 2 }}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography id={id} variant="h2" sx={{ flexGrow: 1 }}>
          {study.name}
        </Typography>
        {study.can.edit && (
          <>
            <Button component={Link} to={`/rapporter/R31?on=${today()}`}>
              {translate('studies.report')}
            </Button>
            <Button onClick={onEdit}>{translate('ra.action.edit')}</Button>
          </>
        )}
      </Stack>
      <Typography color="text.secondary" sx={{ mb: 1 }}>
        {translate('studies.facts', { ref: study.approvalRef, from: study.fromOn, until: study.untilOn })}
        {codes.length > 0 && ` · ${codes.join(', ')}`}
      </Typography>
      {study.can.register && <Participants study={study} />}
      {study.can.export && <ExportButtons study={study} />}
    </Paper>
  );
};

/** The unit's outcome studies; what one sees of each of them is what one has to do with it. */
export const StudiesPage = () => {
  const translate = useTranslate();
  const keeps = useMay('counselling.keepStudies');
  const [opened, setOpened] = useState<Study | 'new' | null>(null);
  return (
    <>
      <PageTitle
        actions={
          keeps && (
            <Button variant="contained" startIcon={<Add />} onClick={() => setOpened('new')}>
              {translate('studies.new')}
            </Button>
          )
        }
      >
        {translate('studies.title')}
      </PageTitle>
      <Loaded load={useLoad<Study[]>(`/studies${query({ range: [0, 99] })}`)}>
        {(studies) =>
          studies.length === 0 ? (
            <Typography>{translate('studies.none')}</Typography>
          ) : (
            <Stack spacing={2}>
              {studies.map((one) => (
                <One key={one.id} study={one} onEdit={() => setOpened(one)} />
              ))}
            </Stack>
          )
        }
      </Loaded>
      {opened && <StudyDrawer study={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
};
