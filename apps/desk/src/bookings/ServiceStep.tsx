import { Alert, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { CLINICIANS } from '../roles.js';
import { holds, useMe } from '../session/session.js';
import type { Service } from './booking.js';

interface Props {
  clientId: string;
  service: Service | null;
  onService: (service: Service | null) => void;
  reason: string;
  onReason: (reason: string) => void;
}

/** What the clinic gives, and which of it is open to her. */
export const useServices = (clientId: string) =>
  useLoad<Service[]>(`/services${query({ filter: { clientId }, range: [0, 99] })}`);

/** Open from the start: what comes after who is which service, and that is one press. */
const useOpen = (chosen: boolean) => {
  const [open, setOpen] = useState(!chosen);
  return { open, onOpen: () => setOpen(true), onClose: () => setOpen(false) };
};

/** Which service; one that is not open to her is a clinician's to decide, with her reason (E09). */
export const ServiceStep = ({ clientId, service, onService, reason, onReason }: Props) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const decides = holds(useMe(), CLINICIANS);
  const load = useServices(clientId);
  const menu = useOpen(service !== null);
  const nameOf = ({ labelSv, labelEn }: Service) => (locale === 'sv' ? labelSv : labelEn);
  return (
    <Loaded load={load}>
      {(services) => (
        <>
          <TextField
            select
            label={translate('bookings.service')}
            value={service?.code ?? ''}
            slotProps={{ select: menu }}
            onChange={(event) => onService(services.find(({ code }) => code === event.target.value) ?? null)}
          >
            {services.map((one) => (
              <MenuItem key={one.code} value={one.code} disabled={one.fits === false && !decides}>
                {nameOf(one)} · {translate('common.minutes', { smart_count: one.durationMinutes })}
                {one.fits === false && ` (${translate('bookings.notOpen')})`}
              </MenuItem>
            ))}
          </TextField>
          {service?.fits === false && (
            <>
              <Alert severity="warning">{translate('bookings.override')}</Alert>
              <TextField
                required
                multiline
                label={translate('bookings.overrideReason')}
                value={reason}
                onChange={(event) => onReason(event.target.value)}
                slotProps={{ htmlInput: { maxLength: 500 } }}
              />
            </>
          )}
        </>
      )}
    </Loaded>
  );
};
