/** Our own letters are letters, not an a or an o with something above. */
const OURS = 'åäö';
const FIRST = 0xc0;
const LAST = 0x17f;

/** What a letter is looked for as: é and ë as e, ü as u; å, ä and ö only as themselves, æ and ø as ä and ö. */
function plain(letter: string): string {
  const small = letter.toLocaleLowerCase('sv');
  if (OURS.includes(small)) return small;
  if (small === 'æ') return 'ä';
  if (small === 'ø') return 'ö';
  return small.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

function alike(): ReadonlyMap<string, string> {
  const groups = new Map<string, string>();
  for (let code = FIRST; code <= LAST; code += 1) {
    const letter = String.fromCodePoint(code);
    const base = plain(letter);
    if (base !== letter) groups.set(base, (groups.get(base) ?? '') + letter);
  }
  return groups;
}

const ALIKE = alike();

function asPattern(letter: string): string {
  const base = plain(letter);
  const others = ALIKE.get(base);
  const shown = base.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
  return others === undefined || base.length !== 1 ? shown : `[${shown}${others}]`;
}

/** What finds these words in a text: without regard to case, to accents that are not Swedish, or to how wide the gaps are. */
export function foldedPattern(words: string): RegExp {
  const parts = words.normalize('NFC').trim().split(/\s+/u);
  return new RegExp(
    parts.map((part) => Array.from(part, (letter) => asPattern(letter)).join('')).join(String.raw`\s+`),
    'giu',
  );
}
