import Close from '@mui/icons-material/Close';
import { Box, Drawer, IconButton, Stack, Typography } from '@mui/material';
import { useId, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A drawer that is not one form but a few steps; what is chosen in it is nothing yet, so it closes without a question. */
export const SideDrawer = ({ title, onClose, children }: Props) => {
  const translate = useTranslate();
  const titleId = useId();
  return (
    <Drawer
      open
      anchor="right"
      onClose={onClose}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-modal': true,
          'aria-labelledby': titleId,
          sx: { width: { xs: '100%', sm: 520 } },
        },
      }}
    >
      <Box sx={{ p: 2 }}>
        <Stack direction="row" sx={{ alignItems: 'center', mb: 1 }}>
          <Typography id={titleId} variant="h2" sx={{ flexGrow: 1 }}>
            {translate(title)}
          </Typography>
          <IconButton aria-label={translate('ra.action.close')} onClick={onClose}>
            <Close />
          </IconButton>
        </Stack>
        {children}
      </Box>
    </Drawer>
  );
};
