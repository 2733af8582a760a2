import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { PaperRecord } from './PaperRecord.js';
import type { Paper } from './release.js';

interface Copy {
  paper: Paper;
  sha256: string;
}

/** A decided copy, as it is printed and handed out; every print of it is the same. */
export const CopyPage = () => {
  const { id = '' } = useParams();
  const translate = useTranslate();
  const load = useLoad<Copy>(`/releases/${encodeURIComponent(id)}/copy`);
  return (
    <>
      <div className="no-print">
        <PageTitle
          actions={
            <>
              <Button component={RouterLink} to={`/utlamnanden/${id}`}>
                {translate('ra.action.back')}
              </Button>
              <Button variant="contained" disabled={load.data === undefined} onClick={() => window.print()}>
                {translate('releases.print')}
              </Button>
            </>
          }
        >
          {translate('releases.paper')}
        </PageTitle>
      </div>
      <Loaded load={load}>
        {({ paper, sha256 }) => (
          <>
            <PaperRecord paper={paper} />
            <Typography variant="caption" color="text.secondary" className="no-print" sx={{ overflowWrap: 'anywhere' }}>
              SHA-256 {sha256}
            </Typography>
          </>
        )}
      </Loaded>
    </>
  );
};
