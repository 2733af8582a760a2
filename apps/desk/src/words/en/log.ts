import type { WordTree } from '../tree.js';

export const words: WordTree = {
  log: {
    title: 'Access log',
    about: 'Search by the client’s number or id, by colleague or by time. Each search is itself written in the log.',
    client: 'Client’s number or id',
    staffId: 'Colleague',
    everybody: 'Everybody',
    from: 'From',
    to: 'To',
    search: 'Search the log',
    none: 'Nothing in the log fits the search.',
    house: 'The system',
    clients: '%{smart_count} client |||| %{smart_count} clients',
    denied: 'Refused: %{deed}',
    picked: 'Client %{id}',
    shown: '%{from}–%{to} of %{count}',
    outcomes: { allow: 'Allowed', deny: 'Refused', error: 'Fault' },
    pages: { first: 'First page', last: 'Last page', next: 'Next page', previous: 'Previous page' },
    columns: {
      at: 'Time',
      who: 'Who',
      roles: 'As',
      deed: 'What',
      outcome: 'Outcome',
      about: 'About',
      remark: 'Remark',
      unit: 'Unit',
      careUnit: 'Care unit or part',
    },
    extract: {
      make: 'Log extract for the client',
      makeNamed: 'Extract with names of staff',
      asksNamed:
        'Names of staff are told after a secrecy test. Protected colleagues are never named. The test is written in the log.',
      test: 'The secrecy test',
      asks: 'The extract shows what was done with the client’s data, without names of staff. That it was made is written in the log.',
      title: 'Log extract',
      made: 'Made %{at}, %{rows} rows',
      print: 'Print',
    },
  },
};
