import type { WordTree } from '../tree.js';

export const words: WordTree = {
  unit: {
    title: 'The unit',
    hidden: '<5 means one to four persons. Two dots mean that the figure would give such a figure away.',
    days: '%{days} day |||| %{days} days',
    caseload: {
      title: 'Caseload per counsellor',
      about: 'Active contracts against the number the counsellor is set to have.',
      vacant: 'Vacant contracts',
    },
    queue: { title: 'Queue', about: 'Waiting now, without those on hold.' },
    waiting_time: { title: 'Waiting time', about: 'Median to the first offer, the last six months.' },
    reviews_overdue: { title: 'Overdue reviews', about: 'Goals that should have been reviewed, by term.' },
    no_show: { title: 'Attendance', about: 'No-show rate, the last four whole weeks.' },
    nights: { title: 'Outreach nights', about: 'Held against the target, last week and this.' },
  },
};
