import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

let withNames = true;

/** Prints the day's list, with or without who is coming. */
export const printDay = ({ names }: { names: boolean }) => {
  withNames = names;
  // The dialog that asked must be gone from the page first.
  setTimeout(() => {
    window.print();
    withNames = true;
  }, 0);
};

/** What goes on the paper just now, also when it is the browser's own command that prints; null on the screen. */
export const usePrinting = (): { names: boolean } | null => {
  const [paper, setPaper] = useState<{ names: boolean } | null>(null);
  useEffect(() => {
    const before = () => flushSync(() => setPaper({ names: withNames }));
    const after = () => setPaper(null);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return paper;
};
