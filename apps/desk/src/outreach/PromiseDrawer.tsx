import { required, TextInput } from 'react-admin';
import type { FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { addDays, today } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { useMe } from '../session/session.js';
import { CodeInput } from '../parts/CodeInput.js';
import { choices, type Contact, SUPPORT_KINDS } from './outreach.js';

const SOON = 3;

/** Something is promised to somebody who was met: to book, to call, to come along (W07). */
export const PromiseDrawer = ({ contact, onClose }: { contact: Contact; onClose: () => void }) => {
  const me = useMe();
  const send = ({ kind, dueOn, wanted }: FieldValues) =>
    act('/support-tasks', {
      kind: kind as string,
      dueOn: dueOn as string,
      contactId: contact.id,
      ...(wanted ? { wanted: wanted as string } : {}),
      ...(me ? { takenBy: me.id } : {}),
    });
  return (
    <FormDrawer
      title="outreach.promise.title"
      defaultValues={{ dueOn: addDays(today(), SOON) }}
      send={send}
      onClose={onClose}
    >
      <CodeInput
        large
        source="kind"
        label="outreach.promise.kind"
        choices={choices('outreach.supportKinds', SUPPORT_KINDS)}
        required
      />
      <DateInput source="dueOn" label="outreach.promise.due" validate={required()} parse={(value: string) => value} />
      <TextInput source="wanted" label="outreach.promise.wanted" multiline minRows={2} />
    </FormDrawer>
  );
};
