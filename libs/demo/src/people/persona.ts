import { addDays } from '#calendar';
import { type RegisterClient, twoWordAlias } from '#clients';
import type { Compartment, Gender } from '#kernel';
import type { Dice } from '../chance/dice.js';

/** The parts of the unit the demo has files in. */
export type Seeded = Exclude<Compartment, 'trafficking'>;

const GENDERS: Readonly<Record<Seeded, Partial<Record<Gender, number>>>> = {
  counselling: { woman: 78, man: 8, trans_woman: 6, trans_man: 2, non_binary: 3, not_stated: 3 },
  kast: { man: 90, woman: 5, non_binary: 1, not_stated: 4 },
  spiralen: { woman: 86, trans_woman: 6, man: 3, trans_man: 1, non_binary: 2, not_stated: 2 },
  outreach: { woman: 70, man: 9, trans_woman: 10, non_binary: 3, not_stated: 8 },
};

const PATHWAYS: Readonly<Record<Seeded, Readonly<Record<string, number>>>> = {
  counselling: {
    street_outreach: 15,
    online_outreach_mail: 12,
    spiralen_link: 18,
    web_search: 22,
    professional_referral: 20,
    relative: 3,
    campaign: 3,
    unknown: 7,
  },
  kast: {
    police_operation_callback: 22,
    police_officer_information: 15,
    web_search: 32,
    news_article: 8,
    relative: 10,
    campaign: 8,
    other_municipality: 5,
  },
  spiralen: {
    street_outreach: 24,
    online_outreach_mail: 14,
    web_search: 20,
    professional_referral: 24,
    school_or_youth_clinic: 4,
    unknown: 14,
  },
  outreach: { street_outreach: 60, online_outreach_mail: 30, police_officer_information: 4, unknown: 6 },
};

const LANGUAGES = { sv: 74, en: 9, ro: 6, es: 4, et: 2, ru: 3, th: 2 } as const;
const RELATIONS = { buyer: 86, relative: 6, partner: 6, parent: 2 } as const;

/** Numbers that are never given to anybody, for books and films (Post- och telestyrelsen): 070-174 06 05 to 99. */
const phoneOf = (dice: Dice): string => `070-174 06 ${String(dice.between(5, 99)).padStart(2, '0')}`;

/** What a made-up person tells when her file is opened. */
export interface Persona {
  readonly openedOn: string;
  readonly input: RegisterClient;
}

/** Somebody of at least an age on the day her file is opened; a birth year counts as its last day (contract 3). */
export function persona(dice: Dice, compartment: Seeded, openedOn: string, leastAge: number): Persona {
  const age = leastAge + Math.floor(dice.next() * dice.next() * 42);
  const birthYear = Number(openedOn.slice(0, 4)) - age - 1;
  const language = dice.weighed(LANGUAGES);
  const input: RegisterClient = {
    compartment,
    displayName: twoWordAlias(dice.below),
    pathway: dice.weighed(PATHWAYS[compartment]),
    gender: dice.weighed(GENDERS[compartment]),
    language,
    interpreter: language !== 'sv' && dice.chance(0.4),
    ...ageTold(dice, birthYear, age),
    ...(compartment === 'kast' ? { relation: dice.weighed(RELATIONS) } : {}),
    ...(dice.chance(0.8) ? { contact: contactOf(dice) } : {}),
  };
  return { openedOn, input };
}

function ageTold(dice: Dice, birthYear: number, age: number): Partial<RegisterClient> {
  if (dice.chance(0.06)) return {};
  return dice.chance(0.2) ? { ageSelfStated: age } : { birthYear };
}

function contactOf(dice: Dice): NonNullable<RegisterClient['contact']> {
  return {
    phone: phoneOf(dice),
    maySms: dice.chance(0.55),
    mayLeaveVoicemail: dice.chance(0.25),
    neutralSender: dice.chance(0.85),
    allowedHours: dice.chance(0.6)
      ? [{ weekdays: [1, 2, 3, 4, 5], from: '10:00', to: dice.one(['15:00', '16:30', '18:00']) }]
      : [],
    introduceAs: dice.chance(0.4) ? dice.one(['Lena från kursen', 'Biblioteket', 'Kim']) : null,
  };
}

/** Skatteverket's published test numbers, the only ones in the demo (law 2.7); each is used once in a compartment. */
export const TEST_IDENTITIES = [
  { type: 'personnummer', value: '196408233234', born: '1964-08-23' },
  { type: 'personnummer', value: '198112189876', born: '1981-12-18' },
  { type: 'samordningsnummer', value: '196206703974', born: '1962-06-10' },
] as const;

/** The same person, having shown who she is. */
export function identified({ openedOn, input }: Persona, nth: number): Persona {
  const known = TEST_IDENTITIES[nth];
  if (known === undefined || openedOn < addDays(known.born, 1)) return { openedOn, input };
  const { birthYear: _, ageSelfStated: __, ...rest } = input;
  const { type, value, born } = known;
  return { openedOn, input: { ...rest, birthDate: born, identity: { type, value } } };
}
