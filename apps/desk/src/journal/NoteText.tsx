import { Typography } from '@mui/material';
import { styled } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import type { Heading, Headings } from './note.js';

const List = styled('dl')({ margin: '0.5rem 0', '& dd': { margin: '0 0 0.5rem' } });

/** What a note says, heading by heading. */
export const NoteText = ({ headings }: { headings: Headings }) => {
  const translate = useTranslate();
  return (
    <List>
      {(Object.entries(headings) as [Heading, string][]).map(([heading, text]) => (
        <div key={heading}>
          <Typography component="dt" sx={{ fontWeight: 600 }}>
            {translate(`journal.headings.${heading}`)}
          </Typography>
          <Typography component="dd" dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {text}
          </Typography>
        </div>
      ))}
    </List>
  );
};
