import type { WordTree } from '../tree.js';

export const words: WordTree = {
  unit: {
    title: 'Enheten',
    hidden: '<5 betyder en till fyra personer. Två punkter betyder att siffran skulle avslöja en sådan.',
    days: '%{days} dag |||| %{days} dagar',
    caseload: {
      title: 'Ärenden per behandlare',
      about: 'Aktiva kontrakt mot det antal behandlaren är satt att ha.',
      vacant: 'Vakanta kontrakt',
    },
    queue: { title: 'Kö', about: 'Väntar nu, utan vilande platser.' },
    waiting_time: { title: 'Väntetid', about: 'Median till första erbjudande, senaste halvåret.' },
    reviews_overdue: { title: 'Försenade utvärderingar', about: 'Mål som skulle ha utvärderats, per termin.' },
    no_show: { title: 'Närvaro', about: 'Andel uteblivna, de fyra senaste hela veckorna.' },
    nights: { title: 'Uppsökande nätter', about: 'Hållna mot målet, förra och denna vecka.' },
  },
};
