import { List, ListItem, ListItemText } from '@mui/material';
import { Link as RaLink, useLocaleState, useTranslate } from 'react-admin';
import { LiftsWaiting } from '../blocks/LiftsWaiting.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { inLanguage, type Summary } from './report.js';

/** What it counts in short; the whole of it stands on its own page. */
const TWO_LINES = { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' };

/** Every report there is for this person, with what it counts. */
export const ReportsPage = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  return (
    <>
      <PageTitle>{translate('reports.title')}</PageTitle>
      <LiftsWaiting />
      <Loaded load={useLoad<Summary[]>('/reports')}>
        {(summaries) => (
          <List>
            {summaries.map((one) => (
              <ListItem key={one.id} divider alignItems="flex-start">
                <ListItemText
                  primary={
                    <RaLink to={`/rapporter/${one.id}`}>
                      {one.id} {inLanguage(one, 'title', locale)}
                    </RaLink>
                  }
                  secondary={inLanguage(one, 'definition', locale)}
                  slotProps={{ secondary: { sx: TWO_LINES } }}
                />
              </ListItem>
            ))}
          </List>
        )}
      </Loaded>
    </>
  );
};
