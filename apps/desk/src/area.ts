import { lazy, type ComponentType } from 'react';
import type { ResourceProps } from 'react-admin';
import type { Role } from './api/types.js';

/** One line of the menu. `order` sorts: 0–9 the landing pages, 10–29 daily work, 30– the rest, below a line. */
export interface MenuEntry {
  path: string;
  /** A word key. */
  label: string;
  icon: ComponentType;
  order: number;
  /** Who sees it; everybody when left out. */
  roles?: readonly Role[];
}

/** A screen of its own, outside the resources. */
export interface AreaRoute {
  path: string;
  screen: ComponentType;
  roles?: readonly Role[];
  /** Shown without the frame, also to somebody who is not signed in. */
  outside?: boolean;
}

/** A resource, and which permission of `/api/me` opens each of its pages (`list`, `show`, `create`, `edit` …). */
export type AreaResource = ResourceProps & { access: Readonly<Record<string, string>> };

/** Where these roles begin their day. */
export interface Landing {
  roles: readonly Role[];
  path: string;
}

/** What one part of the work adds to the desk. */
export interface Area {
  routes?: readonly AreaRoute[];
  resources?: readonly AreaResource[];
  menu?: readonly MenuEntry[];
  landing?: readonly Landing[];
}

/** A screen that is fetched when it is first opened: `lazyScreen(() => import('./TodayPage.js'), 'TodayPage')`. */
export const lazyScreen = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load().catch(again))[name] }));

const JUST_OPENED_MS = 20_000;

/** The house was renewed while this page stood open, and the piece it asks for has another name: fetch the page anew. */
async function again(fault: unknown): Promise<never> {
  if (performance.now() < JUST_OPENED_MS) throw fault;
  window.location.reload();
  return new Promise<never>(() => {});
}
