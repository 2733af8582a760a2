import { Button, Card, CardActions, CardContent, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { StatusChip } from '../parts/StatusChip.js';
import { useServiceNames } from './OfferRows.js';
import type { Contact, Wished } from './outreach.js';

/** What may be done from a meeting that is written. */
export interface ContactDeeds {
  onChange: (contact: Contact) => void;
  onWish: (contact: Contact, wished: Wished) => void;
  onPromise: (contact: Contact) => void;
}

interface Props extends ContactDeeds {
  contact: Contact;
  /** On a list over several nights. */
  dated?: boolean;
}

const Sent = ({ wished, status }: { wished: Wished; status: string | null }) => {
  const translate = useTranslate();
  return (
    <Stack direction="row" sx={{ mt: 0.5, gap: 1, flexWrap: 'wrap' }}>
      {status && <StatusChip kind="task" status={status} />} {translate(`outreach.wish.${wished}.sent`)}
    </Stack>
  );
};

/** One meeting: who, as far as anybody said, what was offered, and what happens next. */
export const ContactCard = ({ contact, dated = false, onChange, onWish, onPromise }: Props) => {
  const translate = useTranslate();
  const { nameOf } = useServiceNames();
  const { kind, known, perceivedGender, offers, displayName, can } = contact;
  return (
    <Card variant="outlined" component="li" sx={{ listStyle: 'none' }}>
      <CardContent sx={{ pb: 0 }}>
        <Typography component="h3" variant="h3">
          {displayName ?? translate('outreach.nameless')}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {[
            dated ? contact.serviceDate : '',
            translate(`outreach.kinds.${kind}`),
            translate(`outreach.knownAs.${known ? 'known' : 'new'}`),
            translate(`genders.${perceivedGender}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        <Stack component="ul" sx={{ p: 0, m: 0, mt: 0.5, gap: 0.5 }}>
          {offers.map(({ service, answer }) => (
            <Stack
              component="li"
              direction="row"
              key={service}
              sx={{ listStyle: 'none', gap: 1, '& .MuiChip-root': { flexShrink: 0 } }}
            >
              <StatusChip kind="outreachOffer" status={answer} /> {nameOf(service)}
            </Stack>
          ))}
        </Stack>
        {contact.wishSent && <Sent wished="booking" status={contact.wishStatus} />}
        {contact.queueWishSent && <Sent wished="queue" status={contact.queueWishStatus} />}
      </CardContent>
      <CardActions sx={{ flexWrap: 'wrap', '& .MuiButton-root': { minHeight: 48 } }}>
        {can.edit && <Button onClick={() => onChange(contact)}>{translate('outreach.contact.edit')}</Button>}
        {can.sendWish && (
          <Button onClick={() => onWish(contact, 'booking')}>{translate('outreach.wish.booking.button')}</Button>
        )}
        {can.sendQueueWish && (
          <Button onClick={() => onWish(contact, 'queue')}>{translate('outreach.wish.queue.button')}</Button>
        )}
        {can.edit && <Button onClick={() => onPromise(contact)}>{translate('outreach.promise.button')}</Button>}
      </CardActions>
    </Card>
  );
};
