/** What a deed is about, by the middle of its name; where it is not known, by its library. */
const THINGS: Readonly<Record<string, string>> = {
  client: 'klientuppgifter',
  identity: 'identitetsuppgifter',
  contact: 'kontaktuppgifter',
  protection: 'skydd av personuppgifter',
  note: 'anteckning',
  draft: 'utkast till anteckning',
  session: 'samtal',
  contract: 'samtalskontrakt',
  goal: 'mål',
  review: 'terminsutvärdering',
  queue: 'köplats',
  offer: 'erbjudande om samtalstid',
  booking: 'bokning',
  visit: 'besök',
  slot: 'lediga tider',
  task: 'uppgift mellan arbetsplatser',
  day: 'dagens tider',
  overview: 'översikt',
  log: 'åtkomstloggen',
  demo: 'påhittade uppgifter',
  merge: 'sammanslagning av akter',
  clients: 'klientuppgifter',
  counselling: 'samtalsbehandling',
  journal: 'anteckningar',
  calendar: 'tider',
  spiralen: 'besök på Spiralen',
  outreach: 'uppsökande arbete',
  tasks: 'uppgift mellan arbetsplatser',
  frontdesk: 'tider och översikter',
  reporting: 'statistik utan personuppgifter',
};

const SEEN = ['read', 'look', 'list', 'show', 'search', 'find', 'view', 'overview', 'timeline', 'preview', 'extract'];
const MADE = ['make', 'create', 'register', 'add', 'open', 'book', 'enter', 'offer', 'seed', 'agree', 'sign'];

/** Tells a client in her own language what was done, without anything of what it held (S22: understandable). */
export function inPlainSwedish(deed: string, outcome: string): string {
  if (outcome !== 'allow') return 'Nekades åtkomst';
  const [library = '', ...rest] = deed.split('.');
  const thing = rest.map((part) => THINGS[part]).find((word) => word !== undefined) ?? THINGS[library] ?? 'uppgifter';
  const verb = deed.slice(deed.lastIndexOf('.') + 1);
  if (SEEN.includes(verb)) return `Såg ${thing}`;
  return MADE.includes(verb) ? `Registrerade ${thing}` : `Ändrade ${thing}`;
}
