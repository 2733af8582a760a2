import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { HER, Laboratory } from '../laboratory.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

const PICTURES = process.env.TAKT_PICTURES;
const LONG = 120_000;
/** A tablet on the clinic's desk. */
const TABLET = { width: 820, height: 1180 };

describe('the laboratory at the desk', () => {
  let house: House;
  let lab: Laboratory;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    lab = await Laboratory.open(house);
  }, LONG);
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const fine = async (desk: Desk, name: string): Promise<void> => {
    if (PICTURES) await desk.page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
    expect([name, await desk.axe(), desk.errors]).toEqual([name, [], []]);
  };

  const at = async (by: Caller, path: string): Promise<Desk> => {
    const desk = await openDesk(house, by, { path });
    await desk.page.setViewportSize(TABLET);
    return desk;
  };

  it(
    'from sample to told, and a positive one to its notification and tracing',
    async () => {
      const { client, booking } = await lab.visit({ identity: HER, displayName: 'Blå Trast' });
      const desk = await at(lab.clinic.midwife, `/#/mottagning/besok/${booking}`);
      const { page } = desk;
      await page.getByRole('button', { name: 'Vilka prover togs?' }).click();
      const drawer = page.getByRole('dialog');
      await drawer.getByLabel('Klamydia', { exact: true }).check();
      await drawer.getByLabel('Hiv', { exact: true }).check();
      await fine(desk, 'lab-take');
      await drawer.getByRole('button', { name: 'Prover tagna' }).click();
      await drawer.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Skicka proverna' }).click();
      await drawer.getByRole('button', { name: 'Skicka proverna' }).click();
      await drawer.waitFor({ state: 'detached' });
      await fine(desk, 'lab-visit');
      await page.getByRole('button', { name: 'Skriv in svar: Klamydia · Urin' }).click();
      await drawer.getByLabel(/^Svar/).click();
      await page.getByRole('option', { name: 'Positivt' }).click();
      await drawer.getByRole('button', { name: 'Spara' }).click();
      await drawer.waitFor({ state: 'detached' });

      await page.goto(`${house.origin}/#/provsvar`);
      await page.getByRole('heading', { name: /Att lämna besked om/ }).waitFor();
      await fine(desk, 'lab-to-tell');
      await page.getByRole('button', { name: 'Lämna besked: Klamydia · Urin' }).click();
      await drawer.getByRole('combobox', { name: /^Hur(?! gick)/ }).click();
      await page.getByRole('option', { name: 'På plats' }).click();
      await fine(desk, 'lab-tell');
      await drawer.getByRole('button', { name: 'Lämna besked' }).click();
      await page.getByText('Ingenting väntar.').waitFor();
      await desk.close();

      const physician = await at(lab.clinic.physician, '/#/anmalningar');
      const other = physician.page;
      await other.getByRole('link', { name: /Öppna anmälan: Klamydia/ }).click();
      await other.getByRole('button', { name: 'Jag är behandlande läkare' }).click();
      await other.getByRole('button', { name: 'Visa det som ska anmälas' }).click();
      await other.getByText('1964-3234').waitFor();
      await fine(physician, 'lab-payload');
      await other.getByRole('button', { name: 'Anteckna att den är anmäld' }).click();
      const form = other.getByRole('dialog');
      await form.getByLabel(/^Kvitto/).fill('SMI-1');
      await form.getByRole('button', { name: 'Anteckna att den är anmäld' }).click();
      await form.waitFor({ state: 'detached' });
      await other.getByRole('button', { name: 'Börja smittspåra' }).click();
      await other.getByRole('button', { name: 'Lägg till kontakt' }).click();
      await form.getByLabel(/^Namn eller alias/).fill('Grå Varg');
      await form.getByRole('button', { name: 'Spara' }).click();
      await other.getByRole('button', { name: 'Kom: Grå Varg' }).click();
      await other.getByRole('button', { name: 'Ångra: Kom: Grå Varg' }).waitFor();
      await fine(physician, 'lab-tracing');
      const [standing] = (await lab.clinic.physician.list('/disease-notifications', { clientId: client })).body;
      expect(standing).toMatchObject({ status: 'contact_tracing_open', via: 'sminet', contacts: 1 });
      await physician.close();
    },
    LONG,
  );
});
