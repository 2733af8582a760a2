import { Alert, Box, Paper, Skeleton, Stack, Typography } from '@mui/material';
import { lazy, Suspense } from 'react';
import { Link as RaLink, useLocaleState, useTranslate } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { formatDateTime, today } from '../format.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMe } from '../session/session.js';
import { DaysForm } from './DaysForm.js';
import { DownloadButtons } from '../parts/DownloadButtons.js';
import { daysAsked } from './period.js';
import { inLanguage, type Report, type Summary } from './report.js';
import { ReportTable } from './ReportTable.js';

// The charts are a third of the whole desk's script: fetched only where something is drawn.
const ReportPicture = lazy(async () => ({ default: (await import('./ReportPicture.js')).ReportPicture }));

const fileName = (id: string, asked: string) => `${id}-${asked.replaceAll(/[a-z]+=/g, '').replaceAll('&', '-')}`;

/** What a report counts, in which version, made when and by whom; and how much of it may not be told. */
const Explained = ({ report, locale }: { report: Report; locale: string }) => {
  const translate = useTranslate();
  const { definitionVersion, generatedAt, generatedBy, suppressed } = report;
  return (
    <Paper variant="outlined" component="section" aria-labelledby="definition" sx={{ p: 2, my: 2 }}>
      <Typography id="definition" variant="h2" gutterBottom>
        {translate('reports.definition')}
      </Typography>
      <Typography>{inLanguage(report, 'definition', locale)}</Typography>
      <Typography variant="body2" sx={{ mt: 1 }}>
        {translate('reports.stamp', { version: definitionVersion, at: formatDateTime(generatedAt), by: generatedBy })}
      </Typography>
      {suppressed > 0 && (
        <Alert severity="info" sx={{ mt: 1 }}>
          {translate('reports.suppressed', { smart_count: suppressed })}
        </Alert>
      )}
    </Paper>
  );
};

const Counted = ({ report, locale }: { report: Report; locale: string }) => (
  <>
    <Stack direction={{ xs: 'column', lg: 'row' }} spacing={2}>
      <Box sx={{ flex: '4 1 0', minWidth: 0 }}>
        <Suspense fallback={<Skeleton variant="rectangular" height={300} />}>
          <ReportPicture report={report} locale={locale} />
        </Suspense>
      </Box>
      <Box sx={{ flex: '5 1 0', minWidth: 0 }}>
        <ReportTable report={report} caption={inLanguage(report, 'title', locale)} locale={locale} />
      </Box>
    </Stack>
    <Explained report={report} locale={locale} />
  </>
);

const One = ({ summary }: { summary: Summary }) => {
  const translate = useTranslate();
  const me = useMe();
  const [locale] = useLocaleState();
  const [address, setAddress] = useSearchParams();
  const asked = daysAsked(summary.parameters, address, today());
  const query = new URLSearchParams({ ...asked }).toString();
  const load = useLoad<Report>(`/reports/${summary.id}?${query}`, { keep: true });
  const rows = load.data?.rows.length ?? 0;
  return (
    <>
      <PageTitle
        actions={
          <DownloadButtons path={`/reports/${summary.id}?${query}`} name={fileName(summary.id, query)} rows={rows} />
        }
      >
        {inLanguage(summary, 'title', locale)}
      </PageTitle>
      <Typography>
        <RaLink to="/rapporter">{translate('reports.title')}</RaLink> · {summary.id}
        {me?.unitName ? ` · ${me.unitName}` : ''}
      </Typography>
      <DaysForm key={query} asked={asked} onAsk={(days) => setAddress({ ...days })} />
      <Loaded load={load}>{(report) => <Counted report={report} locale={locale} />}</Loaded>
    </>
  );
};

/** One report: picture first, table beside it, and what it counts on the same page. */
export const ReportPage = () => {
  const { id } = useParams();
  const translate = useTranslate();
  return (
    <Loaded load={useLoad<Summary[]>('/reports')}>
      {(summaries) => {
        const summary = summaries.find((one) => one.id === id);
        return summary ? (
          <One key={summary.id} summary={summary} />
        ) : (
          <PageTitle>{translate('reports.none')}</PageTitle>
        );
      }}
    </Loaded>
  );
};
