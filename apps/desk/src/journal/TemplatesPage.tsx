import { Button, List, ListItem, ListItemText, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { required, SelectInput, TextInput, useTranslate } from 'react-admin';
import { act } from '../api/request.js';
import { PageTitle } from '../frame/PageTitle.js';
import { DeedButton } from '../parts/DeedButton.js';
import { FormDrawer } from '../parts/FormDrawer.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { holds, useMe } from '../session/session.js';
import { CLINICIANS } from '../roles.js';
import { type Headings, headingsOf, NOTE_KINDS, type NoteKind, writtenOf } from './note.js';
import type { NoteTemplate } from './TemplateChoice.js';

interface Open {
  kind: NoteKind;
  /** The one that is changed or copied; null for a new one. */
  template: NoteTemplate | null;
}

const bodyOf = (kind: NoteKind, values: Record<string, unknown>): { name: string; headings: Headings } => ({
  name: values.name as string,
  headings: writtenOf(
    Object.fromEntries(headingsOf(kind, true).map((heading) => [heading, (values[heading] as string | null) ?? ''])),
  ),
});

const TemplateForm = ({ open, onClose }: { open: Open; onClose: () => void }) => {
  const { kind, template } = open;
  const own = template !== null && !template.standard;
  return (
    <FormDrawer
      title={`journal.kinds.${kind}`}
      onClose={onClose}
      defaultValues={{ name: template?.name ?? '', ...template?.headings }}
      send={(values) =>
        own
          ? act(`/note-templates/${template.id}`, bodyOf(kind, values), { version: template.version, method: 'PATCH' })
          : act('/note-templates', { kind, ...bodyOf(kind, values) })
      }
    >
      <TextInput source="name" label="journal.templates.name" validate={required()} />
      {headingsOf(kind, true).map((heading) => (
        <TextInput key={heading} source={heading} label={`journal.headings.${heading}`} multiline minRows={3} />
      ))}
    </FormDrawer>
  );
};

const Line = ({ template, onOpen }: { template: NoteTemplate; onOpen: () => void }) => {
  const translate = useTranslate();
  const whose = template.standard ? 'standard' : 'own';
  const words = [
    translate(`journal.templates.${whose}`),
    ...(template.active ? [] : [translate('journal.templates.inactive')]),
  ];
  return (
    <ListItem disableGutters divider sx={{ flexWrap: 'wrap', gap: 1 }}>
      <ListItemText
        sx={{ flex: '1 1 16rem' }}
        primary={`${translate(`journal.kinds.${template.kind}`)}: ${template.name}`}
        secondary={words.join(', ')}
      />
      {template.can.replace && <Button onClick={onOpen}>{translate('journal.templates.replace')}</Button>}
      {template.can.change && <Button onClick={onOpen}>{translate('journal.edit')}</Button>}
      <DeedButton
        path={`/note-templates/${template.id}`}
        method="PATCH"
        version={template.version}
        can={template.can.change}
        body={{ active: !template.active }}
        label={template.active ? 'journal.templates.retire' : 'journal.templates.retake'}
      />
    </ListItem>
  );
};

const NewTemplate = ({ kinds, onKind }: { kinds: readonly NoteKind[]; onKind: (kind: NoteKind) => void }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  if (!asking) return <Button onClick={() => setAsking(true)}>{translate('journal.templates.new')}</Button>;
  return (
    <FormDrawer
      title="journal.templates.new"
      submitLabel="ra.action.create"
      onClose={() => setAsking(false)}
      defaultValues={{ kind: kinds[0] }}
      send={({ kind }) => Promise.resolve(onKind(kind as NoteKind))}
    >
      <SelectInput
        source="kind"
        label="journal.templates.kind"
        choices={kinds.map((id) => ({ id, name: `journal.kinds.${id}` }))}
        validate={required()}
      />
    </FormDrawer>
  );
};

/** The skeletons of the unit's notes, kept by those who write them and by the administrator. */
export const TemplatesPage = () => {
  const translate = useTranslate();
  const me = useMe();
  const [open, setOpen] = useState<Open | null>(null);
  const load = useLoad<NoteTemplate[]>('/note-templates');
  const all = holds(me, ['administrator']);
  const clinical = holds(me, CLINICIANS);
  const kinds = NOTE_KINDS.filter((kind) => all || (kind === 'visit') === clinical);
  return (
    <>
      <PageTitle actions={<NewTemplate kinds={kinds} onKind={(kind) => setOpen({ kind, template: null })} />}>
        {translate('journal.templates.title')}
      </PageTitle>
      <Typography color="text.secondary">{translate('journal.templates.about')}</Typography>
      <Loaded load={load}>
        {(templates) => (
          <Stack sx={{ maxWidth: 900 }}>
            <List dense>
              {templates.map((template) => (
                <Line key={template.id} template={template} onOpen={() => setOpen({ kind: template.kind, template })} />
              ))}
            </List>
          </Stack>
        )}
      </Loaded>
      {open && <TemplateForm open={open} onClose={() => setOpen(null)} />}
    </>
  );
};
