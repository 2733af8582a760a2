import { Typography } from '@mui/material';
import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { LEVELS, levelText, START_LEVELS, WEIGHTS } from './goal.js';

const weights = WEIGHTS.map((id) => ({ id, name: `${id}` }));
const starts = START_LEVELS.map((id) => ({ id, name: levelText(id) }));

/** What makes a goal measurable, where they wish: how each level would look, its weight, and where she stands now. */
export const MeasuringInputs = ({ within }: { within?: string }) => {
  const translate = useTranslate();
  const at = (source: string) => (within ? `${within}.${source}` : source);
  return (
    <>
      <Typography color="text.secondary">{translate('goals.scaleHelp')}</Typography>
      {LEVELS.map((level) => (
        <TextInput
          key={level}
          source={at(`scale.${level}`)}
          label={`${levelText(level)} ${translate(`goals.levels.${level}`)}`}
          multiline
        />
      ))}
      <SelectInput source={at('weight')} label="goals.weight" helperText="goals.weightHelp" choices={weights} />
      <SelectInput source={at('startLevel')} label="goals.startLevel" choices={starts} />
    </>
  );
};
