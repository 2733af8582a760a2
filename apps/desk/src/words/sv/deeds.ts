import type { WordTree } from '../tree.js';

const REPORTS = ['01', '03', '04', '05', '06', '07', '10', '11', '13', '14', '18', '19', '31'];

/** What each deed of the access log is called. A deed that is not here is shown by its own name. */
export const words: WordTree = {
  deeds: {
    access: {
      assignment: { end: 'Avslutade ett uppdrag', grant: 'Gav ett uppdrag' },
      log: { extract: 'Tog fram ett loggutdrag', search: 'Sökte i loggen' },
      session: { ended: 'Loggade ut' },
      'sign-in': {
        done: 'Loggade in',
        failed: 'Misslyckades att logga in',
        'first-link': 'Första administratörens länk gjordes',
        'password-set': 'Valde ett lösenord',
      },
      staff: {
        correct: 'Ändrade en medarbetares uppgifter',
        link: 'Gjorde en engångslänk',
        list: 'Såg personallistan',
        make: 'Lade upp en medarbetare',
        read: 'Såg en medarbetare',
      },
      unit: { correct: 'Ändrade enhetens uppgifter', read: 'Såg enhetens uppgifter' },
    },
    calendar: {
      absence: {
        affected: 'Såg vilka tider en frånvaro rör',
        list: 'Såg frånvaro',
        record: 'Skrev in frånvaro',
        withdraw: 'Tog bort frånvaro',
      },
      'opening-hours': { list: 'Såg öppettider', set: 'Ändrade öppettider' },
      room: { change: 'Ändrade ett rum', list: 'Såg rum', open: 'Lade upp ett rum' },
    },
    clients: {
      alias: { add: 'Lade till ett namn' },
      'care-team': { appoint: 'Gav en kollega tillgång till akten' },
      client: {
        change: 'Ändrade klientens uppgifter',
        list: 'Såg sina klienter',
        read: 'Såg klientens uppgifter',
        register: 'Lade upp en akt',
        search: 'Sökte klienter',
      },
      identity: { read: 'Såg klientens identitet' },
      'service-kind': { change: 'Ändrade en tjänst', list: 'Såg tjänster', offer: 'Lade upp en tjänst' },
    },
    counselling: {
      contract: {
        'change-slot': 'Ändrade kontraktets tid',
        end: 'Avslutade ett kontrakt',
        list: 'Såg kontrakt',
        open: 'Ingick ett kontrakt',
        pause: 'Pausade ett kontrakt',
        preview: 'Förhandsgranskade ett kontrakt',
        'preview-slot-change': 'Förhandsgranskade en ny tid',
        read: 'Såg ett kontrakt',
        reassign: 'Bytte behandlare',
        resume: 'Återupptog ett kontrakt',
      },
      'goal-review': {
        hold: 'Utvärderade ett mål',
        list: 'Såg utvärderingar',
        overdue: 'Såg försenade utvärderingar',
        waive: 'Avstod en utvärdering',
      },
      goal: {
        agree: 'Skrev in ett mål',
        attainment: 'Såg hur långt målen nått',
        drop: 'Lät ett utkast till mål falla',
        history: 'Såg ett måls historik',
        list: 'Såg mål',
        rewrite: 'Ändrade ett utkast till mål',
      },
      instrument: {
        add: 'Lade upp ett skattningsinstrument',
        change: 'Ändrade ett skattningsinstrument',
        list: 'Såg skattningsinstrument',
      },
      measurement: {
        correct: 'Rättade en skattning',
        history: 'Såg en skattnings historik',
        list: 'Såg skattningar',
        record: 'Skrev in en skattning',
      },
      study: {
        begin: 'Lade upp en studie',
        change: 'Ändrade en studie',
        export: 'Tog ut en pseudonymiserad studiefil',
        list: 'Såg studier',
      },
      'study-participation': {
        answer: 'Skrev in svar om en studie',
        ask: 'Skrev in en fråga om en studie',
        list: 'Såg studiedeltagande',
        register: 'Skrev in en möjlig studiedeltagare',
        withdraw: 'Skrev in att någon lämnat en studie',
      },
      queue: {
        answer: 'Skrev in svar på ett erbjudande',
        enter: 'Ställde i kö',
        hold: 'Lade köplatsen vilande',
        list: 'Såg kön',
        offer: 'Erbjöd en tid',
        prioritise: 'Ändrade prioritet',
        read: 'Såg en köplats',
        resume: 'Återtog köplatsen',
        withdraw: 'Tog bort ur kön',
      },
      session: {
        arrive: 'Skrev in ankomst',
        book: 'Bokade ett samtal',
        list: 'Såg samtal',
        'list-of-contract': 'Såg kontraktets samtal',
        mark: 'Märkte delar och teman',
        move: 'Flyttade ett samtal',
        read: 'Såg ett samtal',
        record: 'Skrev in närvaro',
        seat: 'Skrev in väntrum',
      },
    },
    demo: {
      seed: { write: 'Påhittade uppgifter' },
    },
    frontdesk: {
      client: { overview: 'Såg klientens översikt', timeline: 'Såg klientens händelser' },
      day: { read: 'Såg dagens tider' },
    },
    journal: {
      draft: {
        discard: 'Kastade ett utkast',
        list: 'Såg sina utkast',
        read: 'Såg sitt utkast',
        save: 'Sparade ett utkast',
      },
      note: {
        correct: 'Rättade en anteckning',
        dispute: 'Skrev in klientens avvikande mening',
        edit: 'Ändrade en anteckning',
        enter: 'Förde in en anteckning',
        list: 'Såg anteckningar',
        'list-unsigned': 'Såg osignerade anteckningar',
        read: 'Läste en anteckning',
        'read-versions': 'Läste en antecknings versioner',
        sign: 'Signerade en anteckning',
      },
    },
    network: {
      organisation: { change: 'Ändrade katalogen', enter: 'Skrev in en organisation' },
    },
    outreach: {
      'contact-file': { read: 'Såg ett kontaktkort' },
      contact: {
        change: 'Ändrade en kontakt',
        list: 'Såg kontakter',
        read: 'Såg en kontakt',
        record: 'Skrev in en kontakt',
        'send-wish': 'Lämnade ett bokningsönskemål',
      },
      shift: { list: 'Såg pass', plan: 'Planerade ett pass', read: 'Såg ett pass' },
      'support-task': { done: 'Gjorde en stöduppgift', list: 'Såg stöduppgifter', promise: 'Lovade ett stöd' },
    },
    spiralen: {
      booking: { book: 'Bokade ett besök', list: 'Såg bokningar', move: 'Flyttade en bokning', read: 'Såg en bokning' },
      'clinic-session': {
        list: 'Såg mottagningstider',
        publish: 'Lade ut mottagningstider',
        withdraw: 'Tog bort mottagningstider',
      },
      slot: { find: 'Sökte lediga tider' },
      visit: { 'record-services': 'Skrev in åtgärder' },
    },
    tasks: {
      task: {
        claim: 'Tog en uppgift',
        done: 'Gjorde en uppgift',
        list: 'Såg uppgifter',
        read: 'Såg en uppgift',
        release: 'Lämnade tillbaka en uppgift',
      },
    },
    reporting: {
      'unit-page': { read: 'Såg enhetens siffror' },
      ...Object.fromEntries(REPORTS.map((number) => [`r${number}`, { read: `Såg rapport R${number}` }])),
    },
  },
};
