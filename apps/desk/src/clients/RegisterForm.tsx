import { Button } from '@mui/material';
import { useState } from 'react';
import {
  BooleanInput,
  Form,
  FormDataConsumer,
  NumberInput,
  required,
  SelectArrayInput,
  SelectInput,
  TextInput,
  useLocaleState,
  useTranslate,
} from 'react-admin';
import { useFormState, type FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import type { ClientShell, Compartment } from '../api/types.js';
import { Refusal } from '../api/problem.js';
import type { GroundKind } from '../eligibility/eligibility.js';
import { ErrorSummary } from '../parts/ErrorSummary.js';
import { LeaveGuard } from '../parts/LeaveGuard.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { useLoad } from '../parts/useLoad.js';
import { usePathways } from '../parts/usePathways.js';
import { useMay } from '../session/session.js';
import { OfKast } from './OfKast.js';
import { filledOf, withIdentity } from './changed.js';
import { GENDERS, mayBeIdentified } from './choices.js';
import { ContactInputs } from './ContactInputs.js';
import { LanguageInput } from './LanguageInput.js';
import { IdentityInputs } from './IdentityInputs.js';

interface Props {
  name: string;
  compartments: readonly Compartment[];
  onDone: (client: Pick<ClientShell, 'id'>) => void;
}

const useNamed = () => {
  const translate = useTranslate();
  return (tree: string, codes: readonly string[]) => codes.map((id) => ({ id, name: translate(`${tree}.${id}`) }));
};

/** Written at registration; who registers at the desk never reads it again. */
const Grounds = () => {
  const [locale] = useLocaleState();
  const { data = [] } = useLoad<GroundKind[]>('/eligibility-grounds');
  const choices = data
    .filter(({ active }) => active)
    .map(({ code, labelSv, labelEn }) => ({ id: code, name: locale === 'sv' ? labelSv : labelEn }));
  return <SelectArrayInput source="groundsForSpiralen" helperText={false} label="clients.grounds" choices={choices} />;
};

/** What only some parts of the unit ask. */
const OfCompartment = ({ compartment }: { compartment: string }) => {
  if (compartment === 'kast') return <OfKast />;
  return compartment === 'spiralen' ? <Grounds /> : null;
};

const Who = ({ compartment }: { compartment: string }) => {
  const named = useNamed();
  const pathways = usePathways().choices(compartment);
  return (
    <>
      <SelectInput
        source="pathway"
        helperText={false}
        label="clients.pathway"
        choices={pathways}
        validate={required()}
      />
      <SelectInput source="gender" helperText={false} label="clients.gender" choices={named('genders', GENDERS)} />
      <NumberInput source="birthYear" helperText={false} label="clients.birthYear" />
      <LanguageInput />
      <BooleanInput source="interpreter" helperText={false} label="warnings.interpreter" />
      <BooleanInput source="minorSuspected" helperText={false} label="warnings.minor" />
      <OfCompartment compartment={compartment} />
      {mayBeIdentified(compartment) && <IdentityInputs />}
    </>
  );
};

const Foot = ({ done }: { done: boolean }) => {
  const translate = useTranslate();
  const { isSubmitting, dirtyFields } = useFormState();
  return (
    <>
      <LeaveGuard dirty={Object.keys(dirtyFields).length > 0 && !isSubmitting && !done} />
      <Button type="submit" variant="contained" disabled={isSubmitting || done}>
        {translate('clients.register')}
      </Button>
    </>
  );
};

const bodyOf = (values: FieldValues) => filledOf(withIdentity(values, mayBeIdentified(String(values.compartment))));

/** What is sought at KAST is content, written by those who meet her; reception opens the shell alone (model 3.5). */
const register = async ({ reasons, ...values }: FieldValues, mayTakeIn: boolean): Promise<{ id: string }> => {
  if (values.compartment !== 'kast' || !mayTakeIn) return act<ClientShell>('/clients', bodyOf(values));
  const intake = filledOf({ reasons: reasons as unknown });
  const { clientId } = await act<{ clientId: string }>('/kast-files', { client: bodyOf(values), intake });
  return { id: clientId };
};

/** What she chooses to tell; nothing but the part of the unit and the way in is asked for. */
export const RegisterForm = ({ name, compartments, onDone }: Props) => {
  const named = useNamed();
  const mayTakeIn = useMay('kast.keepIntake');
  const [error, setError] = useState<unknown>(null);
  const [done, setDone] = useState(false);
  const send = async (values: FieldValues) => {
    setError(null);
    try {
      const client = await register(values, mayTakeIn);
      setDone(true);
      onDone(client);
      return undefined;
    } catch (refused) {
      setError(refused);
      return refused instanceof Refusal ? (refused.body as { errors?: Record<string, unknown> }).errors : undefined;
    }
  };
  const start = {
    compartment: compartments[0],
    pathway: 'unknown',
    displayName: name,
    language: 'sv',
    identity: { type: 'personnummer' },
    contact: { neutralSender: true, maySms: false, mayEmail: false, mayLeaveVoicemail: false },
  };
  return (
    <Form onSubmit={send} defaultValues={start} noValidate disableInvalidFormNotification>
      <ErrorSummary />
      {error !== null && <ProblemAlert error={error} />}
      <SelectInput
        source="compartment"
        helperText={false}
        label="clients.compartment"
        choices={named('compartments', compartments)}
        validate={required()}
      />
      <TextInput
        source="displayName"
        label="clients.displayName"
        helperText="clients.noNameNeeded"
        autoComplete="off"
      />
      <FormDataConsumer>{({ formData }) => <Who compartment={String(formData.compartment)} />}</FormDataConsumer>
      <ContactInputs />
      <Foot done={done} />
    </Form>
  );
};
