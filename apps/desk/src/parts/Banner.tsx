import WarningAmber from '@mui/icons-material/WarningAmber';
import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { ClientShell, SafeContact } from '../api/types.js';
import { PageHeading } from '../frame/PageHeading.js';
import { SafeContactCard } from './SafeContactCard.js';
import { StatusChip, ToneChip } from './StatusChip.js';

interface Props {
  client: ClientShell;
  contact: SafeContact | null | undefined;
  /** Codes: `warnings.<code>` is the sentence. */
  warnings?: readonly string[];
  /** Buttons that dial or write; they stand under the safe-contact card. */
  reach?: ReactNode;
}

/** What every client page begins with: who, which file, what to mind, and how she may be reached. */
export const Banner = ({ client, contact, warnings = [], reach }: Props) => {
  const translate = useTranslate();
  return (
    <Box
      component="header"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 1fr) 24rem' },
        gap: 2,
        my: 1.5,
      }}
    >
      <div>
        <PageHeading>{client.displayName}</PageHeading>
        <Typography color="text.secondary" gutterBottom>
          {client.number} · {translate(`compartments.${client.compartment}`)}
        </Typography>
        <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
          {client.status && <StatusChip kind="client" status={client.status} />}
          {warnings.map((code) => (
            <ToneChip key={code} tone="bad" icon={WarningAmber} label={translate(`warnings.${code}`, { _: code })} />
          ))}
        </Stack>
      </div>
      <SafeContactCard contact={contact}>{reach}</SafeContactCard>
    </Box>
  );
};
