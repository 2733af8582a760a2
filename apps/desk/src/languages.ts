/**
 * Languages that are met in this work, by code; a file may hold another, which is then in the list too. The API takes any
 * code (a country's variant as well), so a list that lacks one loses nothing.
 */
const CODES = [
  'sv,ar,am,bg,bs,cs,da,de,el,en,es,et,fa,fi,fr,he,hi,hr,hu,hy,id,it,ja,ka,ko,ku,lt,lv,mk,mn,nl,no,pl,ps,pt,ro,rom,ru,sk,sl',
  'so,sq,sr,sw,ta,th,ti,tl,tr,uk,ur,uz,vi,yo,zh,ckb,prs,ig,wo,rw,ln,bn,pa,az,kk,ky,si,ne',
].flatMap((line) => line.split(','));

/** A language by its code, as the reader calls it; the code itself where nobody knows it. */
export const languageName = (code: string, locale: string): string => {
  try {
    const name = new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  } catch {
    // An old file may hold what is no code at all: shown as it stands.
    return code;
  }
};

/** Swedish first, then by name; with the code that a file already has. */
export const languageChoices = (locale: string, ...also: (string | undefined)[]): { id: string; name: string }[] => {
  const codes = [...new Set([...CODES, ...also.filter((code) => code !== undefined)])];
  const named = codes.map((id) => ({ id, name: languageName(id, locale) }));
  const rank = ({ id }: { id: string }) => (id === 'sv' ? 0 : 1);
  return named.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, locale));
};
