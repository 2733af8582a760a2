import { Flag, Maybe, Pattern, Text, Whole } from '#web';

/** What an administrator may write on her unit's own page. */
export class CorrectUnit {
  @Maybe()
  @Text({ max: 200 })
  readonly name?: string;

  @Maybe()
  @Text({ max: 100 })
  readonly city?: string;

  @Maybe()
  @Pattern(/^\d{2}$/, 'must be the two digits of a county')
  readonly countyCode?: string;

  /** Null where the unit has no age limit. */
  @Maybe()
  @Whole({ min: 0, max: 30 })
  readonly minAge?: number | null;

  /** What may be left on an answering machine, `{namn}` for the caller's first name; null for the house's own words. */
  @Maybe()
  @Text({ max: 300 })
  readonly voicemailText?: string | null;

  @Maybe()
  @Flag()
  readonly closedOnEves?: boolean;
}
