import Add from '@mui/icons-material/Add';
import { Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { useState } from 'react';
import { BooleanInput, CheckboxGroupInput, NumberInput, required, TextInput, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act, query } from '../api/request.js';
import type { Can, Compartment } from '../api/types.js';
import { PageTitle } from '../frame/PageTitle.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { compartmentChoices } from './choices.js';

interface Room {
  id: string;
  name: string;
  site: string;
  capacity: number;
  usableBy: Compartment[];
  active: boolean;
  version: number;
  can: Can;
}

const bodyOf = ({ name, site, capacity, usableBy, active }: FieldValues, known: boolean) => ({
  name: name as string,
  site: (site as string | null) ?? '',
  capacity: capacity as number,
  usableBy: usableBy as string[],
  ...(known ? { active: active as boolean } : {}),
});

const RoomDrawer = ({ room, onClose }: { room: Room | null; onClose: () => void }) => (
  <FormDrawer
    title={room ? 'admin.rooms.change' : 'admin.rooms.new'}
    defaultValues={room ?? { capacity: 2, usableBy: [], site: '' }}
    send={(values) =>
      room
        ? act(`/rooms/${room.id}`, bodyOf(values, true), { method: 'PATCH', version: room.version })
        : act('/rooms', bodyOf(values, false))
    }
    onClose={onClose}
  >
    <TextInput source="name" label="admin.rooms.name" validate={required()} />
    <TextInput source="site" label="admin.rooms.site" />
    <NumberInput source="capacity" label="admin.rooms.capacity" min={1} max={100} validate={required()} />
    <CheckboxGroupInput source="usableBy" label="admin.rooms.usableBy" choices={compartmentChoices} />
    {room && <BooleanInput source="active" label="admin.rooms.active" />}
  </FormDrawer>
);

const RoomRow = ({ room, onOpen }: { room: Room; onOpen: () => void }) => {
  const translate = useTranslate();
  return (
    <TableRow>
      <TableCell>{room.name}</TableCell>
      <TableCell>{room.site}</TableCell>
      <TableCell>{room.capacity}</TableCell>
      <TableCell>{room.usableBy.map((one) => translate(`compartments.${one}`)).join(', ')}</TableCell>
      <TableCell>{translate(room.active ? 'common.yes' : 'common.no')}</TableCell>
      <TableCell>
        {room.can.edit && (
          <Button onClick={onOpen} aria-label={`${translate('ra.action.edit')} ${room.name}`}>
            {translate('ra.action.edit')}
          </Button>
        )}
      </TableCell>
    </TableRow>
  );
};

/** The unit's rooms, and which parts of the unit may use each. */
export const RoomsPage = () => {
  const translate = useTranslate();
  const [opened, setOpened] = useState<Room | 'new' | null>(null);
  return (
    <>
      <PageTitle
        actions={
          <Button variant="contained" startIcon={<Add />} onClick={() => setOpened('new')}>
            {translate('admin.rooms.new')}
          </Button>
        }
      >
        {translate('admin.rooms.title')}
      </PageTitle>
      <Loaded load={useLoad<Room[]>(`/rooms${query({ sort: ['name', 'ASC'], range: [0, 199] })}`)}>
        {(rooms) => (
          <TableContainer>
            <Table size="small" aria-label={translate('admin.rooms.title')}>
              <TableHead>
                <TableRow>
                  {['name', 'site', 'capacity', 'usableBy', 'active', 'deed'].map((column) => (
                    <TableCell key={column}>{translate(`admin.rooms.${column}`)}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {rooms.map((room) => (
                  <RoomRow key={room.id} room={room} onOpen={() => setOpened(room)} />
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </Loaded>
      {opened && <RoomDrawer room={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
};
