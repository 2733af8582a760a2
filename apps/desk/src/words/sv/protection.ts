/** Protected persons. */
export const words = {
  protection: {
    title: 'Skyddade personuppgifter',
    none: 'Personen har inte skyddade personuppgifter.',
    protect: 'Skydda',
    change: 'Ändra skyddet',
    end: 'Avsluta skyddet',
    level: 'Slag av skydd',
    levels: {
      sekretessmarkering: 'Sekretessmarkering',
      skyddad_folkbokforing: 'Skyddad folkbokföring',
      fingerade: 'Fingerade personuppgifter',
    },
    team: 'De som får se henne',
    teamHelp: 'Du själv, och alla som hon har kontrakt eller bokad tid hos.',
    reason: 'Skäl',
    since: '%{level} sedan %{date}',
    seenBy: 'Ses bara av: %{names}',
    means:
      'För alla andra finns hon inte: varken i sökning, listor eller kalender. Inga påminnelser skickas. I kalendern står ”Reserverad”.',
  },
  errors: {
    client: {
      'protection-without-you': 'Ta med dig själv, annars ser du inte längre akten.',
      'protection-leaves-out':
        'Någon som hon har kontrakt eller bokad tid hos är inte med. Ta med den kollegan, eller avboka först.',
      'protection-team-elsewhere': 'Alla som nämns måste arbeta i den här delen av enheten.',
      'protection-just-changed': 'Någon har just ändrat skyddet. Ladda om.',
      'protected-team-only': 'Hon är skyddad. Skriv först in kollegan bland dem som får se henne.',
      'not-protected': 'Hon har inga skyddade personuppgifter.',
    },
  },
};
