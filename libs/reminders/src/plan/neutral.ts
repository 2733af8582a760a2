/** Parts of words that tell which unit writes or what help it gives, wherever they stand in a word (desk.md, C04). */
const TELLING = [
  ...['spiralen', 'mikamott', 'evonhus', 'prostitu', 'sexuell', 'sexarb', 'sexköp', 'trafficking', 'människohandel'],
  ...['socialtj', 'socialf', 'socialk', 'behandl', 'terap', 'kurator', 'psyk', 'mottagning', 'klinik', 'vård'],
  ...['barnmorsk', 'gynekol', 'läkar', 'doktor', 'sköterska', 'provtag', 'provsvar', 'klamydia', 'gonorr', 'syfilis'],
  ...['hepatit', 'könssj', 'smitt', 'abort', 'preventiv', 'gravid', 'missbruk', 'beroende', 'rådgivning', 'stödsam'],
  ...['clinic', 'midwife', 'physician', 'gynaec', 'gynecol', 'counsel', 'therap', 'hospital', 'health', 'medical'],
  ...['patient', 'klient', 'journal', 'undersökning', 'besök hos', 'remiss', 'hjälp', 'samtal', 'kvinno'],
] as const;

/** Words that tell it where they stand alone. */
const ALONE = ['kast', 'sex', 'sti', 'std', 'hiv', 'gyn', 'test', 'prov', 'stöd', 'vård', 'doctor', 'social', 'region'];

/** Letters only: a word of fewer is part of too much else. */
const NAME_LETTERS = 4;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The words of a text that must not stand in anything that leaves the house; the unit's own name is among them. */
export function tellingWords(text: string, unitNames: readonly string[] = []): string[] {
  const own = new Set(unitNames.flatMap(wordsOf).filter((word) => word.length >= NAME_LETTERS));
  const telling = (word: string) =>
    ALONE.includes(word) || TELLING.some((part) => word.includes(part)) || [...own].some((name) => word.includes(name));
  return [...new Set(wordsOf(text).filter(telling))];
}
