import { Button, Stack, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { act } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DateField } from '../parts/DateField.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { Progress } from '../parts/Progress.js';
import { PaperRecord } from './PaperRecord.js';
import type { Paper } from './release.js';

/** One's own client's record on paper: made when it is asked for, because the log calls it a print. */
export const RecordPaperPage = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const making = useMutation({
    mutationFn: () =>
      act<Paper>(`/clients/${encodeURIComponent(id)}/record-prints`, {
        ...(from === '' ? {} : { from }),
        ...(until === '' ? {} : { until }),
      }),
  });
  return (
    <>
      <div className="no-print">
        <PageTitle
          actions={
            <Button component={RouterLink} to={`/clients/${id}/show`}>
              {translate('ra.action.back')}
            </Button>
          }
        >
          {translate('releases.printFile.title')}
        </PageTitle>
        <Typography color="text.secondary">{translate('releases.printFile.about')}</Typography>
        <Stack
          direction="row"
          useFlexGap
          spacing={1}
          sx={{ flexWrap: 'wrap', alignItems: 'center', maxWidth: 640, my: 1 }}
        >
          <DateField label={translate('releases.periodFrom')} value={from} onChange={setFrom} sx={{ width: 160 }} />
          <DateField label={translate('releases.periodUntil')} value={until} onChange={setUntil} sx={{ width: 160 }} />
          <Button variant="outlined" disabled={making.isPending} onClick={() => making.mutate()}>
            {translate('releases.printFile.make')}
          </Button>
          <Button variant="contained" disabled={making.data === undefined} onClick={() => window.print()}>
            {translate('releases.print')}
          </Button>
        </Stack>
        <Progress pending={making.isPending} />
        {making.error && <ProblemAlert error={making.error} />}
      </div>
      {making.data && <PaperRecord paper={making.data} />}
    </>
  );
};
