import type { IntakeGiven, RecordKastContact } from '#kast';
import type { Dice } from '../chance/dice.js';

const REASONS = {
  bought_sex: 62,
  thinks_of_buying: 14,
  compulsive_porn: 34,
  webcam: 12,
  other_problematic_sexual_behaviour: 8,
  sells: 3,
} as const;
const PROMPTS = { police: 24, relative_found_out: 18, shame: 20, own_decision: 26, mental_ill_health: 12 } as const;
const CHANNELS = { phone: 46, chat: 28, mail: 18, in_person: 8 } as const;
const RELATIONS = { buyer: 84, relative: 6, partner: 8, parent: 2 } as const;
const PATHWAYS = {
  web_search: 44,
  police_officer_information: 18,
  news_article: 10,
  campaign: 12,
  unknown: 16,
} as const;
/** Where they live: most in the unit's own county, some where there is no KAST (E20). */
const ELSEWHERE = { '20': 5, '21': 4, '18': 4, '06': 3, '24': 2, '03': 4 } as const;
const HAS_NOBODY = ['phone_or_mail', 'home_social_services'] as const;

type Reason = keyof typeof REASONS;

const some = (dice: Dice): Reason[] => [...new Set([dice.weighed(REASONS), dice.weighed(REASONS)])];

/** The county somebody lives in, as a code. */
export const countyOf = (dice: Dice, own: string): string =>
  dice.weighed({ ...ELSEWHERE, [own]: 60 } as Record<string, number>);

/** A contact that needed no file: how, for whose sake, from where, and what was offered. */
export function contactOf(dice: Dice, own: string): RecordKastContact {
  const relation = dice.weighed(RELATIONS);
  const county = dice.chance(0.75) ? countyOf(dice, own) : undefined;
  return {
    channel: dice.weighed(CHANNELS),
    relation,
    reasons: relation === 'buyer' ? some(dice) : [],
    ...(county === undefined ? {} : { county }),
    minutes: dice.between(5, 45),
    pathway: relation === 'buyer' ? dice.weighed(PATHWAYS) : 'relative',
    formOfContact: dice.chance(0.8) ? 'phone_advice' : 'support_talk',
    offered: county !== undefined && county !== own ? [...HAS_NOBODY] : ['talks_here'],
  };
}

/** What a KAST client seeks help for, as it is written when her file is opened. */
export function intakeOf(dice: Dice, relation: string | null | undefined): IntakeGiven {
  const children = dice.weighed({ yes: 38, no: 34, not_asked: 28 } as const);
  return {
    ...(relation === 'buyer' ? { reasons: some(dice) } : {}),
    prompts: [dice.weighed(PROMPTS)],
    childrenInHousehold: children,
    ...(children === 'yes' ? { childPerspective: dice.chance(0.8) ? 'assessed' : 'not_relevant' } : {}),
    formOfContact: dice.chance(0.7) ? 'processing_talk' : 'support_talk',
  };
}
