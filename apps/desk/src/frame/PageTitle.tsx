import { Box, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { PageHeading } from './PageHeading.js';

interface Props {
  children: ReactNode;
  /** Buttons and filters that belong to the whole page. */
  actions?: ReactNode;
}

/** The heading of a page. The browser's own title never changes and never names anybody. */
export const PageTitle = ({ children, actions }: Props) => (
  <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center', my: 1.5 }}>
    <PageHeading sx={{ flexGrow: 1 }}>{children}</PageHeading>
    {actions && <Box className="no-print">{actions}</Box>}
  </Stack>
);
