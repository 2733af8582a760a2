import { liesIn, RuleBroken } from '#kernel';

/** Where somebody lives is a county and one of its municipalities, never a text of one's own. */
export function mustLieIn(county: string | null, municipality: string | null): void {
  if (municipality === null) return;
  if (county === null || !liesIn(municipality, county))
    throw new RuleBroken('kast.municipality-not-in-county', 'Choose a municipality of the county.');
}
