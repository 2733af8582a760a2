import type { RaThemeOptions } from 'react-admin';
import { coverStyle } from '../session/cover.js';

const print = {
  '@media print': {
    // The menu names what the unit does: it never stands on a paper.
    '.RaAppBar-appBar, .RaSidebar-docked, .RaSidebar-fixed, .no-print, .skip-nav-button': {
      display: 'none !important',
    },
    '.RaLayout-appFrame': { marginTop: '0 !important' },
    'body, .RaLayout-root, .RaLayout-content': { backgroundColor: '#fff !important' },
  },
};

const focus = { outline: '3px solid currentColor', outlineOffset: 2 };

const components: RaThemeOptions['components'] = {
  MuiCssBaseline: {
    styleOverrides: {
      ...coverStyle,
      ...print,
      'a:focus-visible, button:focus-visible, [tabindex]:focus-visible': focus,
      '@media (prefers-reduced-motion: reduce)': {
        '*': { animationDuration: '0.01ms !important', transitionDuration: '0.01ms !important' },
      },
    },
  },
  MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&.Mui-focusVisible': focus } } },
  MuiButton: { styleOverrides: { root: { textTransform: 'none', minHeight: 36 } } },
  MuiTab: { styleOverrides: { root: { textTransform: 'none' } } },
  // A wheel that turns says nothing by itself, and react-admin gives it no name.
  MuiCircularProgress: { defaultProps: { 'aria-label': 'Laddar' } },
  MuiToggleButton: { styleOverrides: { root: { textTransform: 'none' } } },
  MuiTextField: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
  MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
  MuiAutocomplete: { defaultProps: { fullWidth: true } },
  MuiInputBase: { styleOverrides: { input: { '&::placeholder': { opacity: 0.75 } } } },
  // react-admin fades these pages until they are hard to read.
  ...Object.fromEntries(
    ['RaNotFound', 'RaAccessDenied', 'RaAuthenticationError', 'RaLoading'].map((name) => [
      name,
      { styleOverrides: { root: { '& > *': { opacity: '1 !important' } } } },
    ]),
  ),
  MuiLink: { defaultProps: { underline: 'always' } },
  MuiTooltip: { defaultProps: { enterDelay: 400 } },
  // "Sparat" only after the server said so (safety.md, F14).
  RaEdit: { defaultProps: { mutationMode: 'pessimistic' } },
  RaDeleteButton: { defaultProps: { mutationMode: 'pessimistic' } },
  RaBulkDeleteButton: { defaultProps: { mutationMode: 'pessimistic' } },
  RaBulkUpdateButton: { defaultProps: { mutationMode: 'pessimistic' } },
  RaLayout: {
    styleOverrides: {
      root: {
        minWidth: 0,
        '& .RaLayout-content': { minWidth: 0, padding: '0 8px 24px' },
        '@media (min-width: 900px)': { '& .RaLayout-content': { padding: '8px 24px 32px' } },
      },
    },
  },
  RaMenuItemLink: { styleOverrides: { root: { minHeight: 44, '&.RaMenuItemLink-active': { fontWeight: 700 } } } },
};

const shared: RaThemeOptions = {
  typography: {
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
    h1: { fontSize: '1.6rem', fontWeight: 600 },
    h2: { fontSize: '1.25rem', fontWeight: 600 },
    h3: { fontSize: '1.05rem', fontWeight: 600 },
    h5: { fontWeight: 600 },
    h6: { fontWeight: 600 },
  },
  shape: { borderRadius: 6 },
  sidebar: { width: 232, closedWidth: 55 },
  components,
};

export const lightTheme: RaThemeOptions = {
  ...shared,
  palette: {
    mode: 'light',
    primary: { main: '#1f5a60' },
    secondary: { main: '#1f4b50', contrastText: '#ffffff' },
    error: { main: '#b3261e' },
    warning: { main: '#8a5a00' },
    success: { main: '#23703f' },
    info: { main: '#1d5f96' },
    text: { primary: '#1b2528', secondary: '#47555a' },
    background: { default: '#f5f7f7', paper: '#ffffff' },
  },
};

export const darkTheme: RaThemeOptions = {
  ...shared,
  palette: {
    mode: 'dark',
    primary: { main: '#8fd0d6' },
    secondary: { main: '#16363a', contrastText: '#ffffff' },
    error: { main: '#ff9d95' },
    warning: { main: '#f2c464' },
    success: { main: '#86d6a4' },
    info: { main: '#8fc4f0' },
    text: { primary: '#eef3f4', secondary: '#b6c3c7' },
    background: { default: '#12191b', paper: '#1a2326' },
  },
};
