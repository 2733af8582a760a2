import Phone from '@mui/icons-material/Phone';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { SafeContact } from '../api/types.js';
import { SafeContactCard } from './SafeContactCard.js';
import { useLoad } from './useLoad.js';

/** How she may be reached; the button that dials stands below the card and only where there is a number. */
export const Reach = ({ clientId }: { clientId: string }) => {
  const translate = useTranslate();
  const { data } = useLoad<{ contact: SafeContact | null }>(`/clients/${clientId}`);
  if (!data) return null;
  const phone = data.contact?.phone;
  return (
    <SafeContactCard contact={data.contact}>
      {phone && (
        <Button component="a" href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} variant="outlined" startIcon={<Phone />}>
          {translate('today.call')}
        </Button>
      )}
    </SafeContactCard>
  );
};
