import { Box, Card, CardContent, LinearProgress, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RaLink, useLocaleState, useTranslate } from 'react-admin';
import { formatDay, formatNumber } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { reportPath } from '../reports/report.js';
import { type Figure, fullness, ofKind, type UnitPage as Page } from './figures.js';

/** A figure that opens the report it is taken from. */
const Opening = ({ figure, children }: { figure: Figure; children: ReactNode }) => (
  <RaLink to={reportPath(figure.report, figure.parameters)}>{children}</RaLink>
);

const useFigureText = () => {
  const [locale] = useLocaleState();
  const translate = useTranslate();
  return ({ value, figure }: Figure): string => {
    if (value === null) return '–';
    if (typeof value === 'string') return value;
    const text = formatNumber(value, locale);
    if (figure === 'no_show') return `${text} %`;
    return figure === 'waiting_time' ? translate('unit.days', { smart_count: value, days: text }) : text;
  };
};

/** One thing the manager looks at: its figures, each beside what it counts. */
const FigureCard = ({ kind, page }: { kind: Figure['figure']; page: Page }) => {
  const translate = useTranslate();
  const text = useFigureText();
  const figures = ofKind(page, kind);
  return (
    <Card component="section" variant="outlined" aria-labelledby={`unit-${kind}`}>
      <CardContent>
        <Typography id={`unit-${kind}`} variant="h2" gutterBottom>
          {translate(`unit.${kind}.title`)}
        </Typography>
        <Typography variant="body2" gutterBottom>
          {translate(`unit.${kind}.about`)}
        </Typography>
        {figures.map((figure) => (
          <Opening key={figure.item} figure={figure}>
            <Stack component="span" direction="row" sx={{ justifyContent: 'space-between', alignItems: 'baseline' }}>
              <span>{translate(`compartments.${figure.item}`, { _: figure.item })}</span>
              <Typography component="span" variant="h5">
                {text(figure)}
                {figure.target !== null && ` / ${String(figure.target)}`}
              </Typography>
            </Stack>
          </Opening>
        ))}
        {figures.length === 0 && <Typography>{translate('common.none')}</Typography>}
      </CardContent>
    </Card>
  );
};

/** One counsellor: her contracts against what she is set to have. */
const CaseloadRow = ({ figure }: { figure: Figure }) => {
  const translate = useTranslate();
  const text = useFigureText();
  const share = fullness(figure);
  const name = figure.item === 'vacant' ? translate('unit.caseload.vacant') : figure.item;
  const said = `${text(figure)}${figure.target === null ? '' : ` / ${String(figure.target)}`}`;
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gridTemplateColumns: '12rem 1fr 5rem', gap: 2, alignItems: 'center', py: 0.5 }}
    >
      <Opening figure={figure}>{name}</Opening>
      {share === null ? (
        <span />
      ) : (
        <LinearProgress
          variant="determinate"
          value={Math.min(100, share)}
          color={share > 100 ? 'error' : 'primary'}
          aria-label={`${name}: ${said}`}
          sx={{ height: 10, borderRadius: 1 }}
        />
      )}
      <Typography sx={{ textAlign: 'right' }}>{said}</Typography>
    </Box>
  );
};

const Caseload = ({ page }: { page: Page }) => {
  const translate = useTranslate();
  return (
    <Card component="section" variant="outlined" aria-labelledby="unit-caseload" sx={{ mb: 2 }}>
      <CardContent>
        <Typography id="unit-caseload" variant="h2" gutterBottom>
          {translate('unit.caseload.title')}
        </Typography>
        <Typography variant="body2">{translate('unit.caseload.about')}</Typography>
        <Box component="ul" sx={{ p: 0, m: 0 }}>
          {ofKind(page, 'caseload').map((figure, at) => (
            // One colleague may be in two parts of the unit and so stand here twice.
            // oxlint-disable-next-line react/no-array-index-key
            <CaseloadRow key={`${figure.item}-${at}`} figure={figure} />
          ))}
        </Box>
      </CardContent>
    </Card>
  );
};

const CARDS = ['queue', 'waiting_time', 'reviews_overdue', 'no_show', 'nights'] as const;

/** The manager's first page: the unit today. Each figure opens its report and its definition. */
export const UnitPage = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <>
      <PageTitle>{translate('unit.title')}</PageTitle>
      <Loaded load={useLoad<Page>('/unit-page')}>
        {(page) => (
          <>
            <Typography gutterBottom>{formatDay(page.date, locale)}</Typography>
            <Caseload page={page} />
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(17rem, 1fr))' }}>
              {CARDS.map((kind) => (
                <FigureCard key={kind} kind={kind} page={page} />
              ))}
            </Box>
            <Typography variant="body2" sx={{ mt: 2 }}>
              {translate('unit.hidden')}
            </Typography>
          </>
        )}
      </Loaded>
    </>
  );
};
