import { useState } from 'react';
import { Layout, type LayoutProps } from 'react-admin';
import { BlankScreen } from '../session/BlankScreen.js';
import { LockScreen } from '../session/LockScreen.js';
import { ShortcutList } from '../shortcuts/ShortcutList.js';
import { useShortcut, useShortcutListener } from '../shortcuts/useShortcut.js';
import { DeskAppBar } from './DeskAppBar.js';
import { DeskMenu } from './DeskMenu.js';
import { DeskSidebar } from './DeskSidebar.js';

/** The frame around every screen. */
export const DeskLayout = ({ children }: LayoutProps) => {
  const [help, setHelp] = useState(false);
  useShortcutListener();
  useShortcut('?', () => setHelp(true), 'shortcuts.help');
  const [AppBar] = useState(() => () => <DeskAppBar onHelp={() => setHelp(true)} />);
  return (
    <>
      <Layout appBar={AppBar} appBarAlwaysOn menu={DeskMenu} sidebar={DeskSidebar}>
        {children}
      </Layout>
      <ShortcutList open={help} onClose={() => setHelp(false)} />
      <BlankScreen />
      <LockScreen />
    </>
  );
};
