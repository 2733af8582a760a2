import type { CounsellingJobs } from '#counselling';
import type { InwardJob } from './job.js';

/** What time does to the talking side by itself: offers run out (SM-1), series go on into the term that has begun, and the term asks for its reviews (SM-6). */
export const keepTalks = (talks: CounsellingJobs): InwardJob[] => [
  {
    name: 'expire-offers',
    cron: '10 * * * *',
    run: async (tx) => {
      await talks.expireOffers(tx);
    },
  },
  {
    name: 'turn-day',
    cron: '5 0 * * *',
    run: async (tx) => {
      await talks.turnDay(tx);
    },
  },
  {
    name: 'extend-series',
    cron: '20 2 * * *',
    run: async (tx) => {
      await talks.extendSeries(tx);
    },
  },
  {
    name: 'open-reviews',
    cron: '40 2 * * *',
    run: async (tx) => {
      await talks.openReviews(tx);
    },
  },
];
