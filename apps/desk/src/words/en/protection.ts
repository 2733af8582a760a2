/** Protected persons. */
export const words = {
  protection: {
    title: 'Protected identity',
    none: 'The person has no protected identity.',
    protect: 'Protect',
    change: 'Change the protection',
    end: 'End the protection',
    level: 'Kind of protection',
    levels: {
      sekretessmarkering: 'Secrecy marking',
      skyddad_folkbokforing: 'Protected registration',
      fingerade: 'Fictitious personal data',
    },
    team: 'Those who may see her',
    teamHelp: 'Yourself, and everybody she has a contract or a booked time with.',
    reason: 'Reason',
    since: '%{level} since %{date}',
    seenBy: 'Seen only by: %{names}',
    means:
      'To everybody else she is not here: not in searches, lists or the calendar. No reminders are sent. The calendar says “Reserved”.',
  },
  errors: {
    client: {
      'protection-without-you': 'Name yourself too, or you no longer see the file.',
      'protection-leaves-out':
        'Somebody she has a contract or a booked time with is not named. Name that colleague, or cancel first.',
      'protection-team-elsewhere': 'Everybody who is named works in this part of the unit.',
      'protection-just-changed': 'Somebody has just changed the protection. Load anew.',
      'protected-team-only': 'She is protected. First name the colleague among those who may see her.',
      'not-protected': 'She has no protected identity.',
    },
  },
};
