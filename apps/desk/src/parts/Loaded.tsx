import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemAlert } from './ProblemAlert.js';
import { Progress } from './Progress.js';

interface Props<T> {
  load: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/** The three faces of a read: under way, refused, here. `<Loaded load={useLoad<Day>(path)}>{(day) => …}</Loaded>` */
export const Loaded = <T,>({ load, children }: Props<T>) => (
  <>
    <Progress pending={load.isFetching} />
    {load.error && <ProblemAlert error={load.error} retry={load.refetch} />}
    {load.data !== undefined && children(load.data)}
  </>
);
