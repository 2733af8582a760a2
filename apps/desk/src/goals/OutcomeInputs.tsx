import { RadioButtonGroupInput, required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { today } from '../format.js';
import { DateInput } from '../parts/DateInput.js';
import { LEVELS, levelText, OUTCOMES, type Review } from './goal.js';
import { MeasuringInputs } from './GoalInputs.js';

const plain = (value: string) => value;

/** A review before anything is said of it; a revised goal starts from the levels it has. */
export const unheld = ({ goalScale, goalWeight, goalText }: Review) => ({
  outcome: '',
  attainment: '',
  clientView: '',
  heldOn: today(),
  revisedText: goalText,
  revised: { scale: { ...goalScale }, weight: goalWeight, startLevel: '' },
});

const Revised = () =>
  useWatch({ name: 'outcome' }) === 'revise' ? (
    <>
      <TextInput source="revisedText" label="goals.revisedText" multiline minRows={2} validate={required()} />
      <MeasuringInputs within="revised" />
    </>
  ) : null;

/** How far on the scale she has come; what each level means stands beside it. */
const Attainment = ({ review }: { review: Review }) => {
  const translate = useTranslate();
  const choices = LEVELS.map((level) => {
    const means = review.goalScale?.[`${level}`] ?? translate(`goals.levels.${level}`);
    return { id: level, name: `${levelText(level)} ${means}` };
  });
  return <SelectInput source="attainment" label="goals.attainment" choices={choices} />;
};

/** What is said of one goal at a review. */
export const OutcomeInputs = ({ review }: { review: Review }) => {
  const translate = useTranslate();
  const outcomes = OUTCOMES.map((id) => ({ id, name: translate(`goals.outcomes.${id}`) }));
  return (
    <>
      <Attainment review={review} />
      <TextInput source="clientView" label="goals.clientView" multiline minRows={2} />
      <RadioButtonGroupInput
        source="outcome"
        label="goals.outcome"
        choices={outcomes}
        validate={required()}
        row={false}
      />
      <Revised />
      <DateInput source="heldOn" label="goals.heldOn" validate={required()} parse={plain} />
    </>
  );
};
