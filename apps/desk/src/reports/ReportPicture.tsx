import { Box, Typography, useTheme } from '@mui/material';
import { BarChart } from '@mui/x-charts/BarChart';
import { LineChart } from '@mui/x-charts/LineChart';
import { useTranslate } from 'react-admin';
import { type Drawing, drawingOf, pictureText } from './drawing.js';
import type { Report } from './report.js';

/** Told apart on their ground, also by whoever does not see red and green. */
const COLOURS = {
  light: ['#1f5a61', '#b26a00', '#7a3e9d', '#2f6fb3', '#9c2f2f'],
  dark: ['#8fd3d8', '#ffb74d', '#ce93d8', '#90caf9', '#ef9a9a'],
};

const figures = [{ min: 0, tickMinStep: 1 }];

/** Names need room, so these bars lie. */
const Bars = ({ along, series, stacked, colours }: Drawing & { colours: string[] }) => {
  const longest = Math.max(...along.map(({ length }) => length));
  const thick = stacked ? 26 : 14 + 14 * series.length;
  return (
    <BarChart
      layout="horizontal"
      height={Math.max(200, 90 + along.length * thick)}
      yAxis={[{ data: along, scaleType: 'band', width: Math.min(220, 24 + longest * 7) }]}
      xAxis={figures}
      series={series.map((one) => ({
        label: one.label,
        data: one.figures,
        ...(stacked ? { stack: 'whole' } : {}),
      }))}
      colors={colours}
      skipAnimation
      disableKeyboardNavigation
    />
  );
};

/** Weeks follow each other, so these stand. */
const Lines = ({ along, series, colours }: Drawing & { colours: string[] }) => (
  <LineChart
    height={320}
    xAxis={[{ data: along, scaleType: 'point' }]}
    yAxis={figures}
    series={series.map((one) => ({ label: one.label, data: one.figures, curve: 'linear' as const }))}
    colors={colours}
    skipAnimation
    disableKeyboardNavigation
  />
);

/** The report as a picture. In words it is one image; the table beside it says every figure. */
export const ReportPicture = ({ report, locale }: { report: Report; locale: string }) => {
  const translate = useTranslate();
  const { mode } = useTheme().palette;
  const drawing = drawingOf(report, locale);
  // Bars of nothing are an empty picture with an axis of no figures.
  const told = drawing.series.some((one) => one.figures.some((figure) => figure !== null && figure !== 0));
  if (!told) return <Typography sx={{ my: 2 }}>{translate('reports.nothingToDraw')}</Typography>;
  const Chart = drawing.kind === 'bars' ? Bars : Lines;
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box role="img" aria-label={pictureText(drawing)}>
        <Chart {...drawing} colours={COLOURS[mode]} />
      </Box>
      {drawing.gaps && (
        <Typography component="figcaption" variant="body2">
          {translate('reports.gaps')}
        </Typography>
      )}
    </Box>
  );
};
