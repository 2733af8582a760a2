import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { Caller } from '../caller.js';
import type { House } from '../house.js';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe holds against a page, and where. */
export interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly where: readonly string[];
}

/** One person's desk in a real Chromium. */
export interface Desk {
  readonly page: Page;
  /** Everything that went wrong inside the page: errors thrown, and what its console calls errors. */
  readonly errors: readonly string[];
  /** The serious and critical findings of axe on what is shown now. */
  readonly axe: () => Promise<Violation[]>;
  readonly close: () => Promise<void>;
}

/** How the person looks at the desk. */
export interface Looking {
  /** Where she begins, `/#/idag`; her landing page when left out. */
  readonly path?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly isMobile?: boolean;
}

/** The built screens: `dist/desk` of `npm run build`, or another build that TAKT_DESK_DIR points to. */
export function deskDir(): string {
  const built = process.env.TAKT_DESK_DIR ?? fileURLToPath(new URL('../../dist/desk', import.meta.url));
  if (!existsSync(join(built, 'index.html'))) throw new Error(`No built screens in ${built}: run npm run build first`);
  return built;
}

let browser: Promise<Browser> | undefined;

const started = (): Promise<Browser> =>
  (browser ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS }));

/** Closes the one browser of this test file; call it in `afterAll`, before the house. */
export async function closeBrowser(): Promise<void> {
  const open = browser;
  browser = undefined;
  await (await open)?.close();
}

/** Opens the desk as a signed-in person, in a browser context of her own. */
export async function openDesk(house: House, caller: Caller, looking: Looking = {}): Promise<Desk> {
  const { path = '/', viewport = { width: 1280, height: 800 }, colorScheme = 'light', isMobile = false } = looking;
  const context = await (
    await started()
  ).newContext({
    locale: 'sv-SE',
    timezoneId: 'Asia/Tokyo',
    viewport,
    colorScheme,
    isMobile,
    hasTouch: isMobile,
    reducedMotion: 'reduce',
  });
  await context.addCookies([
    {
      name: '__Host-takt',
      value: caller.person.token ?? '',
      // Written as over TLS: the browser takes a __Host- cookie from nowhere else, and sends it to localhost all the same.
      url: house.origin.replace('http:', 'https:'),
      secure: true,
      httpOnly: true,
      sameSite: 'Strict',
    },
  ]);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  await page.goto(house.origin + path);
  return { page, errors, axe: () => serious(page), close: () => context.close() };
}

/** A deed done seldom: behind "Mer", on its line or page. */
export async function more(page: Page, place: Page | Locator, deed: string): Promise<void> {
  await place.getByRole('button', { name: /^Mer/ }).first().press('Enter');
  await page.getByRole('menuitem', { name: deed }).press('Enter');
}

/** What fades in or out has no contrast of its own yet; what turns for ever is not waited for. */
const SETTLED = `Promise.race([
  Promise.allSettled(document.getAnimations()
    .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity).map((one) => one.finished)),
  new Promise((passed) => setTimeout(passed, 2000)),
]).then(() => undefined)`;

/** Axe runs in the page through the debugger, which the content policy does not speak about. */
async function serious(page: Page): Promise<Violation[]> {
  await page.evaluate(SETTLED);
  if (!(await page.evaluate(`'axe' in window`))) await page.evaluate(AXE);
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)}, resultTypes: ['violations'] }).then(({ violations }) => violations
      .map(({ id, impact, nodes }) => ({ id, impact, where: nodes.map(({ target }) => String(target)) })))`,
  );
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}
