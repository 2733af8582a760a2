import { ROLE_ORDER } from '../roles.js';

const COMPARTMENTS = ['counselling', 'kast', 'outreach', 'trafficking', 'spiralen'] as const;
const MODES = ['identified', 'non_identifying', 'advice_only'] as const;

const BASES = ['SOL_11_5', 'SOL_11_1', 'SOL_6_3', 'HSL'] as const;

const choices = (under: string, codes: readonly string[]) => codes.map((id) => ({ id, name: `${under}.${id}` }));

export const compartmentChoices = choices('compartments', COMPARTMENTS);
export const modeChoices = choices('admin.modes', MODES);
export const basisChoices = choices('admin.bases', BASES);
export const roleChoices = choices('roles', ROLE_ORDER);
