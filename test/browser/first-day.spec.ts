import { firstAdministratorLink } from '#access';
import { House } from '../house.js';
import { closeBrowser, deskDir, type Desk, openDesk } from './desk.js';
import { Newcomer } from './newcomer.js';

const PASSWORD = 'tretton lugna tallar vid sjön';

/** What a browser writes down of its own accord when a door is shut, nobody being signed in yet, or a form is sent back. */
const REFUSED = /status of (401|422)/;
const faultsOf = ({ errors }: Desk): string[] => errors.filter((error) => !REFUSED.test(error));

describe('the first day of an empty house', () => {
  let house: House;
  let admin: Desk;
  const links: Record<string, string> = {};
  const opened: Desk[] = [];

  /** A browser nobody has signed in with. */
  const nobodys = async (): Promise<Desk> => {
    const desk = await openDesk(house, house.nobody());
    opened.push(desk);
    return desk;
  };

  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    admin = await nobodys();
  });
  afterAll(async () => {
    for (const desk of opened) await desk.close();
    await closeBrowser();
    await house.close();
  });

  it('begins with the link that the house prints: a password, a second factor, and the staff list', async () => {
    const token = await firstAdministratorLink(house.databaseUrl);
    const { page } = admin;
    const newcomer = new Newcomer(page, PASSWORD);
    await newcomer.openLink(`${house.origin}/#/valkommen?token=${token}`);
    await page.getByLabel('Nytt lösenord').fill('kort');
    await page.getByLabel('Samma lösenord igen').fill('kort');
    await page.getByRole('button', { name: 'Spara lösenordet' }).click();
    await page.getByText('Lösenordet är för kort. Minst 15 tecken.').waitFor();
    expect(page.url()).not.toContain('token');
    expect(await admin.axe()).toEqual([]);
    await newcomer.takeLink(`${house.origin}/#/valkommen?token=${token}`);
    await newcomer.signIn('administrator');
    await page.getByRole('heading', { level: 1, name: 'Personal' }).waitFor();
    expect(await admin.axe()).toEqual([]);
  }, 120_000);

  it('gives the unit its name, its hours and a room', async () => {
    const { page } = admin;
    await page.getByRole('menuitem', { name: 'Om enheten' }).click();
    await page.getByRole('button', { name: 'Ändra' }).click();
    await page.getByLabel('Namn').fill('Enheten vid ån');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Enheten vid ån').waitFor();
    await page.getByRole('menuitem', { name: 'Öppettider' }).click();
    for (const day of ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag'])
      await page.getByRole('checkbox', { name: day }).check();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Sparat').waitFor();
    await page.getByRole('menuitem', { name: 'Rum', exact: true }).click();
    await page.getByRole('button', { name: 'Nytt rum' }).click();
    await page.getByLabel('Namn').fill('Samtalsrum 1');
    await page.getByRole('checkbox', { name: 'Samtal' }).check();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('cell', { name: 'Samtalsrum 1', exact: true }).waitFor();
    expect(await admin.axe()).toEqual([]);
  }, 120_000);

  it('takes in a receptionist and a counsellor, each with a link that is shown once', async () => {
    const { page } = admin;
    await page.getByRole('menuitem', { name: 'Personal' }).click();
    for (const one of [
      { name: 'Rut Påhittad', username: 'rut', places: ['Receptionist, Samtal'], qualification: '' },
      { name: 'Siv Påhittad', username: 'siv', places: ['Samtalsbehandlare, Samtal'], qualification: 'socionom' },
    ]) {
      await page.getByRole('button', { name: 'Ny medarbetare' }).click();
      await page.getByLabel('Namn', { exact: false }).first().fill(one.name);
      await page.getByLabel('Användarnamn').fill(one.username);
      for (const place of one.places) {
        await page.getByLabel('Uppdrag').fill(place);
        await page.getByRole('option', { name: place }).click();
      }
      await page.keyboard.press('Escape');
      await page.getByLabel('Utbildning').fill(one.qualification);
      await page.getByRole('button', { name: 'Spara' }).click();
      links[one.username] = await page.getByRole('textbox', { name: 'Länk' }).inputValue();
      expect(await admin.axe()).toEqual([]);
      await page.getByRole('button', { name: 'Stäng' }).click();
    }
    expect(faultsOf(admin)).toEqual([]);
  }, 120_000);

  it('has a receptionist who registers a client and gives her a place in the queue', async () => {
    const desk = await nobodys();
    const { page } = desk;
    const newcomer = new Newcomer(page, PASSWORD);
    await newcomer.takeLink(links.rut ?? '');
    await newcomer.signIn('rut');
    await page.getByRole('heading', { level: 1, name: /^Idag/ }).waitFor();
    expect(await desk.axe()).toEqual([]);
    await page.goto(`${house.origin}/#/clients/create`);
    await page.getByLabel('Namn eller alias').fill('Ljus Anemon');
    await page.getByLabel('Identitetsnummer', { exact: true }).fill('19900101-0017');
    await page.getByRole('button', { name: 'Registrera' }).click();
    await page.getByRole('heading', { level: 1, name: /Ljus Anemon/ }).waitFor();
    await page.getByRole('menuitem', { name: 'Kölistan' }).click();
    await page.getByText('Ingen väntar.').waitFor();
    await page.getByRole('button', { name: 'Ny plats i kön' }).click();
    await page.getByRole('dialog').getByLabel('Sök klient').fill('Ljus');
    await page.getByRole('option', { name: /Ljus Anemon/ }).click();
    await page.getByRole('combobox', { name: 'Insats' }).click();
    await page.getByRole('option', { name: 'Samtal' }).click();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('link', { name: 'Ljus Anemon' }).waitFor();
    expect(await desk.axe()).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  }, 120_000);

  it('has a counsellor whose week is empty and says so', async () => {
    const desk = await nobodys();
    const newcomer = new Newcomer(desk.page, PASSWORD);
    await newcomer.takeLink(links.siv ?? '');
    await newcomer.signIn('siv');
    await desk.page.getByRole('heading', { level: 1, name: /Min vecka/ }).waitFor();
    expect(await desk.axe()).toEqual([]);
    expect(faultsOf(desk)).toEqual([]);
  }, 120_000);
});
