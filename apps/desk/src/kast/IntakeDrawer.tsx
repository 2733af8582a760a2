import { Alert } from '@mui/material';
import { SelectArrayInput, SelectInput, useTranslate } from 'react-admin';
import { useWatch, type FieldValues } from 'react-hook-form';
import { act } from '../api/request.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { usePathways } from '../parts/usePathways.js';
import { CodeInput } from '../parts/CodeInput.js';
import { CoverageHint } from './CoverageHint.js';
import { CHILD_PERSPECTIVES, CHILDREN, choices, FORMS, type Intake, PROMPTS, REASONS, RELATIONS } from './kast.js';
import { PlaceInputs } from './PlaceInputs.js';

const bodyOf = (values: FieldValues): Record<string, unknown> => ({
  relation: (values.relation as string) || null,
  reasons: values.reasons as string[],
  prompts: values.prompts as string[],
  childrenInHousehold: values.childrenInHousehold as string,
  childPerspective: values.childrenInHousehold === 'yes' ? ((values.childPerspective as string) ?? null) : null,
  formOfContact: (values.formOfContact as string) || null,
  pathway: values.pathway as string,
  otherPathways: (values.otherPathways as string[]).filter((code) => code !== values.pathway),
  homeCounty: (values.homeCounty as string) || null,
  homeMunicipality: (values.homeMunicipality as string) || null,
});

/** SoL 19:1: where there are children the question comes up, and that it was weighed is noted. */
const ChildQuestion = () => {
  const translate = useTranslate();
  if (useWatch({ name: 'childrenInHousehold' }) !== 'yes') return null;
  return (
    <>
      <Alert severity="warning" sx={{ mt: 1 }}>
        {translate('kast.childQuestion')}
      </Alert>
      <CodeInput
        source="childPerspective"
        label="kast.childPerspective"
        choices={choices('kast.childPerspectives', CHILD_PERSPECTIVES)}
      />
    </>
  );
};

/** What somebody seeks KAST for; nothing in it has to be asked. */
export const IntakeDrawer = ({ intake, onClose }: { intake: Intake; onClose: () => void }) => {
  const pathways = usePathways().choices('kast', [intake.pathway, ...intake.otherPathways]);
  return (
    <FormDrawer
      title="kast.intake"
      defaultValues={{
        ...intake,
        homeCounty: intake.homeCounty ?? '',
        homeMunicipality: intake.homeMunicipality ?? '',
      }}
      send={(values) =>
        act(`/kast-intakes/${intake.clientId}`, bodyOf(values), {
          method: 'PUT',
          ...(intake.version > 0 ? { version: intake.version } : {}),
        })
      }
      onClose={onClose}
    >
      <CodeInput source="relation" label="kast.relation" choices={choices('clients.relations', RELATIONS)} />
      <CodeInput source="reasons" label="kast.reasons" choices={choices('kast.reason', REASONS)} many />
      <CodeInput source="prompts" label="kast.prompts" choices={choices('kast.prompt', PROMPTS)} many />
      <CodeInput
        source="childrenInHousehold"
        label="kast.children"
        choices={choices('kast.childrenAre', CHILDREN)}
        required
      />
      <ChildQuestion />
      <CodeInput source="formOfContact" label="kast.formOfContact" choices={choices('kast.forms', FORMS)} />
      <SelectInput source="pathway" label="kast.pathway" helperText={false} choices={pathways} />
      <SelectArrayInput source="otherPathways" label="kast.otherPathways" helperText={false} choices={pathways} />
      <PlaceInputs county="homeCounty" municipality="homeMunicipality" />
      <CoverageHint county="homeCounty" />
    </FormDrawer>
  );
};
