import { Checkbox, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { GENDERS } from '../clients/choices.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { useDeed } from '../parts/useDeed.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import { ruleFor, type Rule } from './eligibility.js';
import { RuleHistory } from './RuleHistory.js';

interface CellProps {
  service: string;
  gender: string;
  rule: Rule | undefined;
  decides: boolean;
}

/** One service for one gender: ticked where a clinician must decide. Who may only read sees the tick and cannot press it. */
const Cell = ({ service, gender, rule, decides }: CellProps) => {
  const translate = useTranslate();
  const close = useDeed({ path: '/eligibility-rules' });
  const end = useDeed({ path: `/eligibility-rules/${rule?.id ?? ''}/end`, version: rule?.version });
  const label = `${translate(`serviceKinds.${service}`, { _: service })}: ${translate(`genders.${gender}`)}`;
  return (
    <TableCell align="center" padding="none">
      <Checkbox
        checked={rule !== undefined}
        disabled={!decides || close.pending || end.pending}
        onChange={() => (rule === undefined ? close.run({ serviceKind: service, gender }) : end.run(undefined))}
        slotProps={{ input: { 'aria-label': label } }}
      />
    </TableCell>
  );
};

const Rules = ({ rules, services }: { rules: readonly Rule[]; services: readonly { code: string }[] }) => {
  const translate = useTranslate();
  const decides = useMay('clients.decideEligibility');
  return (
    <TableContainer component="section" tabIndex={0} aria-label={translate('eligibility.title')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{translate('bookings.service')}</TableCell>
            {GENDERS.map((gender) => (
              <TableCell key={gender} align="center">
                {translate(`genders.${gender}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {services.map(({ code }) => (
            <TableRow key={code}>
              <TableCell component="th" scope="row">
                {translate(`serviceKinds.${code}`, { _: code })}
              </TableCell>
              {GENDERS.map((gender) => (
                <Cell
                  key={gender}
                  service={code}
                  gender={gender}
                  rule={ruleFor(rules, code, gender)}
                  decides={decides}
                />
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

/** For whom a clinician must decide before a service is booked (E09): the rules that hold, and those that held. */
export const EligibilityPage = () => {
  const translate = useTranslate();
  const rules = useLoad<Rule[]>(`/eligibility-rules${query({ range: [0, 199] })}`);
  const kinds = useLoad<{ code: string; active: boolean }[]>(
    `/service-kinds${query({ filter: { compartment: 'spiralen', active: true }, range: [0, 99] })}`,
  );
  return (
    <>
      <PageTitle>{translate('eligibility.title')}</PageTitle>
      <Typography sx={{ mb: 2, maxWidth: 720 }}>{translate('eligibility.means')}</Typography>
      <Loaded load={kinds}>
        {(services) => (
          <Loaded load={rules}>
            {(all) => (
              <>
                <Rules rules={all} services={services} />
                <RuleHistory rules={all} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
};
