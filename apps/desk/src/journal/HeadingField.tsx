import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatNumber } from '../format.js';
import { MOST_CHARACTERS, type Heading } from './note.js';

interface Props {
  heading: Heading;
  value: string;
  fault: string | undefined;
  first: boolean;
  onChange: (text: string) => void;
  /** Ctrl+Enter. */
  onEnter: () => void;
}

/** One heading of a note. A text that is too long is kept, and the fault said, so that nothing pasted is cut. */
export const HeadingField = ({ heading, value, fault, first, onChange, onEnter }: Props) => {
  const translate = useTranslate();
  const over = value.length > MOST_CHARACTERS;
  const long = translate('journal.tooLong', {
    length: formatNumber(value.length),
    most: formatNumber(MOST_CHARACTERS),
  });
  return (
    <TextField
      label={translate(`journal.headings.${heading}`)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={over || fault !== undefined}
      helperText={over ? long : fault}
      autoFocus={first}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && onEnter()}
      fullWidth
      multiline
      minRows={3}
      maxRows={18}
      margin="dense"
      slotProps={{ htmlInput: { dir: 'auto', autoComplete: 'off' } }}
    />
  );
};
