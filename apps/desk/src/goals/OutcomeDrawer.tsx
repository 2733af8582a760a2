import { Typography } from '@mui/material';
import { RadioButtonGroupInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { DateInput } from '../parts/DateInput.js';
import { useWatch } from 'react-hook-form';
import { act } from '../api/request.js';
import { given } from '../contracts/contract.js';
import { today } from '../format.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { LEVELS, OUTCOMES, type Review } from './goal.js';

const plain = (value: string) => value;

const RevisedText = () =>
  useWatch({ name: 'outcome' }) === 'revise' ? (
    <TextInput source="revisedText" label="goals.revisedText" multiline minRows={2} validate={required()} />
  ) : null;

/** How far on the scale she has come; what each level means stands beside it. */
const Attainment = ({ review }: { review: Review }) => {
  const translate = useTranslate();
  const choices = LEVELS.map((level) => {
    const means = review.goalScale?.[`${level}`] ?? translate(`goals.levels.${level}`);
    return { id: level, name: `${level > 0 ? '+' : ''}${level} ${means}` };
  });
  return <SelectInput source="attainment" label="goals.attainment" choices={choices} />;
};

/** The term's review of one goal: what it came to, and the client's own view of it. */
export const OutcomeDrawer = ({ review, onClose }: { review: Review; onClose: () => void }) => {
  const translate = useTranslate();
  const outcomes = OUTCOMES.map((id) => ({ id, name: translate(`goals.outcomes.${id}`) }));
  return (
    <FormDrawer
      title="goals.review"
      defaultValues={{ outcome: '', attainment: '', clientView: '', heldOn: today(), revisedText: '' }}
      send={({ revisedText, ...values }) =>
        act(
          `/goal-reviews/${review.id}/outcome`,
          given({ ...values, revisedText: values.outcome === 'revise' ? revisedText : undefined }),
          { version: review.version },
        )
      }
      onClose={onClose}
    >
      <Typography color="text.secondary">
        {review.clientName} {review.clientNumber} · {review.term}
      </Typography>
      <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap', my: 1 }}>
        {review.goalText}
      </Typography>
      <RadioButtonGroupInput
        source="outcome"
        label="goals.outcome"
        choices={outcomes}
        validate={required()}
        row={false}
      />
      <RevisedText />
      <Attainment review={review} />
      <TextInput source="clientView" label="goals.clientView" multiline minRows={2} />
      <DateInput source="heldOn" label="goals.heldOn" validate={required()} parse={plain} />
    </FormDrawer>
  );
};
