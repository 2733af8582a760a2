import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file, room } from '../talks.js';
import { closeBrowser, type Desk, deskDir, more, openDesk } from './desk.js';

/** Reception keeps the queue for talks: a place, a hold, priority with its reason, an offer with a last day, and the answer. */
describe('reception’s queue on the screens', () => {
  let house: House;
  let reception: Caller;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    await house.at('2026-03-02T09:00:00+01:00');
    reception = await house.staff('receptionist', { name: 'Rut Reception' });
    await house.staff('counsellor', { name: 'Bo Samtal' });
    await room(house, 'Rum 3');
    const first = await file(reception, { displayName: 'Stilla Lind' });
    const wait = { clientId: first, serviceKind: 'counselling', enteredOn: '2026-02-02', wishes: 'Helst tisdagar' };
    await reception.post('/queue-entries', wait);
    await file(reception, { displayName: 'Klar Bris' });
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const shot = async ({ page }: Desk, name: string): Promise<void> => {
    if (process.env.TAKT_SHOTS) await page.screenshot({ path: `${process.env.TAKT_SHOTS}/${name}.png` });
  };
  const clean = async (desk: Desk): Promise<void> => {
    // The frame's spinner, while something is being read again.
    await desk.page.locator('.MuiCircularProgress-root').waitFor({ state: 'detached' });
    expect(await desk.axe()).toEqual([]);
    expect(desk.errors).toEqual([]);
  };
  const queue = async () => (await reception.list<Body>('/queue-entries')).body;

  it('gives a place, and shows who has waited longest first', async () => {
    const desk = await openDesk(house, reception, { path: '/#/ko' });
    const { page } = desk;
    await page.getByText('Helst tisdagar').waitFor();
    await page.getByRole('button', { name: 'Ny plats i kön' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('combobox', { name: 'Sök klient' }).fill('klar');
    await drawer
      .page()
      .getByRole('option', { name: /Klar Bris/ })
      .click();
    await drawer.getByRole('combobox', { name: /Insats/ }).click();
    await page.getByRole('option', { name: 'Samtalsbehandling' }).click();
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('row', { name: /Klar Bris/ }).waitFor();
    await shot(desk, 'queue');
    await clean(desk);
    expect((await queue()).map(({ clientName }) => clientName)).toEqual(['Stilla Lind', 'Klar Bris']);
    await desk.close();
  });

  it('puts somebody first with a reason, offers a time and records the answer', async () => {
    const desk = await openDesk(house, reception, { path: '/#/ko' });
    const { page } = desk;
    const row = page.getByRole('row', { name: /Klar Bris/ });
    await more(page, row, 'Prioritera');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('combobox', { name: /Prioritet/ }).click();
    await page.getByRole('option', { name: 'Brådskande' }).click();
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await drawer
      .getByRole('link', { name: /Skäl/ })
      .or(drawer.getByRole('button', { name: /Skäl/ }))
      .first()
      .waitFor();
    await drawer.getByLabel(/Skäl/).fill('Väntar barn');
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await row.getByText('Väntar barn').waitFor();
    expect((await queue())[0]).toMatchObject({ clientName: 'Klar Bris', priority: 'urgent' });

    await row.getByRole('button', { name: 'Erbjud tid' }).click();
    await drawer.getByRole('combobox', { name: /Behandlare/ }).click();
    await page.getByRole('option', { name: 'Bo Samtal' }).click();
    await drawer.getByLabel(/Första samtalet/).fill('2026-03-10');
    await drawer.getByText('Varje tisdag').waitFor();
    await drawer.getByLabel(/Klockslag/).fill('14:00');
    await shot(desk, 'offer');
    await clean(desk);
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await row.getByText('svar senast 2026-03-09').waitFor();
    await row.getByRole('button', { name: 'Tackat ja' }).click();
    await row.getByText('Tackat ja').first().waitFor();
    await clean(desk);
    expect((await queue())[0]).toMatchObject({ status: 'accepted', offer: { status: 'accepted', weekday: 2 } });
    await desk.close();
  });

  it('puts a place on hold and takes it up again where it stood', async () => {
    const desk = await openDesk(house, reception, { path: '/#/ko' });
    const { page } = desk;
    const row = page.getByRole('row', { name: /Stilla Lind/ });
    await more(page, row, 'Vila');
    await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await row.getByText('Vilande').waitFor();
    await row.getByRole('button', { name: 'Åter i kön' }).click();
    await row.getByText('Väntar').waitFor();
    expect(await queue()).toContainEqual(expect.objectContaining({ clientName: 'Stilla Lind', status: 'waiting' }));
    await clean(desk);
    await desk.close();
  });
});
