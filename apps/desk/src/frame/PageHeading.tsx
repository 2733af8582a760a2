import { Typography, type TypographyProps } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * The first heading of a page. Where the way here took away what had the focus (a form that was saved, a link in a
 * page that is gone), the focus goes to it: the keyboard goes on from the top of the page, and a screen reader says
 * where one has come.
 */
export const PageHeading = ({ sx, ...props }: TypographyProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was opened from outside begins as every page does, before the menu.
  const came = useLocation().key !== 'default';
  useEffect(() => {
    if (came && document.activeElement === document.body) heading.current?.focus();
  }, [came]);
  // No key leads to a heading, so there is no place to mark: the next Tab marks its own.
  const unmarked = { '&:focus': { outline: 'none' } };
  return (
    <Typography
      {...props}
      ref={heading}
      variant="h1"
      tabIndex={-1}
      sx={[unmarked, ...(Array.isArray(sx) ? sx : [sx ?? false])]}
    />
  );
};
