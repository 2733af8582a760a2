import Add from '@mui/icons-material/Add';
import Search from '@mui/icons-material/Search';
import { Autocomplete, Box, InputAdornment, TextField, Typography } from '@mui/material';
import { useState, type Ref } from 'react';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import type { ClientShell } from '../api/types.js';
import { useDebounced } from './useDebounced.js';
import { useLoad } from './useLoad.js';

interface Props {
  onPick: (client: ClientShell) => void;
  /** Offered below the answers, and only after a search; given what was searched for. */
  onCreate?: (searched: string) => void;
  inputRef?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
  /** In the top bar: the label only as placeholder and name. */
  bare?: boolean;
  label?: string;
  /** Which of the answers may be chosen; all of them when left out. */
  among?: (client: ClientShell) => boolean;
}

const CREATE = 'create';
type Option = ClientShell | typeof CREATE;

const labelOf = (option: ClientShell | string, create: string): string =>
  typeof option === 'string' ? (option === CREATE ? create : option) : option.displayName;

const everybody = () => true;

const LEAST = 2;
const WAIT_MS = 150;
const ROWS = 10;

/** The answers to what has been typed; "new client" joins them once the search has been answered. */
const useSearch = (text: string, mayCreate: boolean, among: (client: ClientShell) => boolean) => {
  const searched = useDebounced(text.trim(), WAIT_MS);
  const enabled = searched.length >= LEAST;
  const path = `/clients${query({ filter: { q: searched }, range: [0, ROWS - 1] })}`;
  const { data, isFetching, error } = useLoad<ClientShell[]>(path, { enabled, keep: true });
  const settled = enabled && !isFetching && searched === text.trim();
  const found = enabled ? (data ?? []).filter(among) : [];
  const options: Option[] = settled && !error && mayCreate ? [...found, CREATE] : found;
  return {
    searched,
    options,
    settled,
    isFetching,
    failed: error !== null,
    none: settled && found.length === 0,
    nothingToShow: !enabled || (options.length === 0 && !settled),
  };
};

/** Search first, create second: by alias, name or number, from the beginning of the word. */
export const SearchBox = ({
  onPick,
  onCreate,
  inputRef,
  autoFocus = false,
  bare = false,
  label = 'search.label',
  among = everybody,
}: Props) => {
  const translate = useTranslate();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const { searched, options, settled, isFetching, failed, none, nothingToShow } = useSearch(
    text,
    onCreate !== undefined,
    among,
  );
  const choose = (option: ClientShell | string | null) => {
    if (option === null || (typeof option === 'string' && option !== CREATE)) return;
    setText('');
    setOpen(false);
    if (typeof option === 'string') onCreate?.(searched);
    else onPick(option);
  };
  return (
    <Autocomplete<Option, false, false, true>
      freeSolo
      autoHighlight
      clearOnBlur
      fullWidth
      value={null}
      inputValue={text}
      onInputChange={(_, value, reason) => {
        if (reason === 'reset') return;
        setText(value);
        setOpen(true);
      }}
      // Enter after typing takes what is marked, the first; never an answer to what stood there before.
      onChange={(_, option, reason) => choose(reason === 'createOption' ? (settled && options[0]) || null : option)}
      options={options}
      open={open && !nothingToShow}
      onOpen={() => setOpen(true)}
      onClose={() => setOpen(false)}
      filterOptions={(all) => all}
      getOptionKey={(option) => (typeof option === 'string' ? option : option.id)}
      getOptionLabel={(option) => labelOf(option, translate('search.create'))}
      loading={isFetching}
      slotProps={{ listbox: { 'aria-label': translate(label) } }}
      renderOption={({ key, ...item }, option) => (
        <li key={key} {...item}>
          {option === CREATE ? <CreateRow none={none} /> : <ClientRow client={option} />}
        </li>
      )}
      renderInput={(params) => (
        <TextField
          {...params}
          inputRef={inputRef}
          autoFocus={autoFocus}
          {...(bare ? { hiddenLabel: true, placeholder: translate(label) } : { label: translate(label) })}
          margin="none"
          error={failed}
          helperText={failed ? translate('search.failed') : none && !onCreate ? translate('search.none') : undefined}
          slotProps={{
            ...params.slotProps,
            input: {
              ...params.slotProps.input,
              startAdornment: (
                <InputAdornment position="start">
                  <Search fontSize="small" />
                </InputAdornment>
              ),
            },
            htmlInput: {
              ...params.slotProps.htmlInput,
              autoComplete: 'off',
              spellCheck: false,
              'aria-label': translate(label),
            },
          }}
        />
      )}
    />
  );
};

const namesOf = (merged: NonNullable<ClientShell['merged']>): string =>
  merged.map(({ displayName, number }) => `${displayName} (${number})`).join(', ');

const ClientRow = ({ client }: { client: ClientShell }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography noWrap>{client.displayName}</Typography>
      <Typography noWrap variant="body2" color="text.secondary">
        {client.number} · {translate(`compartments.${client.compartment}`)}
        {client.merged &&
          client.merged.length > 0 &&
          ` · ${translate('merge.found', { names: namesOf(client.merged) })}`}
      </Typography>
    </Box>
  );
};

const CreateRow = ({ none }: { none: boolean }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <Add fontSize="small" />
      {translate('search.create')}
      {none && <Typography color="text.secondary">({translate('search.none')})</Typography>}
    </Box>
  );
};
