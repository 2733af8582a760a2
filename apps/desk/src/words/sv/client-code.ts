/** The code of somebody who is anonymous, and who asks for what is hers. */
export const words = {
  clientCode: {
    title: 'Personlig kod',
    none: 'Ingen kod är utlämnad.',
    since: 'Har en kod sedan %{date}, utlämnad av %{name}.',
    means:
      'Med koden kan den som är anonym begära sina uppgifter. Den visas en gång och går inte att ta fram igen, bara bytas.',
    make: 'Ge en kod',
    replace: 'Byt kod',
    asks: 'Den gamla koden slutar gälla genast. Byt?',
    yours: 'Koden',
    once: 'Skriv av koden åt klienten nu. Den visas bara den här gången. Vem som helst som har den kan begära uppgifterna.',
    lost: 'Koden kan inte visas igen. Byt kod och skriv av den nya.',
    menu: 'Egna uppgifter',
    asked: 'Begäran om egna uppgifter',
    about:
      'Den som är anonym hos oss får del av sina uppgifter genom att säga sin kod. Fråga inte efter namn, och bekräfta inte att någon finns här. Den som har lämnat identitetsuppgifter visar i stället vem hon är.',
    code: 'Kod',
    help: '16 siffror',
    ask: 'Pröva koden',
    without: 'Har ingen kod',
    found: 'Koden hör till akt %{number}.',
    next: 'På aktens sida begärs journalkopian under ”Utlämnade kopior”. Loggutdrag tar loggranskaren fram på numret.',
    open: 'Öppna akten',
    answer: {
      title: 'Svar på begäran om uppgifter',
      cannot: 'Med det som har lämnats kan vi inte lämna ut några uppgifter.',
      article:
        'Vi kan inte fastställa vem som begär uppgifterna. Rätten till tillgång gäller då inte (artikel 11.2 och 12.2 i dataskyddsförordningen). Svaret säger inte om det finns några uppgifter hos oss.',
      way: 'Den som har fått en kod av oss kan komma tillbaka med den.',
      appeal:
        'Svaret kan överklagas till förvaltningsrätten. Klagomål kan lämnas till Integritetsskyddsmyndigheten, IMY.',
      print: 'Skriv ut svaret',
    },
  },
  errors: {
    client: {
      'code-there': 'Hon har redan en kod. Ladda om och byt den om den är borta.',
      'code-only-anonymous': 'Koden är för den som är anonym. Hon begär sina uppgifter i eget namn.',
      'code-not-good': 'Inga uppgifter kan lämnas ut på den koden.',
    },
    'client-code': { 'too-many': 'För många försök i rad. Vänta en stund.' },
  },
};
