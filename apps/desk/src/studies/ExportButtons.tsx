import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { DownloadButtons } from '../parts/DownloadButtons.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import type { Study } from './study.js';

/** What leaves the house: scores by study id, with how many rows that is before it is taken. */
export const ExportButtons = ({ study }: { study: Study }) => {
  const translate = useTranslate();
  const load = useLoad<{ count: number }>(`/studies/${study.id}/export`);
  return (
    <>
      <Typography sx={{ mb: 1 }}>{translate('studies.exportHelp')}</Typography>
      <Loaded load={load}>
        {({ count }) => (
          <>
            <Typography>{translate('studies.rows', { smart_count: count })}</Typography>
            <DownloadButtons path={`/studies/${study.id}/export`} name="studie-export" rows={count} />
          </>
        )}
      </Loaded>
    </>
  );
};
