import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { MailServer } from '../mail-server.js';
import { file } from '../talks.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

describe('linking and reminding on the screens', () => {
  let house: House;
  let mail: MailServer;
  let midwife: Caller;
  let counsellor: Caller;
  let patient: string;
  beforeAll(async () => {
    mail = await MailServer.open();
    house = await House.open({ deskDir: deskDir(), mail: mail.settings });
    await house.at('2026-03-30T09:00:00+02:00');
    midwife = await house.staff('midwife', { name: 'Maja Barnmorska' });
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
    const card = { contact: { phone: '070-174 06 33', maySms: true } };
    patient = await file(midwife, { compartment: 'spiralen', displayName: 'Blå Fågel', ...card });
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
    await mail.close();
  });

  const shot = async ({ page }: Desk, name: string): Promise<void> => {
    if (process.env.TAKT_SHOTS)
      await page.screenshot({ path: `${process.env.TAKT_SHOTS}/${name}.png`, fullPage: true });
  };
  const clean = async (desk: Desk, name: string): Promise<void> => {
    await desk.page.locator('.MuiCircularProgress-root').waitFor({ state: 'detached' });
    await shot(desk, name);
    expect(await desk.axe()).toEqual([]);
    expect(desk.errors).toEqual([]);
  };
  const choose = async ({ page }: Desk, label: RegExp, option: RegExp): Promise<void> => {
    await page.getByRole('dialog').getByRole('combobox', { name: label }).press('Enter');
    await page.getByRole('option', { name: option }).press('Enter');
  };
  const press = (desk: Desk, name: string | RegExp) => desk.page.getByRole('button', { name }).first().press('Enter');

  it('S16 records her yes, sends what she agreed to by the keyboard alone, and is received, placed and met', async () => {
    const desk = await openDesk(house, midwife, { path: `/#/clients/${patient}/show` });
    const links = desk.page.getByRole('region', { name: 'Samtycken, länkning och remiss' });
    await links.getByRole('button', { name: 'Skriv in samtycke' }).press('Enter');
    await choose(desk, /Till/, /Samtalsbehandling/);
    await desk.page
      .getByRole('dialog')
      .getByLabel(/Varför/)
      .fill('Vill börja i samtal');
    await clean(desk, 'link-consent');
    await press(desk, 'Spara');
    await links.getByText(/Samtalsbehandling: Namn eller alias/).waitFor();
    await links.getByRole('button', { name: 'Länka eller remittera' }).press('Enter');
    const drawer = desk.page.getByRole('dialog');
    expect(await drawer.getByLabel(/Namn eller alias/).inputValue()).toBe('Blå Fågel');
    await drawer.getByLabel(/Önskemål/).fill('Vill prata med någon');
    await clean(desk, 'link-write');
    await press(desk, 'Spara utan att skicka');
    await links.getByText('Inte skickad').waitFor();
    await links.getByRole('button', { name: 'Skicka' }).press('Enter');
    await clean(desk, 'link-send');
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Skicka' }).press('Enter');
    await links.getByText('Skickad', { exact: true }).waitFor();
    await clean(desk, 'link-patient');

    await file(counsellor, { displayName: 'Blå Fågel' });
    const receiver = await openDesk(house, counsellor, { path: '/#/lankade' });
    await receiver.page.getByRole('heading', { name: 'Från Spiralen' }).waitFor();
    await clean(receiver, 'link-incoming');
    await press(receiver, 'Öppna');
    await receiver.page.getByText('Vill prata med någon').waitFor();
    await press(receiver, 'Åta mig');
    const search = receiver.page.getByRole('main').getByLabel('Sök akt att koppla');
    await search.pressSequentially('Blå');
    await receiver.page.getByRole('option', { name: /Blå Fågel/ }).waitFor();
    await clean(receiver, 'link-opened');
    await search.press('ArrowDown');
    await search.press('Enter');
    await receiver.page.getByRole('link', { name: 'Till akten' }).waitFor();
    await press(receiver, 'Första kontakten tagen');
    await receiver.page.getByRole('dialog').getByRole('button', { name: 'Första kontakten tagen' }).press('Enter');
    await receiver.page.getByText('Första kontakt', { exact: true }).waitFor();
    await desk.page.reload();
    await links.getByText('Första kontakt', { exact: true }).waitFor();
    expect(await links.getByText('Bo Samtal').count()).toBe(0);
    await desk.close();
    await receiver.close();
  });

  it('promises no reminders until the administrator has decided, in words that tell nothing', async () => {
    const reception = await openDesk(house, await house.staff('receptionist'), { path: '/#/paminnelser' });
    await reception.page.getByText('Enheten skickar inga påminnelser.').waitFor();
    await clean(reception, 'reminders-off');
    const admin = await openDesk(house, await house.staff('administrator'), { path: '/#/om-paminnelser' });
    await press(admin, 'Ändra');
    const drawer = admin.page.getByRole('dialog');
    await drawer.getByLabel('Skicka påminnelser').press('Space');
    await drawer.getByLabel(/Avsändarens namn/).fill('Spiralen');
    await press(admin, 'Spara');
    await drawer.getByText('Ta bort: spiralen').waitFor();
    await shot(admin, 'reminders-plan');
    expect(await admin.axe()).toEqual([]);
    await drawer.getByLabel(/Avsändarens namn/).fill('Påminnelse');
    await press(admin, 'Spara');
    await drawer.waitFor({ state: 'detached' });
    await reception.page.reload();
    await reception.page.getByText('Inga påminnelser den dagen.').waitFor();
    await clean(reception, 'reminders-on');
    await reception.close();
    await admin.close();
  });
});
