import { AutocompleteInput, RadioButtonGroupInput, required, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { act, query } from '../api/request.js';
import type { ClientShell } from '../api/types.js';
import { today } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { useLoad } from '../parts/useLoad.js';
import type { Participation } from './study.js';

const plain = (value: string) => value;

/** One of one's own clients who could take part. */
export const RegisterDrawer = ({ studyId, onClose }: { studyId: string; onClose: () => void }) => {
  const { data = [] } = useLoad<ClientShell[]>(`/clients${query({ range: [0, 199] })}`);
  const choices = data.map(({ id, displayName, number }) => ({ id, name: `${displayName} ${number}` }));
  return (
    <FormDrawer
      title="studies.register"
      defaultValues={{ clientId: '', eligibleOn: today() }}
      send={(values) => act('/study-participations', { studyId, ...values })}
      onClose={onClose}
    >
      <AutocompleteInput source="clientId" label="studies.client" choices={choices} validate={required()} />
      <DateInput source="eligibleOn" label="studies.eligibleOn" validate={required()} parse={plain} />
    </FormDrawer>
  );
};

const Consent = () => {
  const translate = useTranslate();
  const forms = ['oral', 'written'].map((id) => ({ id, name: translate(`studies.consentForms.${id}`) }));
  return useWatch({ name: 'answer' }) === 'enrolled' ? (
    <RadioButtonGroupInput
      source="consentForm"
      label="studies.consentForm"
      choices={forms}
      validate={required()}
      row={false}
    />
  ) : null;
};

/** What she answered; a consent says how it was given, and is recorded by whoever is signed in. */
export const AnswerDrawer = ({ participation, onClose }: { participation: Participation; onClose: () => void }) => {
  const translate = useTranslate();
  const answers = ['enrolled', 'declined'].map((id) => ({ id, name: translate(`studies.answers.${id}`) }));
  return (
    <FormDrawer
      title="studies.answer"
      defaultValues={{ answer: '', consentForm: '', answeredOn: today() }}
      send={({ answer, consentForm, answeredOn }) =>
        act(
          `/study-participations/${participation.id}/answer`,
          { answer, answeredOn, ...(answer === 'enrolled' ? { consentForm } : {}) },
          { version: participation.version },
        )
      }
      onClose={onClose}
    >
      <RadioButtonGroupInput
        source="answer"
        label="studies.answer"
        choices={answers}
        validate={required()}
        row={false}
      />
      <Consent />
      <DateInput source="answeredOn" label="studies.answeredOn" validate={required()} parse={plain} />
    </FormDrawer>
  );
};
