import { Alert, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Facts } from '../clients/Facts.js';
import { Section } from '../clients/Section.js';
import { formatDateTime } from '../format.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { usePathways } from '../parts/usePathways.js';
import { IntakeDrawer } from './IntakeDrawer.js';
import type { EarlierIntake, Intake } from './kast.js';

const useNamed = () => {
  const translate = useTranslate();
  return (under: string, codes: string | readonly string[] | null): string =>
    [codes ?? []]
      .flat()
      .map((code) => translate(`${under}.${code}`, { _: code }))
      .join(', ');
};

const useSaid = () => {
  const named = useNamed();
  return (one: EarlierIntake) => ({
    'kast.reasons': named('kast.reason', one.reasons),
    'kast.prompts': named('kast.prompt', one.prompts),
    'kast.children': named('kast.childrenAre', one.childrenInHousehold),
    'kast.childPerspective': named('kast.childPerspectives', one.childPerspective),
    'kast.formOfContact': named('kast.forms', one.formOfContact),
  });
};

const Earlier = ({ earlier }: { earlier: readonly EarlierIntake[] }) => {
  const translate = useTranslate();
  const said = useSaid();
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary>
        {translate('kast.earlier')} ({earlier.length})
      </summary>
      {earlier.map((one) => (
        <div key={one.writtenAt}>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {one.writtenAt && formatDateTime(one.writtenAt)}
          </Typography>
          <Facts facts={said(one)} />
        </div>
      ))}
    </details>
  );
};

const Written = ({ intake }: { intake: Intake }) => {
  const translate = useTranslate();
  const named = useNamed();
  const said = useSaid();
  const { called } = usePathways();
  const { homeCounty, homeMunicipality } = intake;
  const place = [homeMunicipality, homeCounty && translate(`counties.${homeCounty}`, { _: homeCounty })];
  return (
    <>
      {intake.version === 0 && <Typography color="text.secondary">{translate('kast.notWritten')}</Typography>}
      {intake.childrenInHousehold === 'yes' && intake.childPerspective === null && (
        <Alert severity="warning">{translate('kast.childOpen')}</Alert>
      )}
      <Facts
        facts={{
          'kast.relation': named('clients.relations', intake.relation),
          ...(intake.version === 0 ? {} : said(intake)),
          'kast.pathway': called(intake.pathway),
          'kast.otherPathways': intake.otherPathways.map(called).join(', '),
          'kast.home': place.filter(Boolean).join(', '),
        }}
      />
      <Earlier earlier={intake.earlier} />
    </>
  );
};

/** What the person seeks, on her page; what was told before is kept underneath. */
export const IntakeSection = ({ clientId }: { clientId: string }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const load = useLoad<Intake>(`/kast-intakes/${clientId}`);
  return (
    <Section
      title="kast.intake"
      actions={load.data?.can.edit && <Button onClick={() => setOpen(true)}>{translate('kast.writeIntake')}</Button>}
    >
      <Loaded load={load}>{(intake) => <Written intake={intake} />}</Loaded>
      {open && load.data && <IntakeDrawer intake={load.data} onClose={() => setOpen(false)} />}
    </Section>
  );
};
