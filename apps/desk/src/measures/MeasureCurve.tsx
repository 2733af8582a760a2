import { Box, Typography } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { useTranslate } from 'react-admin';
import { formatNumber } from '../format.js';
import type { Instrument, Measurement } from './measure.js';

/** A total over time with its phases, the baseline as a line of its own; the table beside it says every figure. */
export const MeasureCurve = ({ instrument, all }: { instrument: Instrument; all: readonly Measurement[] }) => {
  const translate = useTranslate();
  const points = all.flatMap(({ measuredOn, phase, scores: { total } }) =>
    total === undefined ? [] : [{ at: `${measuredOn}\n${translate(`measures.phases.${phase}`)}`, phase, total }],
  );
  if (points.length < 2) return null;
  const baseline = points.find(({ phase }) => phase === 'baseline')?.total;
  const { min, max } = instrument.total ?? {};
  const start =
    baseline === undefined
      ? []
      : [{ label: translate('measures.baseline'), data: points.map(() => baseline), showMark: false }];
  const said = points.map(({ at, total }) => `${at.replace('\n', ' ')} ${formatNumber(total)}`).join(', ');
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box role="img" aria-label={`${instrument.code}: ${said}`}>
        <LineChart
          height={240}
          margin={{ right: 72 }}
          xAxis={[{ data: points.map(({ at }) => at), scaleType: 'point', height: 44 }]}
          yAxis={[{ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }]}
          series={[
            { label: translate('measures.total'), data: points.map(({ total }) => total), curve: 'linear' as const },
            ...start,
          ]}
          skipAnimation
          disableKeyboardNavigation
        />
      </Box>
      <Typography component="figcaption" variant="body2">
        {translate(instrument.lowerIsBetter ? 'measures.lowerIsBetter' : 'measures.higherIsBetter')}
      </Typography>
    </Box>
  );
};
