import { Alert } from '@mui/material';
import { AutocompleteArrayInput, RadioButtonGroupInput, required, TextInput, useTranslate } from 'react-admin';
import { act } from '../../api/request.js';
import { FormDrawer } from '../../parts/FormDrawer.js';
import { useLoad } from '../../parts/useLoad.js';
import { useMe } from '../../session/session.js';
import type { Overview } from '../client.js';
import { LEVELS, type ProtectionNow } from './protection.js';

interface Colleague {
  id: string;
  name: string;
  compartments: string[];
  active: boolean;
}

interface Props {
  client: Overview;
  current: ProtectionNow | null;
  onClose: () => void;
}

/** How strongly she is protected, why, and everybody who is to see her. Whoever fills it in is on the list from the start. */
export const ProtectForm = ({ client, current, onClose }: Props) => {
  const translate = useTranslate();
  const { data = [] } = useLoad<Colleague[]>('/staff?range=[0,199]');
  const me = useMe();
  const choices = data.filter(({ active, compartments }) => active && compartments.includes(client.compartment));
  const named = current?.team.map(({ staffId }) => staffId) ?? client.careTeam.map(({ staffId }) => staffId);
  return (
    <FormDrawer
      title={current ? 'protection.change' : 'protection.protect'}
      onClose={onClose}
      defaultValues={{ level: current?.level ?? LEVELS[0], team: [...new Set([...(me ? [me.id] : []), ...named])] }}
      send={({ level, team, reason }) =>
        act(`/clients/${client.id}/protection`, { level, team, reason }, { version: client.version })
      }
    >
      <Alert severity="info" sx={{ mb: 1 }}>
        {translate('protection.means')}
      </Alert>
      <RadioButtonGroupInput
        source="level"
        label="protection.level"
        choices={LEVELS.map((id) => ({ id, name: `protection.levels.${id}` }))}
        row={false}
        validate={required()}
      />
      <AutocompleteArrayInput
        source="team"
        label="protection.team"
        helperText="protection.teamHelp"
        choices={choices}
        optionText="name"
        validate={required()}
        disableCloseOnSelect
      />
      <TextInput source="reason" label="protection.reason" validate={required()} multiline />
    </FormDrawer>
  );
};
