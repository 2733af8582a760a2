import { Box, Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { act } from '../../api/request.js';
import { PageTitle } from '../../frame/PageTitle.js';
import { Loaded } from '../../parts/Loaded.js';
import { SearchBox } from '../../parts/SearchBox.js';
import { useLoad } from '../../parts/useLoad.js';
import type { Client } from '../client.js';
import { MergeForm, Obstacles } from './MergeForm.js';
import { SideBySide } from './SideBySide.js';
import type { Preview } from './merge.js';

interface Pair {
  from: string;
  into: string;
}

/** Two files side by side, what is in the way, and otherwise the form. */
const Compared = ({ pair, onTurn, onOther }: { pair: Pair; onTurn: () => void; onOther: () => void }) => {
  const translate = useTranslate();
  const load = useQuery<Preview>({
    queryKey: ['merge', pair.from, pair.into],
    queryFn: () => act<Preview>(`/clients/${pair.from}/merge/preview`, { intoId: pair.into }),
    gcTime: 0,
  });
  return (
    <Loaded load={load}>
      {(preview) => (
        <>
          <Stack direction="row" spacing={1} sx={{ mb: 1 }}>
            <Button variant="outlined" autoFocus onClick={onTurn}>
              {translate('merge.turn')}
            </Button>
            <Button onClick={onOther}>{translate('merge.other')}</Button>
          </Stack>
          <SideBySide preview={preview} />
          {preview.obstacles.length > 0 ? (
            <Obstacles obstacles={preview.obstacles} />
          ) : (
            <MergeForm key={`${pair.from} ${pair.into}`} preview={preview} />
          )}
        </>
      )}
    </Loaded>
  );
};

/** The file that the asker came from is the one that stays, until she swaps them. */
const Choosing = ({ client }: { client: Client }) => {
  const translate = useTranslate();
  const [pair, setPair] = useState<Pair | null>(null);
  const pick = ({ id, compartment }: { id: string; compartment: string }) => {
    if (id !== client.id && compartment === client.compartment) setPair({ from: id, into: client.id });
  };
  if (pair !== null)
    return (
      <Compared
        pair={pair}
        onTurn={() => setPair({ from: pair.into, into: pair.from })}
        onOther={() => setPair(null)}
      />
    );
  return (
    <Box sx={{ maxWidth: 720 }}>
      <Typography sx={{ mb: 2 }}>{translate('merge.same')}</Typography>
      <SearchBox
        label="merge.search"
        onPick={pick}
        among={(one) => one.id !== client.id && one.compartment === client.compartment}
      />
    </Box>
  );
};

/** Finds another file of the same person, lays them side by side and merges them. */
export const MergePage = () => {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const load = useLoad<Client>(`/clients/${encodeURIComponent(id)}`);
  return (
    <>
      <PageTitle>{translate('merge.title')}</PageTitle>
      <Loaded load={load}>
        {(client) => (
          <>
            <Typography color="text.secondary" sx={{ mb: 2 }}>
              {client.displayName} · {client.number}
            </Typography>
            <Choosing key={client.id} client={client} />
          </>
        )}
      </Loaded>
    </>
  );
};
