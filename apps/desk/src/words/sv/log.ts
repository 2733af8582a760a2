import type { WordTree } from '../tree.js';

export const words: WordTree = {
  log: {
    title: 'Åtkomstlogg',
    about: 'Sök på klientens nummer eller id, på medarbetare eller på tid. Varje sökning skrivs själv i loggen.',
    client: 'Klientens nummer eller id',
    staffId: 'Medarbetare',
    everybody: 'Alla',
    from: 'Från och med',
    to: 'Till och med',
    search: 'Sök i loggen',
    none: 'Ingenting i loggen stämmer med sökningen.',
    house: 'Systemet',
    clients: '%{smart_count} klient |||| %{smart_count} klienter',
    denied: 'Nekades: %{deed}',
    picked: 'Klient %{id}',
    shown: '%{from}–%{to} av %{count}',
    outcomes: { allow: 'Tilläts', deny: 'Nekades', error: 'Fel' },
    pages: { first: 'Första sidan', last: 'Sista sidan', next: 'Nästa sida', previous: 'Föregående sida' },
    columns: {
      at: 'Tid',
      who: 'Vem',
      roles: 'Som',
      deed: 'Vad',
      outcome: 'Utfall',
      about: 'Om',
      remark: 'Anmärkning',
      unit: 'Enhet',
      careUnit: 'Vårdenhet eller verksamhet',
    },
    extract: {
      make: 'Loggutdrag till klienten',
      makeNamed: 'Loggutdrag med personalens namn',
      asksNamed:
        'Namn på personal lämnas efter sekretessprövning. Den som har skyddade uppgifter nämns aldrig. Prövningen skrivs i loggen.',
      test: 'Sekretessprövningen',
      asks: 'Utdraget visar vad som gjorts med klientens uppgifter, utan namn på personal. Att det togs fram skrivs i loggen.',
      title: 'Loggutdrag',
      made: 'Framtaget %{at}, %{rows} rader',
      print: 'Skriv ut',
    },
  },
};
