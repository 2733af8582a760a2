import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file, tuesdays } from '../talks.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

/** After the contract: a contact is planned, falls due on the week, and is recorded; and somebody is gone along with. */
describe('after the contract on the screens', () => {
  let house: House;
  let counsellor: Caller;
  let clientId: string;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    await house.at('2026-03-02T09:00:00+01:00');
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
    clientId = await file(counsellor, { displayName: 'Stilla Lind' });
    const contract = await counsellor.post<Body>('/contracts', tuesdays(clientId, counsellor, { channel: 'phone' }));
    const end = { endedOn: '2026-03-31', reason: 'completed' };
    await counsellor.post(`/contracts/${String(contract.body.id)}/end`, end, { ifMatch: 1 });
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const shot = async ({ page }: Desk, name: string): Promise<void> => {
    if (process.env.TAKT_SHOTS)
      await page.screenshot({ path: `${process.env.TAKT_SHOTS}/${name}.png`, fullPage: true });
  };
  const clean = async (desk: Desk): Promise<void> => {
    await desk.page.locator('.MuiCircularProgress-root').waitFor({ state: 'detached' });
    expect(await desk.axe()).toEqual([]);
    expect(desk.errors).toEqual([]);
  };
  const choose = async ({ page }: Desk, label: RegExp, option: string): Promise<void> => {
    await page.getByRole('dialog').getByRole('combobox', { name: label }).press('Enter');
    await page.getByRole('option', { name: option }).press('Enter');
  };

  it('plans a contact a month after, and to go along, from the client’s page', async () => {
    const desk = await openDesk(house, counsellor, { path: `/#/clients/${clientId}/show` });
    const after = desk.page.getByRole('region', { name: 'Efter kontraktet' });
    await after.getByRole('button', { name: 'Planera kontakt' }).press('Enter');
    const drawer = desk.page.getByRole('dialog');
    await drawer.getByRole('button', { name: '1 månad' }).press('Enter');
    expect(await drawer.getByLabel(/Dag/).inputValue()).toBe('2026-04-30');
    await clean(desk);
    await drawer.getByRole('button', { name: 'Spara' }).press('Enter');
    await after.getByText(/torsdag 2026-04-30/).waitFor();

    const along = desk.page.getByRole('region', { name: 'Följeslagning' });
    await along.getByRole('button', { name: 'Planera följeslagning' }).press('Enter');
    await choose(desk, /Vart/, 'Arbetsförmedlingen');
    await choose(desk, /Varför/, 'Första kontakten');
    await drawer.getByLabel(/Dag/).fill('2026-05-04');
    await drawer.getByLabel(/Klockslag/).fill('13:00');
    await shot(desk, 'accompaniment');
    await clean(desk);
    await drawer.getByRole('button', { name: 'Spara' }).press('Enter');
    await along.getByText(/13:00 Arbetsförmedlingen/).waitFor();
    await shot(desk, 'afterwards-client');
    await clean(desk);
    await desk.close();
  });

  it('shows both on her week, late ones too, and takes what came of them', async () => {
    await house.at('2026-05-04T15:00:00+02:00');
    const desk = await openDesk(house, counsellor, { path: '/#/min-vecka' });
    const mine = desk.page.getByRole('region', { name: 'Kontakter efter kontraktet' });
    await mine.getByText('Försenad').waitFor();
    await shot(desk, 'afterwards-week');
    await clean(desk);
    await mine.getByRole('button', { name: 'Skriv in' }).press('Enter');
    const drawer = desk.page.getByRole('dialog');
    await drawer.getByLabel(/Minuter/).fill('20');
    await shot(desk, 'follow-up-record');
    await clean(desk);
    await drawer.getByRole('button', { name: 'Spara' }).press('Enter');
    await mine.getByText('Ingen kontakt att ta den här veckan.').waitFor();
    const along = desk.page.getByRole('region', { name: 'Följa med' });
    await along.getByRole('button', { name: 'Genomförd' }).press('Enter');
    await along.getByText('Genomförd').waitFor();
    await clean(desk);
    await desk.close();
    const page = await openDesk(house, counsellor, { path: `/#/clients/${clientId}/show` });
    await page.page
      .getByText(/Följeslagning/)
      .nth(1)
      .waitFor();
    await shot(page, 'afterwards-timeline');
    const [told] = (await counsellor.list<Body>('/follow-ups', { clientId })).body;
    expect(told).toMatchObject({ status: 'done', minutes: 20, on: '2026-05-04' });
    await page.close();
  });
});
