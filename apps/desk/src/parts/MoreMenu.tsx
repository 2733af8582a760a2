import ExpandMore from '@mui/icons-material/ExpandMore';
import { Button, Menu, MenuItem } from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

/** One deed under "Mer": where it leads, or what it opens. */
export type MoreDeed = { label: string } & ({ to: string } | { onChoose: () => void });

interface Props {
  deeds: readonly MoreDeed[];
  /** Whose deeds these are, for those who cannot see which line the button stands on. */
  of?: string | undefined;
}

/** What is done seldom, behind one button: beside the one or two deeds that a line or a page is for. */
export const MoreMenu = ({ deeds, of }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  if (deeds.length === 0) return null;
  const name = translate('common.more');
  return (
    <>
      <Button
        size="small"
        endIcon={<ExpandMore />}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        aria-controls={anchor === null ? undefined : id}
        aria-label={of === undefined ? name : `${name}: ${of}`}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {name}
      </Button>
      <Menu id={id} open={anchor !== null} anchorEl={anchor} onClose={close}>
        {deeds.map(({ label, ...deed }) =>
          'to' in deed ? (
            <MenuItem key={label} component={Link} to={deed.to} onClick={close}>
              {translate(label)}
            </MenuItem>
          ) : (
            <MenuItem
              key={label}
              onClick={() => {
                close();
                deed.onChoose();
              }}
            >
              {translate(label)}
            </MenuItem>
          ),
        )}
      </Menu>
    </>
  );
};
