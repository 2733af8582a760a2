import { Button, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';
import { now } from '../clock.js';
import { DeedButton } from '../parts/DeedButton.js';
import { useDeed } from '../parts/useDeed.js';
import { useShortcut } from '../shortcuts/useShortcut.js';
import { type Call, calledAt, OUTCOMES } from './call.js';

interface Props {
  call: Call;
  shownAt: number | null;
  /** Only one call on the screen hears the keys. */
  keys: boolean;
}

const OutcomeButton = ({ call, outcome, shownAt, keys }: Props & { outcome: (typeof OUTCOMES)[number] }) => {
  const translate = useTranslate();
  const number = String(OUTCOMES.indexOf(outcome) + 1);
  const release = useDeed({ path: `/callbacks/${call.id}/release`, version: call.version + 1, said: false });
  const { run, pending } = useDeed<Call>({
    path: `/callbacks/${call.id}/attempts`,
    // Nobody answered: back to the list, so that whoever calls in the next part of the day may take it.
    onDone: (answer) => answer.status === 'claimed' && release.run(undefined),
  });
  const tell = () => {
    const at = calledAt(shownAt, call.claimedAt, now());
    run({ outcome, ...(at === undefined ? {} : { at }) });
  };
  // A key that slips before anybody can have called is not a call.
  useShortcut(number, tell, `calls.outcomes.${outcome}`, { enabled: keys && shownAt !== null && !pending });
  return (
    <Button
      size="large"
      variant={outcome === 'reached' ? 'contained' : 'outlined'}
      disabled={pending}
      aria-busy={pending}
      aria-keyshortcuts={number}
      startIcon={<kbd>{number}</kbd>}
      onClick={tell}
      sx={{ minHeight: 48 }}
    >
      {translate(`calls.outcomes.${outcome}`)}
    </Button>
  );
};

/** How the call went: large, and by the keys 1–5. A message only where one may be left. */
export const CallDeeds = (props: Props) => {
  const { call } = props;
  const shown = OUTCOMES.filter((one) => one !== 'voicemail_neutral' || call.voicemailOk);
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      {shown.map((outcome) => (
        <OutcomeButton key={outcome} {...props} outcome={outcome} />
      ))}
      <DeedButton
        path={`/callbacks/${call.id}/release`}
        version={call.version}
        can={call.can.release}
        label="calls.release"
      />
    </Stack>
  );
};
