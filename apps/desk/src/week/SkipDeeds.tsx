import { DeedButton } from '../parts/DeedButton.js';
import type { Session } from './session.js';

/** A skipped week is held after all, or let go for good. */
export const SkipDeeds = ({ session }: { session: Session }) => {
  const { id, version, can, date } = session;
  return (
    <>
      <DeedButton
        path={`/sessions/${id}/reinstatement`}
        version={version}
        can={can.reinstate === true}
        label="week.reinstate"
        button={{ size: 'small', 'aria-description': date }}
      />
      <DeedButton
        path={`/sessions/${id}/letting-go`}
        version={version}
        can={can.letGo === true}
        label="week.letGo"
        confirm="week.letGoConfirm"
        button={{ size: 'small', 'aria-description': date }}
      />
    </>
  );
};
