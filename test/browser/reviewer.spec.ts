import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { closeBrowser, deskDir, openDesk } from './desk.js';

describe('the log reviewer', () => {
  let house: House;
  let reviewer: Caller;
  let counsellor: Caller;
  let client: { id: string; number: string };
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    reviewer = await house.staff('log_reviewer');
    counsellor = await house.staff('counsellor', { name: 'Eva Påhittad' });
    const { body } = await counsellor.post('/clients', { compartment: 'counselling', pathway: 'unknown' });
    client = { id: String(body.id), number: String(body.number) };
    await counsellor.get(`/clients/${client.id}`);
    const stranger = await house.staff('counsellor', { name: 'Nyfiken Påhittad' });
    await stranger.get(`/clients/${client.id}`);
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  it('searches by the client’s number, reads what was done in words, and hands out an extract', async () => {
    const desk = await openDesk(house, reviewer);
    const { page } = desk;
    await page.getByRole('heading', { level: 1, name: 'Åtkomstlogg' }).waitFor();
    expect(await desk.axe()).toEqual([]);
    await page.getByLabel('Klientens nummer eller id').fill(client.number);
    await page.keyboard.press('Enter');
    await page.getByRole('row', { name: /Eva Påhittad Samtalsbehandlare Lade upp en akt/ }).waitFor();
    expect(await page.getByRole('row', { name: /Nyfiken Påhittad .*Nekades/ }).count()).toBe(1);
    expect(await desk.axe()).toEqual([]);
    await page.getByRole('button', { name: client.id }).first().click();
    await page.getByRole('button', { name: 'Loggutdrag till klienten' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Loggutdrag till klienten' }).click();
    const extract = page.getByRole('region', { name: 'Loggutdrag' });
    await extract.getByText('Såg klientens uppgifter').first().waitFor();
    await extract.getByText('Samtalsmottagningen').first().waitFor();
    expect(await extract.getByText('Eva Påhittad').count()).toBe(0);
    await page.getByRole('button', { name: 'Loggutdrag med personalens namn' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Sekretessprövningen').fill('Inget skäl mot att namnen lämnas.');
    await dialog.getByRole('button', { name: 'Loggutdrag med personalens namn' }).click();
    await extract.getByText('Eva Påhittad').first().waitFor();
    expect(await desk.axe()).toEqual([]);
    expect(page.url()).not.toContain(client.number);
    expect(desk.errors).toEqual([]);
    await desk.close();
  }, 90_000);

  it('searches by colleague and day, and sees no file', async () => {
    const desk = await openDesk(house, reviewer, { path: '/#/logg' });
    const { page } = desk;
    await page.getByLabel('Medarbetare').click();
    await page.getByRole('option', { name: 'Eva Påhittad' }).click();
    await page.getByLabel('Från och med').fill('2020-01-01');
    await page.getByRole('button', { name: 'Sök i loggen' }).click();
    await page.getByRole('row', { name: /Såg klientens uppgifter/ }).waitFor();
    expect(await page.getByRole('row', { name: /Nyfiken/ }).count()).toBe(0);
    await page.getByLabel('Från och med').fill('2199-01-01');
    await page.getByRole('button', { name: 'Sök i loggen' }).click();
    await page.getByText('Ingenting i loggen stämmer').waitFor();
    expect((await reviewer.get(`/clients/${client.id}`)).status).toBe(403);
    expect(desk.errors).toEqual([]);
    await desk.close();
  }, 90_000);
});
