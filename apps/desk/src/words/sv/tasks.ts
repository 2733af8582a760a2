import type { WordTree } from '../tree.js';

export const words: WordTree = {
  tasks: {
    title: 'Uppgifter',
    none: 'Inget ligger på bordet.',
    filter: 'Visa',
    open: 'Att göra',
    done: 'Klara',
    kinds: {
      booking_wish: 'Önskan om tid hos Spiralen',
      queue_wish: 'Önskan om samtal',
      affected_appointment: 'Tid som måste flyttas',
      undelivered_reminder: 'Påminnelse som inte kom fram',
    },
    references: { session: 'Samtal', booking: 'Bokning', shift: 'Pass' },
    sent: 'Kom %{time}',
    claim: 'Ta uppgiften',
    release: 'Lägg tillbaka',
    finish: 'Klar',
    outcome: 'Hur gick det?',
    takenBy: 'Tagen av %{name}',
    name: 'Namn att använda',
    reach: 'Nås på',
    wish: 'Önskan',
    consent: 'Samtycke lämnat',
    byHand: 'Meddelandet hör inte till någon journal. Sök eller lägg upp patienten själv och boka sedan.',
    queueByHand: 'Meddelandet hör inte till någon akt. Sök eller lägg upp klienten själv och ställ i kön.',
    queue: 'Till kön',
    book: 'Till bokningen',
  },
  errors: {
    task: {
      claimed: 'Någon annan har redan tagit uppgiften.',
      'not-claimed': 'Ta uppgiften först.',
      'already-done': 'Uppgiften är redan klar.',
      'already-open': 'Det finns redan en uppgift för den tiden.',
      'message-frozen': 'Ett skickat meddelande kan inte ändras.',
    },
  },
};
