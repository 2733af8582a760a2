import { FormDataConsumer, maxLength, minLength, required, SelectInput, TextInput, useLocaleState } from 'react-admin';
import { act } from '../../api/request.js';
import type { GroundKind } from '../../eligibility/eligibility.js';
import { FormDrawer } from '../../parts/FormDrawer.js';

interface Props {
  clientId: string;
  kinds: readonly GroundKind[];
  onClose: () => void;
}

/** One more ground; one that says nothing by itself is given in words. */
export const GroundDrawer = ({ clientId, kinds, onClose }: Props) => {
  const [locale] = useLocaleState();
  const choices = kinds.map(({ code, labelSv, labelEn }) => ({ id: code, name: locale === 'sv' ? labelSv : labelEn }));
  const needs = (code: unknown) => kinds.some((one) => one.code === code && one.needsReason);
  return (
    <FormDrawer
      title="eligibility.add"
      send={({ ground, reason }) =>
        act(`/clients/${clientId}/grounds`, {
          ground: ground as string,
          ...(reason ? { reason: reason as string } : {}),
        })
      }
      onClose={onClose}
    >
      <SelectInput
        source="ground"
        label="eligibility.ground"
        choices={choices}
        validate={required()}
        helperText={false}
      />
      <FormDataConsumer>
        {({ formData }) => (
          <TextInput
            source="reason"
            multiline
            label="eligibility.reason"
            validate={[...(needs(formData.ground) ? [required()] : []), minLength(3), maxLength(300)]}
            helperText="eligibility.reasonHelp"
          />
        )}
      </FormDataConsumer>
    </FormDrawer>
  );
};
