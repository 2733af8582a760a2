import {
  Box,
  Button,
  Paper,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { Link as RaLink, useTranslate } from 'react-admin';
import { useParams } from 'react-router-dom';
import { formatDate } from '../format.js';
import { now } from '../clock.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DeedButton } from '../parts/DeedButton.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { LinkDialog } from './LinkDialog.js';
import { type OneTimeLink, placeText, type StaffFile } from './staff.js';
import { CorrectStaffDrawer, GrantDrawer } from './StaffDrawers.js';
import { Standing } from './StaffPage.js';

const HeldRoles = ({ one }: { one: StaffFile }) => {
  const translate = useTranslate();
  return (
    <TableContainer>
      <Table size="small" aria-label={translate('admin.staff.roles')}>
        <TableHead>
          <TableRow>
            {['role', 'since', 'until', 'deed'].map((column) => (
              <TableCell key={column}>{translate(`admin.staff.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {one.assignments.map((held) => (
            <TableRow key={held.id}>
              <TableCell>{placeText(translate, held.role, held.compartment)}</TableCell>
              <TableCell>{formatDate(held.since)}</TableCell>
              <TableCell>{held.until === null ? '–' : formatDate(held.until)}</TableCell>
              <TableCell>
                <DeedButton
                  path={`/staff/${one.id}/assignments/${held.id}/end`}
                  version={held.version}
                  can={one.can.assign && (held.until === null || Date.parse(held.until) > now())}
                  label="admin.staff.end"
                  confirm="admin.staff.endAsks"
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
};

const Facts = ({ one }: { one: StaffFile }) => {
  const translate = useTranslate();
  const facts = {
    username: one.username,
    qualification: one.qualification,
    licenceNo: one.licenceNo,
    capacity: one.capacity,
    protected: one.protected ? translate('ra.boolean.true') : null,
    employedFrom: one.employedFrom,
    employedUntil: one.employedUntil,
  };
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '14rem 1fr', rowGap: 0.5, m: 0 }}>
      {Object.entries(facts).map(([name, value]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Typography component="dt" sx={{ fontWeight: 600 }}>
            {translate(`admin.staff.${name}`)}
          </Typography>
          <Typography component="dd" sx={{ m: 0 }}>
            {value ?? '–'}
          </Typography>
        </Box>
      ))}
    </Box>
  );
};

const File = ({ one }: { one: StaffFile }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState<'correct' | 'grant' | null>(null);
  const [link, setLink] = useState<OneTimeLink | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <PageTitle actions={<Standing {...one} />}>{one.name}</PageTitle>
      <RaLink to="/personal">{translate('admin.staff.title')}</RaLink>
      <Paper variant="outlined" sx={{ p: 2, my: 2 }}>
        <Facts one={one} />
        <Stack direction="row" spacing={1} sx={{ mt: 2 }}>
          {one.can.correct && <Button onClick={() => setOpen('correct')}>{translate('admin.staff.correct')}</Button>}
          <DeedButton<OneTimeLink>
            path={`/staff/${one.id}/enrolment-link`}
            can={one.can.link && one.active}
            label="admin.staff.link"
            confirm="admin.staff.linkAsks"
            said={false}
            onDone={setLink}
          />
        </Stack>
      </Paper>
      <Stack direction="row" sx={{ justifyContent: 'space-between', alignItems: 'center' }}>
        <Typography variant="h2">{translate('admin.staff.roles')}</Typography>
        {one.can.assign && <Button onClick={() => setOpen('grant')}>{translate('admin.staff.grant')}</Button>}
      </Stack>
      {one.can.assign === false && <Typography>{translate('admin.staff.notOneself')}</Typography>}
      <HeldRoles one={one} />
      {open === 'correct' && <CorrectStaffDrawer one={one} onClose={close} />}
      {open === 'grant' && <GrantDrawer one={one} onClose={close} />}
      {link && <LinkDialog name={one.name} link={link} onClose={() => setLink(null)} />}
    </>
  );
};

/** One colleague: what is written about her, the roles she holds, and a new link when she needs one. */
export const StaffFilePage = () => {
  const { id = '' } = useParams();
  return <Loaded load={useLoad<StaffFile>(`/staff/${id}`)}>{(one) => <File one={one} />}</Loaded>;
};
