import { Typography } from '@mui/material';
import { act } from '../api/request.js';
import { given } from '../contracts/contract.js';
import type { Place } from './queue.js';

/** What every drawer about one place is given. */
export interface DrawerProps {
  place: Place;
  onClose: () => void;
}

export const plain = (value: string) => value;

/** Sends a deed to a place as it was read. */
export const deed =
  ({ id, version }: Place, name: string) =>
  (values: Record<string, unknown>) =>
    act(`/queue-entries/${id}/${name}`, given(values), { version });

/** Whose place it is; the manager is told the number alone. */
export const Whose = ({ place }: { place: Place }) => (
  <Typography gutterBottom>
    {place.clientName} {place.clientNumber}
  </Typography>
);
