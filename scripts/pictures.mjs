// `npm run pictures`: signs in to a demo as each person and takes the pictures of docs/pictures/.
// With ORIGIN and DATA_DIR set it visits a house that is open; else it opens one of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Secret, TOTP } from 'otpauth';
import { chromium } from 'playwright-core';

const OUT = process.env.OUT ?? 'docs/pictures';
const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --disable-dev-shm-usage'.split(
    ' ',
  );
const OFFICE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };

const PICTURES = [
  { name: 'today', username: 'reception', at: '/#/idag', size: OFFICE },
  { name: 'queue', username: 'reception', at: '/#/ko', size: OFFICE },
  { name: 'week', username: 'counsellor1', at: '/#/min-vecka', size: OFFICE },
  { name: 'client', username: 'counsellor1', client: true, size: OFFICE },
  { name: 'goal-round', username: 'counsellor1', at: '/#/mal/runda', size: OFFICE },
  { name: 'call-list', username: 'kast1', at: '/#/ringlista', size: OFFICE },
  { name: 'handovers', username: 'manager', at: '/#/overlamningar', size: OFFICE },
  { name: 'clinic', username: 'midwife', at: '/#/mottagning', size: OFFICE },
  { name: 'tonight', username: 'outreach1', at: '/#/ikvall', size: PHONE },
  { name: 'unit', username: 'manager', at: '/#/enheten', size: OFFICE },
  { name: 'report', username: 'manager', at: '/#/rapporter/R03', size: OFFICE },
  { name: 'administration', username: 'admin', at: '/#/personal', size: OFFICE },
  { name: 'log', username: 'reviewer', at: '/#/logg', size: OFFICE },
];

/** The coming Tuesday, twenty past ten: a day on which everybody is at work. */
function tuesday() {
  const day = new Date();
  do day.setUTCDate(day.getUTCDate() + 1);
  while (day.getUTCDay() !== 2);
  return `${day.toISOString().slice(0, 10)}T09:20:00Z`;
}

async function openHouse() {
  if (process.env.ORIGIN)
    return { origin: process.env.ORIGIN, dataDir: process.env.DATA_DIR ?? 'data', close: async () => {} };
  const dataDir = mkdtempSync(path.join(tmpdir(), 'takt-pictures-'));
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', DEMO: 'on', TAKT_NOW: process.env.TAKT_NOW ?? tuesday() };
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const origin = await new Promise((open, fell) => {
    child.once('exit', (code) => fell(new Error(`the house ended with ${code}`)));
    child.stdout.on('data', (some) => {
      process.stdout.write(some);
      const [, found] = /open at (http:\S+)/.exec(String(some)) ?? [];
      if (found) open(found);
    });
  });
  const close = () =>
    new Promise((gone) => {
      child.removeAllListeners('exit').once('exit', () => {
        rmSync(dataDir, { recursive: true, force: true });
        gone();
      });
      child.kill('SIGTERM');
    });
  return { origin, dataDir, close };
}

/** In by the front door, as a person: name and password, then the code. */
async function signIn(page, origin, { username, password, totpSecret }) {
  await page.goto(origin);
  await page.getByLabel(/användarnamn/i).fill(username);
  await page
    .getByLabel(/lösenord/i)
    .first()
    .fill(password);
  await page.keyboard.press('Enter');
  const code = page.getByLabel(/kod/i).first();
  await code.waitFor();
  await code.fill(new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate());
  await page.keyboard.press('Enter');
  await code.waitFor({ state: 'detached' });
}

const house = await openHouse();
const accounts = JSON.parse(readFileSync(path.join(house.dataDir, 'demo-accounts.json'), 'utf8'));
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
mkdirSync(OUT, { recursive: true });
const pages = new Map();
for (const { name, username, at, client, size } of PICTURES) {
  if (process.env.ONLY && !process.env.ONLY.split(',').includes(name)) continue;
  if (!pages.has(username)) {
    const page = await (
      await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: size })
    ).newPage();
    page.on('pageerror', (error) => console.log(`${username}: ${error.message.slice(0, 200)}`));
    page.on('console', (said) => said.type() === 'error' && console.log(`${username}: ${said.text().slice(0, 200)}`));
    await signIn(
      page,
      house.origin,
      accounts.find((one) => one.username === username),
    );
    pages.set(username, page);
  }
  const page = pages.get(username);
  let place = at;
  if (client) {
    const mine = await page.request.get(`${house.origin}/api/clients`);
    place = `/#/clients/${(await mine.json())[0]?.id}/show`;
  }
  await page.goto(`${house.origin}${place}`);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
  await page.screenshot({ path: path.join(OUT, `${name}.png`) });
  console.log(`${name}.png`);
}
await browser.close();
await house.close();
