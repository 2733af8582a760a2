import { Box, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { byFit, type Wish } from './earlier.js';
import { useWishes } from './useWishes.js';
import { WishCard } from './WishCard.js';

const Cards = ({ title, wishes }: { title: string; wishes: readonly Wish[] }) => {
  const translate = useTranslate();
  if (wishes.length === 0) return null;
  return (
    <Box component="section" aria-label={translate(title)} sx={{ mb: 3, maxWidth: 760 }}>
      <Typography variant="h2" gutterBottom>
        {translate(title)} ({wishes.length})
      </Typography>
      <Stack component="ol" spacing={1} sx={{ p: 0, m: 0, listStyle: 'none' }}>
        {wishes.map((wish) => (
          <WishCard key={wish.id} wish={wish} />
        ))}
      </Stack>
    </Box>
  );
};

/** Who wants an earlier time: first those that one fits now, in the order they came. Somebody calls; nobody is moved by itself. */
export const EarlierPage = () => {
  const translate = useTranslate();
  return (
    <>
      <PageTitle>{translate('earlier.title')}</PageTitle>
      <Typography sx={{ mb: 2, maxWidth: 760 }}>{translate('earlier.means')}</Typography>
      <Loaded load={useWishes()}>
        {(wishes) => {
          const { fits, waits } = byFit(wishes);
          return (
            <>
              {wishes.length === 0 && <Typography>{translate('earlier.nobody')}</Typography>}
              <Cards title="earlier.fits" wishes={fits} />
              <Cards title="earlier.waits" wishes={waits} />
            </>
          );
        }}
      </Loaded>
    </>
  );
};
