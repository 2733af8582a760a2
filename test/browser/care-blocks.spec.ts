import { CareUnits, MIDWIFE, PSYCHIATRY } from '../care-units.js';
import { House } from '../house.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

const PICTURES = process.env.TAKT_PICTURES;
const LONG = 120_000;

describe('what a patient has blocked, on the screens', () => {
  let house: House;
  let units: CareUnits;
  let clientId: string;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    units = await CareUnits.open(house);
    clientId = await units.patient();
    await units.note(units.midwife, clientId, MIDWIFE);
    await units.note(units.psychiatrist, clientId, PSYCHIATRY);
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const fine = async (desk: Desk, name: string): Promise<void> => {
    // A refusal is an answer, which the browser's console calls an error.
    const errors = desk.errors.filter((line) => !/4(09|22)/.test(line));
    if (PICTURES) await desk.page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
    expect([name, await desk.axe(), errors]).toEqual([name, [], []]);
  };

  it(
    'S21 reception blocks for the patient, and not for a guardian; the midwife opens it in an emergency by the keyboard alone',
    async () => {
      const desk = await openDesk(house, units.reception, { path: `/#/clients/${clientId}/show` });
      await desk.page.getByRole('button', { name: 'Spärra', exact: true }).click();
      const drawer = desk.page.getByRole('dialog', { name: 'Spärra' });
      await drawer.getByLabel('Vems uppgifter').click();
      await desk.page.getByRole('option', { name: 'Psykiatri' }).click();
      await drawer.getByLabel('Vårdnadshavare').check();
      await fine(desk, 'block-drawer');
      await drawer.getByRole('button', { name: 'Spara' }).click();
      await drawer.getByText('En vårdnadshavare kan inte spärra').waitFor();
      await drawer.getByLabel('Patienten själv').check();
      await drawer.getByRole('button', { name: 'Spara' }).click();
      await desk.page.getByText('Spärrat för andra enheter: Psykiatri').waitFor();
      await fine(desk, 'block-set');
      await desk.close();

      const hers = await openDesk(house, units.midwife, { path: `/#/clients/${clientId}/show` });
      const { page } = hers;
      const { keyboard } = page;
      await page.getByText('Det finns spärrade uppgifter').waitFor();
      await page.getByText(MIDWIFE).waitFor();
      expect(await page.content()).not.toContain(PSYCHIATRY);
      await fine(hers, 'blocked');
      await page.getByRole('button', { name: 'Nödöppna' }).focus();
      await keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Nödöppna' }).waitFor();
      await keyboard.press('Enter');
      const second = page.getByRole('dialog', { name: 'Nödöppna: steg 2' });
      await second.getByLabel('Psykiatri').focus();
      await keyboard.press('Space');
      await keyboard.press('Tab');
      await keyboard.type('Bråttom');
      await keyboard.press('Tab');
      await keyboard.type('000000');
      await keyboard.press('Enter');
      await second.getByText('Minst 20 tecken', { exact: true }).waitFor();
      await second.getByLabel('Skäl').focus();
      await keyboard.type(', medvetslös, vilka läkemedel har hon?');
      await keyboard.press('Tab');
      await keyboard.press('Enter');
      await second.getByText('Koden stämmer inte').waitFor();
      await fine(hers, 'emergency-step-two');
      await second.getByLabel('Engångskod').focus();
      await keyboard.press('Control+a');
      await keyboard.type(units.codeOf(units.midwife));
      await keyboard.press('Enter');
      await page.getByText('Nödöppnat: Psykiatri').waitFor();
      await page.getByText(PSYCHIATRY).waitFor();
      await fine(hers, 'emergency-open');
      await page.getByRole('button', { name: 'Stäng nu' }).focus();
      await keyboard.press('Enter');
      await page.getByText(PSYCHIATRY).waitFor({ state: 'detached' });
      expect(await page.getByText('Nödöppnat: Psykiatri').count()).toBe(0);
      await hers.close();
    },
    LONG,
  );

  it(
    'S21 the log reviewer is told on her first page, and signs it off',
    async () => {
      const desk = await openDesk(house, await house.staff('log_reviewer'));
      const { page } = desk;
      await page.getByText('1 nödöppning väntar på granskning').waitFor();
      await fine(desk, 'lift-waiting');
      await page.getByRole('alert').getByRole('link', { name: 'Nödöppningar' }).click();
      await page.getByText('medvetslös').waitFor();
      expect(await page.content()).not.toContain(PSYCHIATRY);
      await page.getByRole('button', { name: 'Granska och skriv under' }).click();
      const drawer = page.getByRole('dialog', { name: 'Granska och skriv under' });
      await drawer.getByLabel('Befogat', { exact: true }).check();
      await drawer.getByLabel('Anmärkning').fill('Rätt enhet, rätt skäl.');
      await fine(desk, 'lift-review');
      await drawer.getByRole('button', { name: 'Granska och skriv under' }).click();
      await drawer.waitFor({ state: 'detached' });
      await page.getByText('Rätt enhet, rätt skäl.').waitFor();
      await page.getByRole('button', { name: 'Granska och skriv under' }).waitFor({ state: 'detached' });
      await desk.close();
    },
    LONG,
  );
});
