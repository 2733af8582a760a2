import { Alert, Button, FormControlLabel, Stack, Switch, TextField } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { LeaveGuard } from '../parts/LeaveGuard.js';
import { ProblemAlert } from '../parts/ProblemAlert.js';
import { Progress } from '../parts/Progress.js';
import { DraftLine } from './DraftLine.js';
import { EventTime } from './EventTime.js';
import { HeadingField } from './HeadingField.js';
import { headingsOf, type Draft, type Headings, type Note } from './note.js';
import { TemplateChoice } from './TemplateChoice.js';
import { useEntering, type NotePlan } from './useEntering.js';
import { useNoteText } from './useNoteText.js';

interface Props {
  plan: NotePlan;
  draft: Draft | undefined;
  eventAt: string;
  onDone?: (note: Note) => void;
  onCancel?: () => void;
  focused?: boolean;
  children?: ReactNode;
}

const Deciding = ({ on, onChange }: { on: boolean; onChange: (on: boolean) => void }) => {
  const translate = useTranslate();
  return (
    <FormControlLabel
      control={<Switch checked={on} onChange={(_, checked) => onChange(checked)} />}
      label={translate('journal.deciding')}
    />
  );
};

interface ReasonProps {
  value: string;
  onChange: (reason: string) => void;
}

const CorrectionReason = ({ value, onChange }: ReasonProps) => {
  const translate = useTranslate();
  return (
    <TextField
      label={translate('journal.correctionReason')}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      required
      fullWidth
      multiline
      margin="dense"
      slotProps={{ htmlInput: { maxLength: 2_000 } }}
    />
  );
};

interface FootProps {
  pending: boolean;
  onEnter: (signing: boolean) => void;
  onCancel: (() => void) | undefined;
}

const Foot = ({ pending, onEnter, onCancel }: FootProps) => {
  const translate = useTranslate();
  return (
    <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap', mt: 1 }}>
      <Button variant="contained" disabled={pending} onClick={() => onEnter(true)}>
        {translate('journal.enterAndSign')}
      </Button>
      <Button variant="outlined" type="submit" disabled={pending} title="Ctrl+Enter">
        {translate('journal.enter')}
      </Button>
      {onCancel && (
        <Button disabled={pending} onClick={onCancel}>
          {translate('ra.action.cancel')}
        </Button>
      )}
    </Stack>
  );
};

/** The headings of the note's record, its time, and the deeds: enter, or enter and sign. Ctrl+Enter enters. */
export const NoteForm = (props: Props) => {
  const { plan, onDone, onCancel, children, focused = true } = props;
  const translate = useTranslate();
  const [done, setDone] = useState(false);
  const { enter, pending, error, missing, faults } = useEntering(plan, (note) => {
    setDone(true);
    onDone?.(note);
  });
  const { written, change, touched, draft } = useNoteText({ ...props, resting: pending || done });
  const { headings, eventAt, reason } = written;
  const [deciding, setDeciding] = useState(headings.decision !== undefined);
  const faultOf = (field: string) => faults.find((fault) => fault.field === field);
  const setHeading = (changed: Headings) => change({ headings: { ...headings, ...changed } });
  const decide = (on: boolean) => {
    setDeciding(on);
    if (!on) setHeading({ decision: '', reason: '' });
  };
  const shown = headingsOf(plan.kind, deciding);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        enter(written, false);
      }}
    >
      <LeaveGuard dirty={touched && !done && draft.state !== 'saved'} />
      {error !== null && <ProblemAlert error={error} />}
      {missing && <Alert severity="error">{translate(missing)}</Alert>}
      {plan.note === null && (
        <TemplateChoice
          kind={plan.kind}
          headings={headings}
          onFill={(filled) => {
            if (filled.decision !== undefined) setDeciding(true);
            change({ headings: filled });
          }}
        />
      )}
      <EventTime eventAt={eventAt} onChange={(at) => change({ eventAt: at })} />
      {shown.map((heading, index) => (
        <HeadingField
          key={heading}
          heading={heading}
          value={headings[heading] ?? ''}
          fault={faultOf(`headings.${heading}`)?.message}
          first={index === 0 && focused}
          onEnter={() => enter(written, false)}
          onChange={(text) => setHeading({ [heading]: text })}
        />
      ))}
      {plan.kind !== 'visit' && plan.kind !== 'decision' && <Deciding on={deciding} onChange={decide} />}
      {plan.correcting && <CorrectionReason value={reason} onChange={(text) => change({ reason: text })} />}
      {children}
      <Progress pending={pending} />
      <DraftLine {...draft} />
      <Foot pending={pending} onCancel={onCancel} onEnter={(signing) => enter(written, signing)} />
    </form>
  );
};
