import { Alert, Box, Button, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Banner } from '../../parts/Banner.js';
import { Timeline } from '../Timeline.js';
import type { Overview } from '../client.js';
import { UndoMerge } from './MergedFiles.js';
import type { Merge } from './merge.js';

/** A file that was merged away: it says where it is read now, and what it holds stays its own. */
export const Pointer = ({ client, merge }: { client: Overview; merge: Merge }) => {
  const translate = useTranslate();
  const { intoId, intoName, intoNumber } = merge;
  return (
    <>
      <Banner client={client} contact={client.contact} />
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate('merge.into', { name: intoName, number: intoNumber })}
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }}>
          <Button variant="contained" component={Link} to={`/clients/${intoId}/show`}>
            {translate('merge.open', { name: intoName })}
          </Button>
          <UndoMerge merge={merge} />
        </Stack>
      </Alert>
      <Box sx={{ maxWidth: 900 }}>
        <Timeline clientId={client.id} />
      </Box>
    </>
  );
};
