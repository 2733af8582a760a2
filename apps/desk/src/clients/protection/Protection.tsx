import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DeedButton } from '../../parts/DeedButton.js';
import { useLoad } from '../../parts/useLoad.js';
import { formatDate } from '../../format.js';
import type { Overview } from '../client.js';
import { Section } from '../Section.js';
import { ProtectForm } from './ProtectForm.js';
import type { Protections, ProtectionNow } from './protection.js';

const Now = ({ protection: { level, team, reason, since } }: { protection: ProtectionNow }) => {
  const translate = useTranslate();
  return (
    <>
      <Typography>
        {translate('protection.since', { level: translate(`protection.levels.${level}`), date: formatDate(since) })}
      </Typography>
      <Typography>{translate('protection.seenBy', { names: team.map(({ name }) => name).join(', ') })}</Typography>
      <Typography color="text.secondary">{reason}</Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('protection.means')}
      </Typography>
    </>
  );
};

/** Whether a person is protected, and who alone may then see her. */
export const Protection = ({ client }: { client: Overview }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const { data } = useLoad<Protections>(`/clients/${client.id}/protection`);
  if (data === undefined) return null;
  const { current } = data;
  if (current === null && client.can.protect !== true) return null;
  return (
    <Section
      title="protection.title"
      actions={
        client.can.protect && (
          <>
            <Button onClick={() => setOpen(true)}>
              {translate(current ? 'protection.change' : 'protection.protect')}
            </Button>
            <DeedButton
              label="protection.end"
              path={`/clients/${client.id}/protection/end`}
              version={client.version}
              can={current !== null && client.can.seeContent === true}
              reason={{ label: 'protection.reason' }}
            />
          </>
        )
      }
    >
      {current ? <Now protection={current} /> : <Typography>{translate('protection.none')}</Typography>}
      {open && <ProtectForm client={client} current={current} onClose={() => setOpen(false)} />}
    </Section>
  );
};
