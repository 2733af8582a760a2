import { Button, type ButtonProps } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Refusal } from '../api/problem.js';
import { DeedDialog, type Reason } from './DeedDialog.js';
import { useDeed, type Deed } from './useDeed.js';

interface Props<T> extends Deed<T> {
  /** Word key of the deed: a verb of the work. */
  label: string;
  body?: Record<string, unknown>;
  icon?: ReactNode;
  /** The server's `can` for this deed; false and the button is not there. */
  can?: boolean | undefined;
  /** Asked before the deed: a word key. */
  confirm?: string;
  /** Asks for a reason and sends it as `reason`. */
  reason?: Reason;
  button?: ButtonProps;
}

/** One deed, one button: asks when it must, waits for the server, and says how it went. */
export const DeedButton = <T = unknown,>(props: Props<T>) => {
  const { label, body, icon, can = true, confirm, reason, button, ...deed } = props;
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const onDone = (answer: T) => {
    setAsking(false);
    deed.onDone?.(answer);
  };
  // While the question is open the refusal stands in it; behind it nobody would see or hear it.
  const onRefused = (refusal: Refusal) => deed.onRefused?.(refusal) === true || asking;
  const { run, pending, error, reset } = useDeed<T>({ ...deed, onDone, onRefused });
  if (!can) return null;
  const asks = confirm !== undefined || reason !== undefined;
  return (
    <>
      <Button
        startIcon={icon}
        {...button}
        disabled={pending || button?.disabled === true}
        aria-busy={pending}
        onClick={() => (asks ? setAsking(true) : run(body))}
      >
        {translate(label)}
      </Button>
      {asking && (
        <DeedDialog
          title={translate(label)}
          question={confirm}
          reason={reason}
          pending={pending}
          error={error}
          onCancel={() => {
            setAsking(false);
            reset();
          }}
          onGo={(given) => run(given === undefined ? body : { ...body, reason: given })}
        />
      )}
    </>
  );
};
