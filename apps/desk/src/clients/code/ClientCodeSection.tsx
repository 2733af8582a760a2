import { Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { formatDate } from '../../format.js';
import { DeedButton } from '../../parts/DeedButton.js';
import { useLoad } from '../../parts/useLoad.js';
import type { Overview } from '../client.js';
import { Section } from '../Section.js';
import type { ClientCode } from './code.js';
import { CodeDialog } from './CodeDialog.js';

/** Whether somebody anonymous holds a code to ask for what is hers, and where she is given one. */
export const ClientCodeSection = ({ client }: { client: Overview }) => {
  const translate = useTranslate();
  const [made, setMade] = useState<ClientCode | null>(null);
  const path = `/clients/${client.id}/code`;
  const { data } = useLoad<ClientCode>(path);
  if (data === undefined || !(data.can.make || data.can.replace)) return null;
  return (
    <Section
      title="clientCode.title"
      actions={
        <>
          <DeedButton<ClientCode>
            label="clientCode.make"
            path={path}
            can={data.can.make}
            said={false}
            onDone={setMade}
          />
          <DeedButton<ClientCode>
            label="clientCode.replace"
            path={`${path}/replacement`}
            {...(data.version === null ? {} : { version: data.version })}
            can={data.can.replace}
            confirm="clientCode.asks"
            said={false}
            onDone={setMade}
          />
        </>
      }
    >
      <Typography>
        {data.madeAt === null
          ? translate('clientCode.none')
          : translate('clientCode.since', { date: formatDate(data.madeAt), name: data.madeBy })}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {translate('clientCode.means')}
      </Typography>
      {made && <CodeDialog code={made.code} onClose={() => setMade(null)} />}
    </Section>
  );
};
