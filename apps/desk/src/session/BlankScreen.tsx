import { styled } from '@mui/material/styles';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslate } from 'react-admin';
import { useCover } from './cover.js';

const Blank = styled('div')(({ theme }) => ({
  position: 'fixed',
  inset: 0,
  zIndex: theme.zIndex.tooltip + 2,
  display: 'grid',
  placeItems: 'end center',
  padding: theme.spacing(4),
  background: theme.palette.background.default,
  color: theme.palette.text.secondary,
}));

/** `Shift+Esc` empties the screen at once; any key or click brings it back and does nothing else. */
export const BlankScreen = () => {
  const translate = useTranslate();
  const [blank, setBlank] = useState(false);
  useCover(blank);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const asked = event.key === 'Escape' && event.shiftKey;
      if (!blank && !asked) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!['Shift', 'Control', 'Alt', 'Meta'].includes(event.key) && !event.repeat) setBlank(!blank);
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  }, [blank]);
  if (!blank) return null;
  return createPortal(
    <Blank
      data-cover
      role="dialog"
      aria-modal
      aria-label={translate('frame.blank.title')}
      onClick={() => setBlank(false)}
    >
      <span>{translate('frame.blank.back')}</span>
    </Blank>,
    document.body,
  );
};
