import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { LineChart } from '@mui/x-charts/LineChart';
import { useTranslate } from 'react-admin';
import { formatNumber } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { levelText, type TermScore } from './goal.js';

const COLUMNS = ['term', 'score', 'rests', 'start', 'change'];

const Scores = ({ terms }: { terms: readonly TermScore[] }) => {
  const translate = useTranslate();
  const figure = (value: number | null) => (value === null ? '–' : formatNumber(value));
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('goals.tScore')}>
        <TableHead>
          <TableRow>
            {COLUMNS.map((column) => (
              <TableCell key={column}>{translate(`goals.t.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {terms.map((one) => (
            <TableRow key={one.term}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{one.term}</TableCell>
              <TableCell>{figure(one.score)}</TableCell>
              <TableCell>{one.goals}</TableCell>
              <TableCell>{figure(one.start)}</TableCell>
              <TableCell>{one.change === null ? '–' : levelText(one.change).replace('.', ',')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

const Curve = ({ terms }: { terms: readonly TermScore[] }) => {
  const translate = useTranslate();
  const said = terms.map(({ term, score }) => `${term} ${formatNumber(score)}`).join(', ');
  return (
    <Box role="img" aria-label={`${translate('goals.tScore')}: ${said}`}>
      <LineChart
        height={200}
        xAxis={[{ data: terms.map(({ term }) => term), scaleType: 'point' }]}
        yAxis={[{ min: 20, max: 80 }]}
        series={[
          { label: translate('goals.tScore'), data: terms.map(({ score }) => score), curve: 'linear' as const },
          {
            label: translate('goals.asExpected'),
            data: terms.map(() => 50),
            showMark: false,
            curve: 'linear' as const,
          },
        ]}
        skipAnimation
        disableKeyboardNavigation
      />
    </Box>
  );
};

/** How far the goals of a contract have come, term by term; nothing where no goal has levels. */
export const Attainment = ({ contractId }: { contractId: string }) => {
  const translate = useTranslate();
  const load = useLoad<{ terms: TermScore[] }>(`/contracts/${contractId}/attainment`);
  return (
    <Loaded load={load}>
      {({ terms }) =>
        terms.length === 0 ? null : (
          <Box sx={{ mt: 1 }}>
            <Typography variant="h3">{translate('goals.tScore')}</Typography>
            <Typography variant="body2" color="text.secondary">
              {translate('goals.tHelp')}
            </Typography>
            {terms.length > 1 && <Curve terms={terms} />}
            <Scores terms={terms} />
          </Box>
        )
      }
    </Loaded>
  );
};
