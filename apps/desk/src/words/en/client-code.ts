/** The code of somebody who is anonymous, and who asks for what is hers. */
export const words = {
  clientCode: {
    title: 'Personal code',
    none: 'No code has been given.',
    since: 'Has a code since %{date}, given by %{name}.',
    means:
      'With the code somebody who is anonymous can ask for what is hers. It is shown once and cannot be found again, only replaced.',
    make: 'Give a code',
    replace: 'Replace the code',
    asks: 'The old code ends at once. Replace it?',
    yours: 'The code',
    once: 'Write the code down for the client now. It is shown this once. Anybody who has it can ask for the data.',
    lost: 'The code cannot be shown again. Replace it and write down the new one.',
    menu: 'One’s own data',
    asked: 'Request for one’s own data',
    about:
      'Who is anonymous with us is given what is hers by telling her code. Do not ask for a name, and do not confirm that anybody is here. Who has told us who she is shows that instead.',
    code: 'Code',
    help: '16 digits',
    ask: 'Try the code',
    without: 'Has no code',
    found: 'The code belongs to file %{number}.',
    next: 'On the page of the file the copy of the record is asked for under “Released copies”. The log reviewer takes out the log extract by the number.',
    open: 'Open the file',
    answer: {
      title: 'Answer to a request for data',
      cannot: 'With what has been given we cannot let out any data.',
      article:
        'We cannot establish who is asking. The right of access does not then apply (Articles 11(2) and 12(2) of the GDPR). This answer does not say whether there are any data here.',
      way: 'Whoever has been given a code by us may come back with it.',
      appeal:
        'The answer can be appealed to the administrative court. Complaints go to the Swedish data protection authority, IMY.',
      print: 'Print the answer',
    },
  },
  errors: {
    client: {
      'code-there': 'She has a code already. Load anew, and replace it if it is lost.',
      'code-only-anonymous': 'The code is for somebody who is anonymous. She asks in her own name.',
      'code-not-good': 'Nothing can be let out on that code.',
    },
    'client-code': { 'too-many': 'Too many tries in a row. Wait a while.' },
  },
};
