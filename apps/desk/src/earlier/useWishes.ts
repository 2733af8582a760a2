import { query } from '../api/request.js';
import { useLoad } from '../parts/useLoad.js';
import type { Wish } from './earlier.js';

const EVERY_MS = 60_000;
const MOST = 199;

/** Who waits for an earlier time, with the free ones that fit; of one patient where she is named. */
export const useWishes = (clientId?: string) =>
  useLoad<Wish[]>(
    `/earlier-wishes${query({ filter: { status: 'waiting', ...(clientId ? { clientId } : {}) }, range: [0, MOST] })}`,
    { keep: true, everyMs: EVERY_MS },
  );
