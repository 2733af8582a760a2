import { type Clinic, openClinic } from '../clinic.js';
import { House } from '../house.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

const PICTURES = process.env.TAKT_PICTURES;
const LONG = 120_000;

describe('the planner of clinic hours', () => {
  let house: House;
  let clinic: Clinic;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    clinic = await openClinic(house);
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const fine = async (desk: Desk, name: string): Promise<void> => {
    // A room that somebody has is an answer, which the browser's console calls an error.
    const errors = desk.errors.filter((line) => !line.includes('409'));
    expect([name, await desk.axe(), errors]).toEqual([name, [], []]);
    if (PICTURES) await desk.page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  };

  it(
    'P09 a month of weekly hours is planned by the keyboard alone, one day of it changed, and the rest stopped',
    async () => {
      const away = { startsAt: '2026-04-14T06:00:00Z', endsAt: '2026-04-14T15:00:00Z', reason: 'Kurs' };
      await clinic.reception.post('/absences', { ...away, staffId: clinic.midwife.id });
      const desk = await openDesk(house, clinic.reception, { path: '/#/mottagningstider?datum=2026-04-01' });
      const { page } = desk;
      const press = async (...keys: readonly string[]) => {
        for (const key of keys) await page.keyboard.press(key);
      };
      const grid = page.getByRole('region', { name: 'Mottagningstider' });
      await grid.getByText('Röd dag: Långfredagen').waitFor();
      await grid.getByText(`Frånvaro: ${clinic.midwife.person.name}`).waitFor();
      await fine(desk, 'planner-empty');
      await grid.getByRole('button', { name: 'onsdag 2026-04-01' }).focus();
      await press('ArrowDown', 'ArrowLeft', 'Enter');
      const day = page.getByRole('dialog', { name: 'tisdag 2026-04-07, v. 15' });
      await day.getByRole('button', { name: 'Återkommande tider från den här dagen' }).press('Enter');
      const form = page.getByRole('dialog', { name: 'Planera återkommande tider' });
      await form.getByLabel('Vem tar emot').press('Enter');
      await page.getByRole('option', { name: clinic.midwife.person.name }).press('Enter');
      await form.getByLabel('Till och med').fill('2026-05-05');
      await form.getByLabel('Insatser').press('ArrowDown');
      await page.getByRole('option', { name: /Provtagning/ }).waitFor();
      await page.keyboard.type('Provtag');
      await press('ArrowDown', 'Enter', 'Tab');
      await form.getByLabel(/^Rum/).press('Enter');
      await page.getByRole('option', { name: 'Rum 1' }).press('Enter');
      const told = form.getByRole('region', { name: 'Det här händer' });
      await told.getByText('4 mottagningar öppnas').waitFor();
      await told.getByText('Vecka för vecka').press('Enter');
      await told.getByText('2026-04-14, v. 16 09:00–16:00: frånvaro, hoppas över').waitFor();
      await fine(desk, 'planner-series');
      await form.getByRole('button', { name: 'Öppna tiderna' }).press('Enter');
      await form.waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await grid.getByRole('button', { name: /2026-04-21.*09:00–16:00/s }).waitFor();
      await fine(desk, 'planner-month');

      await grid.getByRole('button', { name: /2026-04-21/ }).press('Enter');
      const later = page.getByRole('dialog', { name: 'tisdag 2026-04-21, v. 17' });
      await fine(desk, 'planner-day');
      await later.getByRole('button', { name: 'Ändra bara den här dagen' }).press('Enter');
      const only = page.getByRole('dialog', { name: 'Ändra bara den här dagen' });
      await only.getByLabel('Till kl.').fill('12:00');
      await only.getByRole('button', { name: 'Spara' }).press('Enter');
      await only.waitFor({ state: 'detached' });
      await later.getByText('09:00–12:00').waitFor();
      await later.getByRole('button', { name: 'Avsluta de återkommande tiderna' }).press('Enter');
      const stop = page.getByRole('dialog', { name: 'Avsluta återkommande tider' });
      await stop.getByText('2 mottagningar tas bort').waitFor();
      await fine(desk, 'planner-stop');
      await stop.getByRole('button', { name: 'Avsluta', exact: true }).press('Enter');
      await stop.waitFor({ state: 'detached' });
      const days = await clinic.reception.list<{ date: string; endTime: string }>('/clinic-sessions', {
        from: '2026-04-05',
        to: '2026-06-30',
      });
      expect(days.body.map(({ date, endTime }) => [date, endTime])).toEqual([
        ['2026-04-07', '16:00'],
        ['2026-04-21', '12:00'],
      ]);
      await desk.close();
    },
    LONG,
  );

  it(
    'the medical head decides how a service is given, told what it touches; the planner fits a tablet',
    async () => {
      await clinic.book(await clinic.patient(), '09:00');
      const head = await house.staff('medical_head');
      const desk = await openDesk(house, head, { path: '/#/mottagningens-insatser' });
      const { page } = desk;
      await page.getByRole('button', { name: 'Ändra Provtagning för könssjukdomar' }).press('Enter');
      const form = page.getByRole('dialog', { name: 'Ändra Provtagning för könssjukdomar' });
      await form.getByLabel('Tid i minuter').fill('40');
      await form.getByLabel('Minuter efter').fill('10');
      await form.getByText('1 bokad tid står kvar som den är').waitFor();
      await fine(desk, 'service-rule');
      await form.getByRole('button', { name: 'Spara' }).press('Enter');
      await form.waitFor({ state: 'detached' });
      await page.getByRole('row', { name: /Provtagning för könssjukdomar 2026-03-31 40 0 \/ 10/ }).waitFor();
      await fine(desk, 'service-rules');
      await page.setViewportSize({ width: 820, height: 1180 });
      await page.goto(`${house.origin}/#/mottagningstider?datum=2026-03-31`);
      await page.getByRole('button', { name: /2026-03-31.*09:00–16:00/s }).waitFor();
      const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
      expect(wide).toBe(false);
      await fine(desk, 'planner-tablet');
      await desk.close();
    },
    LONG,
  );
});
