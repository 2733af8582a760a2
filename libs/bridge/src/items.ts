/** What a referral may say, each by itself, so that she can say yes to one and no to another. */
export const ITEM_KINDS = ['name', 'contact', 'language', 'wish', 'circumstances', 'diagnosis', 'lab_result'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** Other parts of this unit that have a desk to receive at. Trafficking has none yet. */
export const DESKS = ['counselling', 'kast', 'outreach', 'spiralen'] as const;
export type DeskName = (typeof DESKS)[number];

/** The same, and outside the unit on paper: other care, or anybody else. */
export const RECIPIENTS = [...DESKS, 'care', 'outside'] as const;
export type Recipient = (typeof RECIPIENTS)[number];

export const isOutside = (to: string): boolean => to === 'care' || to === 'outside';

/** One thing that is said. */
export interface Item {
  readonly kind: ItemKind;
  readonly text: string;
}
