import { Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { LiftsWaiting } from '../blocks/LiftsWaiting.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import type { Asked, Extract } from './entry.js';
import { EntryTable } from './EntryTable.js';
import { ExtractView } from './ExtractView.js';
import { LogForm } from './LogForm.js';
import { useEntries } from './useEntries.js';

/** One client that stands in the log, and what she may be handed of it. */
const Picked = ({ clientId, onExtract }: { clientId: string; onExtract: (extract: Extract) => void }) => {
  const translate = useTranslate();
  return (
    <Paper variant="outlined" sx={{ p: 1, my: 1 }} className="no-print">
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center' }}>
        <Typography sx={{ flexGrow: 1 }}>{translate('log.picked', { id: clientId })}</Typography>
        <DeedButton<Extract>
          path="/access-log/extracts"
          body={{ clientId }}
          label="log.extract.make"
          confirm="log.extract.asks"
          said={false}
          onDone={onExtract}
        />
        <DeedButton<Extract>
          path="/access-log/extracts"
          body={{ clientId }}
          label="log.extract.makeNamed"
          confirm="log.extract.asksNamed"
          reason={{ label: 'log.extract.test', minLength: 10 }}
          said={false}
          onDone={onExtract}
        />
      </Stack>
    </Paper>
  );
};

/** The log of who did what with whose file, for the one who reviews it. She sees no file. */
export const LogPage = () => {
  const translate = useTranslate();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [page, setPage] = useState(0);
  const [picked, setPicked] = useState('');
  const [extract, setExtract] = useState<Extract | null>(null);
  const entries = useEntries(asked, page);
  const ask = (wanted: Asked) => {
    setPage(0);
    setPicked('');
    setExtract(null);
    setAsked({ ...wanted });
  };
  return (
    <>
      <PageTitle>{translate('log.title')}</PageTitle>
      <LiftsWaiting />
      <Typography className="no-print">{translate('log.about')}</Typography>
      <LogForm onAsk={ask} />
      {picked !== '' && <Picked key={picked} clientId={picked} onExtract={setExtract} />}
      {extract ? (
        <ExtractView extract={extract} onClose={() => setExtract(null)} />
      ) : (
        <Loaded load={entries}>
          {({ rows, total }) => (
            <EntryTable rows={rows} total={total} page={page} onPage={setPage} onPick={setPicked} />
          )}
        </Loaded>
      )}
    </>
  );
};
