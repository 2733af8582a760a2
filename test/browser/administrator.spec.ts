import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { closeBrowser, deskDir, openDesk } from './desk.js';

describe('the administrator', () => {
  let house: House;
  let administrator: Caller;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    administrator = await house.staff('administrator', { name: 'Ada Påhittad' });
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  it('makes a colleague and hands her a one-time link', async () => {
    const desk = await openDesk(house, administrator);
    const { page } = desk;
    await page.getByRole('heading', { level: 1, name: 'Personal' }).waitFor();
    expect(await desk.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Ny medarbetare' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Namn', { exact: false }).first().fill('Rut Påhittad');
    await drawer.getByLabel('Användarnamn').fill('rut');
    await drawer.getByLabel('Uppdrag').click();
    await page.getByRole('option', { name: 'Receptionist, Samtal' }).click();
    await page.getByRole('option', { name: 'Receptionist, KAST' }).click();
    await page.keyboard.press('Escape');
    expect(await desk.axe()).toEqual([]);
    await drawer.getByRole('button', { name: 'Spara' }).click();
    const link = await page.getByLabel('Länk', { exact: true }).inputValue();
    expect(link).toContain('/#/valkommen?token=');
    expect(await desk.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Stäng' }).click();
    await page.getByRole('row', { name: /Rut Påhittad rut Receptionist/ }).waitFor();
    expect(desk.errors).toEqual([]);
    await desk.close();
  }, 90_000);

  it('opens the door to a new colleague, who chooses her own password before she signs in', async () => {
    const { body } = await administrator.post('/staff', {
      name: 'Siv Påhittad',
      username: 'siv',
      employedFrom: '2020-01-01',
    });
    const path = `/#/valkommen?token=${String(body.enrolmentToken)}`;
    const hers = await openDesk(house, house.nobody(), { path });
    await hers.page.getByRole('heading', { name: 'Välkommen' }).waitFor();
    expect(hers.page.url()).not.toContain('token');
    expect(await hers.axe()).toEqual([]);
    await hers.page.getByLabel('Nytt lösenord').fill('tre blåa cyklar i regnet');
    await hers.page.getByLabel('Samma lösenord igen').fill('tre blåa cyklar i regnet');
    await hers.page.keyboard.press('Enter');
    await hers.page.getByText('Logga in som siv').waitFor();
    await hers.page.getByRole('link', { name: 'Till inloggningen' }).click();
    await hers.page.getByLabel('Användarnamn').fill('siv');
    await hers.page.locator('input[name=password]').fill('tre blåa cyklar i regnet');
    await hers.page.getByRole('button', { name: 'Nästa' }).click();
    await hers.page.getByRole('img', { name: /QR-kod/ }).waitFor();
    await hers.close();
  }, 90_000);

  it('opens a colleague’s page, gives her a role and ends it', async () => {
    const colleague = await house.staff('outreach_worker', { name: 'Olle Påhittad' });
    const desk = await openDesk(house, administrator, { path: `/#/personal/${colleague.id}` });
    const { page } = desk;
    await page.getByRole('heading', { level: 1, name: 'Olle Påhittad' }).waitFor();
    expect(await desk.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Nytt uppdrag' }).click();
    await page.getByRole('dialog').getByLabel('Uppdrag').click();
    await page.getByRole('option', { name: 'Registrator, Samtal' }).click();
    await page.getByRole('button', { name: 'Spara' }).click();
    const row = page.getByRole('row', { name: /Registrator/ });
    await row.waitFor();
    await row.getByRole('button', { name: 'Avsluta' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avsluta' }).click();
    await row.getByRole('button', { name: 'Avsluta' }).waitFor({ state: 'detached' });
    expect((await administrator.get(`/staff/${colleague.id}`)).body.roles).toEqual(['outreach_worker']);
    expect(desk.errors).toEqual([]);
    await desk.close();
  }, 90_000);

  it('keeps rooms, opening hours, services and the unit’s page', async () => {
    const desk = await openDesk(house, administrator, { path: '/#/rum' });
    const { page } = desk;
    await page.getByRole('button', { name: 'Nytt rum' }).click();
    await page.getByLabel('Namn', { exact: false }).first().fill('Havet');
    await page.getByLabel('Spiralen').check();
    expect(await desk.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('row', { name: /Havet/ }).waitFor();
    expect(await desk.axe()).toEqual([]);

    await page.getByRole('menuitem', { name: 'Öppettider' }).click();
    await page.getByRole('checkbox', { name: 'måndag' }).check();
    await page.getByLabel('Stänger, måndag').fill('19:00');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Sparat').waitFor();
    expect(await desk.axe()).toEqual([]);
    const hours = await administrator.get<{ weekday: number; closesAt: string }[]>('/opening-hours');
    expect(hours.body.find(({ weekday }) => weekday === 1)?.closesAt).toBe('19:00');

    await page.getByRole('menuitem', { name: 'Tjänster' }).click();
    await page.getByRole('button', { name: /^Ändra Samtalsbehandling/ }).click();
    await page.getByLabel('Längd i minuter').fill('25');
    expect(await desk.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('row', { name: /25 minuter/ }).waitFor();
    expect(await desk.axe()).toEqual([]);

    await page.getByRole('menuitem', { name: 'Om enheten' }).click();
    await page.getByRole('button', { name: 'Ändra', exact: true }).click();
    await page.getByLabel('Lägsta ålder').fill('15');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('15', { exact: true }).waitFor();
    expect(await desk.axe()).toEqual([]);
    expect(desk.errors).toEqual([]);
    await desk.close();
  }, 90_000);
});
