import DownloadIcon from '@mui/icons-material/Download';
import { Button, Stack } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { problemText } from '../api/problem.js';
import { fetchAnswer } from '../api/request.js';
import { formatNumber } from '../format.js';

const KINDS = [
  ['csv', 'text/csv'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
] as const;

const handOver = (blob: Blob, name: string) => {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has read the address by then, and the file is not kept longer than it must.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

interface Props {
  path: string;
  /** The file's name, without its ending. */
  name: string;
  rows: number;
}

/** Takes a table out as a file, with the person's own session: there is no address that opens it without. */
export const DownloadButtons = ({ path, name, rows }: Props) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [under, setUnder] = useState<string | null>(null);
  const take = async (ending: string, accept: string) => {
    setUnder(ending);
    try {
      const blob = await (await fetchAnswer(path, { accept })).blob();
      handOver(blob, `${name}.${ending}`);
      const size = formatNumber(Math.ceil(blob.size / 1024));
      notify('reports.taken', { type: 'success', messageArgs: { smart_count: rows, size } });
    } catch (error) {
      notify(problemText(error, translate), { type: 'error' });
    } finally {
      setUnder(null);
    }
  };
  return (
    <Stack direction="row" spacing={1}>
      {KINDS.map(([ending, accept]) => (
        <Button
          key={ending}
          startIcon={<DownloadIcon />}
          disabled={under !== null}
          aria-busy={under === ending}
          onClick={() => void take(ending, accept)}
        >
          {translate(`reports.take.${ending}`)}
        </Button>
      ))}
    </Stack>
  );
};
