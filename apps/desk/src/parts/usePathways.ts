import { useLocaleState } from 'react-admin';
import type { Can, Compartment } from '../api/types.js';
import { useLoad } from './useLoad.js';

/** A way in to the unit. */
export interface Pathway {
  id: string;
  code: string;
  missionId: string | null;
  labelSv: string;
  labelEn: string;
  compartments: Compartment[];
  active: boolean;
  version: number;
  can: Can;
}

/** The unit's ways in, in the reader's language: what a form offers, and what a code is called that is written already. */
export const usePathways = () => {
  const [locale] = useLocaleState();
  const { data = [] } = useLoad<Pathway[]>('/pathways?range=[0,199]');
  const nameOf = ({ labelSv, labelEn }: Pathway) => (locale === 'sv' ? labelSv : labelEn);
  return {
    /** Those that are used now in that part of the unit, and those that are chosen already. */
    choices: (compartment: string, chosen: readonly string[] = []) =>
      data
        .filter(
          (one) => chosen.includes(one.code) || (one.active && one.compartments.some((part) => part === compartment)),
        )
        .map((one) => ({ id: one.code, name: nameOf(one) })),
    called: (code: string): string => {
      const found = data.find((one) => one.code === code);
      return found ? nameOf(found) : code;
    },
  };
};
