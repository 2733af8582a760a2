import PictureAsPdf from '@mui/icons-material/PictureAsPdfOutlined';
import { Button, List, ListItem, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { problemText } from '../api/problem.js';
import { fetchAnswer } from '../api/request.js';
import { formatDateTime } from '../format.js';
import { DeedButton } from '../parts/DeedButton.js';
import { StatusChip } from '../parts/StatusChip.js';
import { ItemLines } from './ItemLines.js';
import type { Referral } from './link.js';

/** Made when it is asked for, and under a name that tells of nobody. */
const PaperButton = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const [under, setUnder] = useState(false);
  const take = async () => {
    setUnder(true);
    try {
      const address = URL.createObjectURL(await (await fetchAnswer(`/referrals/${id}/paper`)).blob());
      const link = Object.assign(document.createElement('a'), { href: address, download: 'remiss.pdf' });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    } catch (error) {
      notify(problemText(error, translate), { type: 'error' });
    } finally {
      setUnder(false);
    }
  };
  return (
    <Button startIcon={<PictureAsPdf />} disabled={under} aria-busy={under} onClick={() => void take()}>
      {translate('links.paper')}
    </Button>
  );
};

const Told = ({ one }: { one: Referral }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const to = one.recipient ?? translate(`links.to.${one.to}`);
  return (
    <>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography sx={{ fontWeight: 600 }}>{to}</Typography>
        <StatusChip kind="referral" status={one.status} />
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {translate(open ? 'links.hide' : 'links.show')}
        </Button>
      </Stack>
      <Typography variant="body2" color="text.secondary">
        {[
          one.sentAt && translate('links.sentAt', { time: formatDateTime(one.sentAt) }),
          one.changedAt && translate('links.changedAt', { time: formatDateTime(one.changedAt) }),
          one.declineReason && translate(`links.reasons.${one.declineReason}`),
          one.groundCode && translate('links.withoutConsent'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Typography>
      {open && <ItemLines items={one.items} />}
    </>
  );
};

/** What was written about this client to others, how far it has come, and what may be done with it. */
export const ReferralRows = ({ rows }: { rows: readonly Referral[] }) => (
  <List dense disablePadding>
    {rows.map((one) => (
      <ListItem key={one.id} disableGutters sx={{ display: 'block' }}>
        <Told one={one} />
        <Stack direction="row" spacing={0.5} className="no-print">
          <DeedButton
            path={`/referrals/${one.id}/sending`}
            version={one.version}
            can={one.can.send}
            label="links.send"
            confirm="links.sendSure"
            button={{ variant: 'contained', size: 'small' }}
          />
          <DeedButton
            path={`/referrals/${one.id}/withdrawal`}
            version={one.version}
            can={one.can.withdraw}
            label="links.withdraw"
            confirm="links.withdrawSure"
            button={{ size: 'small' }}
          />
          {one.can.print && <PaperButton id={one.id} />}
        </Stack>
      </ListItem>
    ))}
  </List>
);
