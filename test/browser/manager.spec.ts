import { readFileSync } from 'node:fs';
import { CountedHouse } from '../counted-house.js';
import { House } from '../house.js';
import { closeBrowser, deskDir, openDesk } from './desk.js';

describe('the unit manager', () => {
  let counted: CountedHouse;
  beforeAll(async () => {
    counted = await CountedHouse.open(await House.open({ deskDir: deskDir() }));
    const { house, people, visits } = counted;
    const [eva, ulla] = [
      await house.staff('counsellor', { name: 'Eva Påhittad' }),
      await house.staff('counsellor', { name: 'Ulla Påhittad' }),
    ];
    await house.at('2026-04-10T12:00:00+02:00');
    const clients = await people.clients(30, { at: '2026-03-15T09:00:00Z' });
    await people.clients(3, { at: '2026-03-16T09:00:00Z', pathway: 'relative' });
    await people.clients(8, { at: '2026-03-16T09:00:00Z', pathway: 'campaign' });
    await people.contracts(clients.slice(0, 14), { counsellor: eva.id });
    await people.contracts(clients.slice(14, 20), { counsellor: ulla.id });
    for (const client of clients.slice(20)) await people.queueEntry(client, { enteredOn: '2026-03-20' });
    await visits.night('2026-04-02', {
      from: '2026-04-02T20:00:00Z',
      until: '2026-04-03T01:00:00Z',
      crew: await counted.crew(),
    });
  });
  afterAll(async () => {
    await closeBrowser();
    await counted.house.close();
  });

  it('begins with the unit, and each figure opens its report with its definition', async () => {
    const desk = await openDesk(counted.house, counted.manager);
    const { page } = desk;
    await page.getByRole('heading', { level: 1, name: 'Enheten' }).waitFor();
    await page.getByRole('link', { name: 'Eva Påhittad' }).waitFor();
    expect(await page.getByText('14 / 12').count()).toBe(1);
    expect(await desk.axe()).toEqual([]);
    await page.getByRole('link', { name: 'Eva Påhittad' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ärenden per behandlare' }).waitFor();
    await page.getByRole('heading', { name: 'Vad rapporten räknar' }).waitFor();
    await page.locator('figure [role=img]').waitFor();
    const drawn = await page.locator('figure [role=img]').getAttribute('aria-label');
    expect(drawn).toContain('Eva Påhittad 14');
    expect(await page.getByRole('cell', { name: 'Ulla Påhittad' }).count()).toBe(1);
    expect(await desk.axe()).toEqual([]);
    expect(desk.errors).toEqual([]);
    await desk.close();
  }, 90_000);

  it('chooses a report by keyboard, its days, and takes it out as a file', async () => {
    const desk = await openDesk(counted.house, counted.manager, { path: '/#/rapporter' });
    const { page } = desk;
    const link = page.getByRole('link', { name: 'R13 Vägar in' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Vägar in' }).waitFor();
    await page.getByLabel('Från och med').fill('2026-03-01');
    await page.getByLabel('Till och med').fill('2026-03-31');
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /Samtalsbehandling Alla 41/ }).waitFor();
    expect(page.url()).toContain('from=2026-03-01&to=2026-03-31');
    await page.getByRole('row', { name: /Samtalsbehandling Närstående <5|Samtalsbehandling Relative/ }).waitFor();
    expect(await page.getByText(/siffror visas inte, eftersom få personer/).count()).toBe(1);
    expect(await desk.axe()).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('R13-2026-03-01-2026-03-31.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text).toContain('Samtalsbehandling;Alla;41');
    expect(desk.errors).toEqual([]);
    await desk.close();
  }, 90_000);

  it('reads every report without anything serious from axe, in the dark too', async () => {
    const desk = await openDesk(counted.house, counted.manager, { path: '/#/rapporter', colorScheme: 'dark' });
    const { page } = desk;
    await page.getByRole('link', { name: /^R01/ }).waitFor();
    expect(await desk.axe()).toEqual([]);
    for (const id of ['R01', 'R04', 'R05', 'R06', 'R07', 'R10', 'R14', 'R18', 'R19']) {
      await page.goto(`${counted.house.origin}/#/rapporter/${id}`);
      await page.getByRole('heading', { name: 'Vad rapporten räknar' }).waitFor();
      await page.getByText(`· ${id}`).waitFor();
      expect([id, await desk.axe()]).toEqual([id, []]);
    }
    expect(desk.errors).toEqual([]);
    await desk.close();
  }, 90_000);
});
