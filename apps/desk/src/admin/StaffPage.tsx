import Add from '@mui/icons-material/Add';
import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import PersonOff from '@mui/icons-material/PersonOffOutlined';
import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { Link as RaLink, useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { Loaded } from '../parts/Loaded.js';
import { ToneChip } from '../parts/StatusChip.js';
import { useLoad } from '../parts/useLoad.js';
import { type Employed, EmployDrawer } from './EmployDrawer.js';
import { LinkDialog } from './LinkDialog.js';
import type { StaffFile } from './staff.js';

/** Whether a colleague works here, and has set up both factors. */
export const Standing = ({ active, enrolled }: Pick<StaffFile, 'active' | 'enrolled'>) => {
  const translate = useTranslate();
  if (!active) return <ToneChip tone="neutral" icon={PersonOff} label={translate('admin.staff.gone')} />;
  return enrolled ? (
    <ToneChip tone="good" icon={CheckCircle} label={translate('admin.staff.enrolled')} />
  ) : (
    <ToneChip tone="waiting" icon={HourglassEmpty} label={translate('admin.staff.notEnrolled')} />
  );
};

const StaffTable = ({ staff }: { staff: StaffFile[] }) => {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('admin.staff.title')}>
        <TableHead>
          <TableRow>
            {['name', 'username', 'roles', 'capacity', 'standing'].map((column) => (
              <TableCell key={column}>{translate(`admin.staff.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {staff.map((one) => (
            <TableRow key={one.id}>
              <TableCell>
                <RaLink to={`/personal/${one.id}`}>{one.name}</RaLink>
              </TableCell>
              <TableCell>{one.username}</TableCell>
              <TableCell>{one.roles.map((role) => translate(`roles.${role}`)).join(', ')}</TableCell>
              <TableCell>{one.capacity ?? '–'}</TableCell>
              <TableCell>
                <Standing {...one} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

/** Everybody who works at the unit, as the administrator keeps them. */
export const StaffPage = () => {
  const translate = useTranslate();
  const [employing, setEmploying] = useState(false);
  const [made, setMade] = useState<Employed | null>(null);
  const load = useLoad<StaffFile[]>(`/staff${query({ sort: ['name', 'ASC'], range: [0, 199] })}`);
  return (
    <>
      <PageTitle
        actions={
          <Button variant="contained" startIcon={<Add />} onClick={() => setEmploying(true)}>
            {translate('admin.staff.new')}
          </Button>
        }
      >
        {translate('admin.staff.title')}
      </PageTitle>
      <Loaded load={load}>{(staff) => <StaffTable staff={staff} />}</Loaded>
      {employing && <EmployDrawer onClose={() => setEmploying(false)} onMade={setMade} />}
      {made && (
        <LinkDialog
          name={made.name}
          link={{ token: made.enrolmentToken, expiresAt: made.enrolmentExpiresAt }}
          onClose={() => setMade(null)}
        />
      )}
    </>
  );
};
