import { Stack, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useId } from 'react';
import { useTranslate } from 'react-admin';
import type { Booking } from '../../bookings/booking.js';
import { formatDate } from '../../format.js';
import { RESULTS } from '../visit.js';
import { CodeField } from './CodeField.js';

type Item = NonNullable<Booking['services']>[number];
type Systems = readonly ('icd10_se' | 'kva')[];

interface Props {
  kind: string;
  booking: Booking;
  /** The tables the unit has imported. */
  systems: Systems;
  /** Said instead of the answers, where they are given somewhere else. */
  instead?: string | undefined;
  onSay: (item: { kind: string; result: string; icd10?: string | null; kva?: string | null }) => void;
  onWithdraw: (kind: string) => void;
}

const FIELDS = { icd10_se: 'icd10', kva: 'kva' } as const;

const Codes = ({
  item,
  service,
  booking,
  systems,
  onSay,
}: Pick<Props, 'booking' | 'systems' | 'onSay'> & { item: Item; service: string }) => (
  <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', flexBasis: '100%', mt: 0.5 }}>
    {systems.map((system) => (
      <CodeField
        key={system}
        system={system}
        label={`visit.codes.${FIELDS[system]}`}
        service={service}
        value={item[FIELDS[system]]}
        on={formatDate(booking.startsAt)}
        disabled={booking.can.recordServices !== true}
        onChange={(code) => onSay({ kind: item.kind, result: item.result, [FIELDS[system]]: code })}
      />
    ))}
  </Stack>
);

/** One service: done, declined or stopped by one press; the same press once more takes it back. */
export const ServiceRow = ({ kind, booking, systems, instead, onSay, onWithdraw }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const item = booking.services?.find((one) => one.kind === kind);
  const service = translate(`serviceKinds.${kind}`, { _: kind });
  const change = (result: string | null) => (result === null ? onWithdraw(kind) : onSay({ kind, result }));
  return (
    <Stack
      component="li"
      direction="row"
      useFlexGap
      spacing={1}
      sx={{ flexWrap: 'wrap', alignItems: 'center', py: 0.75, borderBottom: 1, borderColor: 'divider' }}
    >
      <Typography id={id} sx={{ flex: '1 1 12rem', fontWeight: kind === booking.serviceKind ? 600 : 400 }}>
        {service}
      </Typography>
      {instead && item === undefined ? (
        <Typography color="text.secondary">{translate(instead)}</Typography>
      ) : (
        <ToggleButtonGroup
          exclusive
          size="small"
          color="primary"
          aria-labelledby={id}
          value={item?.result ?? null}
          onChange={(_, result: string | null) => change(result)}
        >
          {RESULTS.map((result) => (
            <ToggleButton key={result} value={result} disabled={booking.can.recordServices !== true}>
              {translate(`statuses.service.${result}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {item && systems.length > 0 && (
        <Codes item={item} service={service} booking={booking} systems={systems} onSay={onSay} />
      )}
    </Stack>
  );
};
