import type { WordTree } from '../tree.js';

/** Whom the clinic’s services are open to, and why a patient may come. */
export const words: WordTree = {
  eligibility: {
    menu: 'Behörighetsregler',
    title: 'Vem insatserna är öppna för',
    means:
      'En bock betyder att insatsen bokas först när en kliniker har beslutat om undantag och skrivit varför. Det avgörs av det kön patienten själv uppger, aldrig av en siffra i personnumret. Varje ändring gäller genast och sparas.',
    history: 'Regler som har gällt',
    ground: 'Grund',
    reason: 'Skäl',
    reasonHelp: 'Läses bara av vårdpersonalen i Spiralen.',
    reasonMissing: 'Skäl saknas',
    recorded: 'Skrivet %{date} %{name}',
    ended: 'Avslutat %{date} %{name}',
    end: 'Gäller inte längre',
    endConfirm: 'Grunden stryks och står kvar med vem och när.',
    add: 'Lägg till grund',
    none: 'Ingen grund är skriven.',
  },
  errors: {
    'eligibility-rule': {
      'already-there': 'Insatsen är redan stängd för det könet.',
      ended: 'Regeln gäller redan inte längre.',
      'ends-before-it-began': 'En regel slutar efter att den börjat.',
    },
    ground: {
      unknown: 'Grunden finns inte.',
      'needs-reason': 'Skriv varför.',
      'already-there': 'Grunden är redan skriven.',
      ended: 'Grunden gäller redan inte längre.',
    },
  },
};
