import { useTranslate } from 'react-admin';
import { formatNumber } from '../format.js';
import type { Scores } from './measure.js';

/** Scores in a line: the total first, then each by its name. */
export const useScoreText = () => {
  const translate = useTranslate();
  return ({ total, subscales }: Scores): string =>
    [
      ...(total === undefined ? [] : [`${translate('measures.total')} ${formatNumber(total)}`]),
      ...subscales.map(({ name, value }) => `${name} ${formatNumber(value)}`),
    ].join(', ');
};
