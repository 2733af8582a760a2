import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';

const List = styled('dl')({
  display: 'grid',
  gridTemplateColumns: 'max-content minmax(0, 1fr)',
  gap: '0.25rem 1rem',
  margin: 0,
  '& > div': { display: 'contents' },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
});

/** Facts by their word keys; what is not known is left out. */
export const Facts = ({ facts }: { facts: Readonly<Record<string, string | number | null | undefined>> }) => {
  const translate = useTranslate();
  return (
    <List>
      {Object.entries(facts).map(([word, value]) =>
        value === null || value === undefined || value === '' ? null : (
          <div key={word}>
            <Typography component="dt" color="text.secondary">
              {translate(word)}
            </Typography>
            <Typography component="dd">{value}</Typography>
          </div>
        ),
      )}
    </List>
  );
};
