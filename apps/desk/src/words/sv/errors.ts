import type { WordTree } from '../tree.js';

/** One sentence for each code of the API; an area adds its own codes in its own file under `errors`. */
export const words: WordTree = {
  errors: {
    unexpected: 'Något gick fel. Inget har sparats.',
    'no-contact': 'Ingen kontakt med servern. Tryck igen: samma sak görs aldrig två gånger.',
    'try-again': 'Servern är upptagen just nu. Försök igen om en liten stund.',
    'not-found': 'Det finns inget här.',
    'not-allowed': 'Du har inte behörighet till detta.',
    'cross-site': 'Begäran kom inte från den här sidan. Ladda om och försök igen.',
    'already-there': 'Det finns redan.',
    'sign-in-required': 'Logga in igen.',
    'second-factor-required': 'Ange koden från din app.',
    'sign-in': {
      wrong: 'Fel användarnamn, lösenord eller kod.',
      'too-many': 'För många försök. Vänta en stund och försök igen.',
    },
    version: {
      stale: 'Någon annan har ändrat. Ladda om och gör om din ändring.',
      missing: 'Sidan är inte färsk. Ladda om och försök igen.',
    },
    request: {
      invalid: 'Något i uppgifterna stämmer inte.',
      'too-large': 'Texten är för lång.',
      'breaks-a-rule': 'Uppgifterna strider mot en regel. Inget har sparats.',
      'refers-to-nothing': 'Något som uppgifterna hänvisar till finns inte längre.',
      'not-json': 'Begäran gick inte att läsa.',
    },
    idempotency: { 'key-reused': 'Sidan är inte färsk. Ladda om och försök igen.' },
    calendar: {
      conflict: 'Tiden är redan upptagen.',
      'no-such-local-time': 'Klockslaget finns inte den dagen, klockan ställs om.',
    },
    search: {
      'too-short': 'Skriv minst två tecken.',
      'not-allowed': 'Sökningen är inte tillåten. Sök på namn, alias eller nummer.',
    },
    status: {
      0: 'Ingen kontakt med servern.',
      400: 'Något i uppgifterna stämmer inte.',
      401: 'Logga in igen.',
      403: 'Du har inte behörighet till detta.',
      404: 'Det finns inget här.',
      412: 'Någon annan har ändrat. Ladda om och gör om din ändring.',
      428: 'Sidan är inte färsk. Ladda om och försök igen.',
      429: 'För många försök. Vänta en stund.',
      500: 'Något gick fel. Inget har sparats.',
      503: 'Servern är upptagen just nu. Försök igen om en liten stund.',
    },
    field: {
      unknown: 'Fältet är okänt här',
      shape: 'Har fel form',
      type: 'Har fel form',
      'not-one-of': 'Välj ett av alternativen',
      'too-long': 'För långt',
      'too-short': 'För kort',
      'too-small': 'För litet',
      'too-large': 'För stort',
      'too-many': 'För många',
      required: 'Måste fyllas i',
    },
  },
};
