import { useEffect } from 'react';
import { Confirm } from 'react-admin';
import { useBlocker } from 'react-router-dom';

/** Asks before unsent text is left behind, by a link, the back button or closing the window. Nothing is stored. */
export const LeaveGuard = ({ dirty }: { dirty: boolean }) => {
  const blocker = useBlocker(dirty);
  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  return (
    <Confirm
      isOpen={blocker.state === 'blocked'}
      title="common.unsent.title"
      content="common.unsent.content"
      confirm="common.unsent.leave"
      cancel="common.unsent.stay"
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    />
  );
};
