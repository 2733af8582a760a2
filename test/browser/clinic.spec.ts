import { at, type Booked, type Clinic, CLINIC_DAY, openClinic } from '../clinic.js';
import { House } from '../house.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

const PICTURES = process.env.TAKT_PICTURES;
const LONG = 120_000;

describe('a day at the clinic', () => {
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
    // A taken time is an answer, which the browser's console calls an error.
    const errors = desk.errors.filter((line) => !line.includes('409'));
    expect([name, await desk.axe(), errors]).toEqual([name, [], []]);
    if (PICTURES) await desk.page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  };

  it(
    'reception books: search, create, service, free time, done; a time taken meanwhile answers with others',
    async () => {
      const desk = await openDesk(house, clinic.reception, { path: `/#/idag?datum=${CLINIC_DAY}` });
      const { page } = desk;
      await page.getByRole('heading', { name: 'Idag' }).waitFor();
      await page.keyboard.press('n');
      const drawer = page.getByRole('dialog', { name: 'Ny bokning' });
      await drawer.waitFor();
      await page.keyboard.type('Siv');
      await page.locator('[role=option].Mui-focused', { hasText: 'Ny klient' }).waitFor();
      await page.keyboard.press('Enter');
      await drawer.getByRole('heading', { name: 'Ny klient' }).waitFor();
      await drawer.getByLabel('Verksamhet').click();
      await page.getByRole('option', { name: 'Spiralen' }).click();
      await drawer.getByLabel('Kön').click();
      await page.getByRole('option', { name: 'Kvinna', exact: true }).click();
      await fine(desk, 'booking-new-client');
      await drawer.getByRole('button', { name: 'Skapa och fortsätt' }).click();
      await page.getByRole('option', { name: /Provtagning/ }).click();
      const nine = drawer.getByRole('button', { name: /^09:00/ });
      await nine.click();
      await fine(desk, 'booking-times');
      // Meanwhile the other desk gives the same time to somebody else.
      expect((await clinic.book(await clinic.patient(), '09:00')).status).toBe(201);
      await drawer.getByRole('button', { name: `Boka ${CLINIC_DAY} 09:00` }).click();
      await drawer.getByText('Tiden hann bli upptagen').waitFor();
      await fine(desk, 'booking-taken');
      await drawer
        .getByRole('alert')
        .getByRole('button', { name: /^09:30/ })
        .click();
      await drawer.getByRole('button', { name: `Boka ${CLINIC_DAY} 09:30` }).click();
      await drawer.waitFor({ state: 'detached' });
      const booked = await clinic.reception.list<Booked>('/bookings', { from: CLINIC_DAY, to: CLINIC_DAY });
      expect(booked.body.find(({ clientName }) => clientName === 'Siv')).toMatchObject({ startsAt: at('09:30') });
      await desk.close();
    },
    LONG,
  );

  it(
    'the midwife sees who has come, takes her in, records what was done, writes the note and is done',
    async () => {
      const anna = await clinic.patient({ displayName: 'Anna Påhittad' });
      const { body } = await clinic.book(anna, '13:00');
      await clinic.reception.post(`/bookings/${body.id}/arrival`, { informedAboutUnit: 'given' });
      const desk = await openDesk(house, clinic.midwife);
      const { page } = desk;
      await page.getByRole('heading', { name: /Min mottagning/ }).waitFor();
      const card = page.getByRole('listitem').filter({ hasText: 'Anna Påhittad' });
      await card.getByText('Har kommit').waitFor();
      await fine(desk, 'clinic-day');
      await card.getByRole('button', { name: 'Ta in i rummet' }).click();
      await page.getByRole('region', { name: 'I rummet' }).getByText('Anna Påhittad').waitFor();
      await card.getByRole('link', { name: 'Öppna besöket' }).click();
      // One press, saved at once; the same press once more takes back what was wrong.
      const done = page.getByRole('region', { name: 'Gjort idag' });
      const say = async (service: string, result: string, pressed: boolean) => {
        const press = done.getByRole('group', { name: service, exact: true }).getByRole('button', { name: result });
        await press.click();
        await done.getByRole('button', { name: result, pressed }).and(press).waitFor();
      };
      await say('Provtagning för könssjukdomar', 'Utförd', true);
      await say('Cellprov', 'Avbruten', true);
      await say('Preventivmedelsrådgivning', 'Tackat nej', true);
      await say('Preventivmedelsrådgivning', 'Tackat nej', false);
      await page.getByLabel('Bakgrund').fill('Mår bra.');
      await fine(desk, 'clinic-visit');
      await page
        .getByRole('button', { name: /signera/i })
        .first()
        .click();
      await page.getByRole('article').getByText('Signerad', { exact: true }).waitFor();
      await page.getByRole('button', { name: 'Klart' }).click();
      await page.getByText('Klar', { exact: true }).waitFor();
      const seen = await clinic.midwife.get<Booked>(`/bookings/${body.id}`);
      expect(seen.body).toMatchObject({
        status: 'completed',
        services: [
          { kind: 'cervical_sample', result: 'stopped' },
          { kind: 'sti_test', result: 'performed' },
        ],
      });
      const notes = await clinic.midwife.list('/notes', { clientId: anna });
      expect(notes.body).toMatchObject([{ kind: 'visit', status: 'signed', subject: { type: 'visit', id: body.id } }]);
      await desk.close();
    },
    LONG,
  );

  it(
    'hours are published and withdrawn; an absence shows what it touches before it is written',
    async () => {
      await clinic.book(await clinic.patient(), '15:00');
      const desk = await openDesk(house, clinic.reception, { path: '/#/mottagningstider?vy=lista' });
      const { page } = desk;
      await page.getByRole('button', { name: 'Öppna mottagning' }).click();
      const drawer = page.getByRole('dialog', { name: 'Öppna mottagning' });
      await drawer.getByLabel('Vem tar emot').click();
      await page.getByRole('option').first().click();
      await drawer.getByLabel('Datum').fill('2026-04-07');
      await drawer.getByLabel('Rum').click();
      await page.getByRole('option', { name: 'Rum 1' }).click();
      await drawer.getByLabel('Insatser').click();
      await page.getByRole('option').first().click();
      await page.keyboard.press('Tab');
      await fine(desk, 'clinic-hours-form');
      await drawer.getByRole('button', { name: 'Öppna mottagning' }).click();
      await drawer.waitFor({ state: 'detached' });
      const row = page.getByRole('row').filter({ hasText: '2026-04-07' });
      await fine(desk, 'clinic-hours');
      // A month copied by the keyboard alone: what will be published and what will not is read before.
      await page.getByRole('button', { name: 'Kopiera en månad' }).press('Enter');
      const copying = page.getByRole('dialog', { name: 'Kopiera en månad' });
      const told = copying.getByRole('region', { name: 'Det här händer' });
      await told.waitFor();
      await copying.getByLabel('Från månad').press('Enter');
      await page.getByRole('option', { name: 'april 2026' }).press('Enter');
      await copying.getByLabel('Till månad').press('Enter');
      await page.getByRole('option', { name: 'maj 2026' }).press('Enter');
      await told.getByText('1 mottagning öppnas').waitFor();
      await fine(desk, 'clinic-copy');
      await copying.getByRole('button', { name: 'Öppna tiderna' }).press('Enter');
      await copying.waitFor({ state: 'detached' });
      await page.getByRole('row').filter({ hasText: '2026-05-05' }).waitFor();

      await row.getByRole('button', { name: 'Dra tillbaka' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Dra tillbaka' }).click();
      await row.waitFor({ state: 'detached' });

      await page.goto(`${house.origin}/#/franvaro`);
      await page.getByRole('button', { name: 'Anmäl frånvaro' }).click();
      const absence = page.getByRole('dialog', { name: 'Anmäl frånvaro' });
      await absence.getByLabel('Personal').click();
      await page.getByRole('option', { name: clinic.midwife.person.name, exact: true }).click();
      await absence.getByLabel('Från kl.').fill('14:30');
      await absence.getByLabel('Skäl').fill('Utbildning');
      await absence.getByRole('button', { name: 'Spara' }).click();
      await absence.getByText('0 samtal, 1 bokningar, 0 pass').waitFor();
      await absence.getByText('Det finns tider i frånvaron.').waitFor();
      await fine(desk, 'absence-affected');
      await absence.getByLabel('Tiderna står kvar').check();
      await absence.getByRole('button', { name: 'Spara' }).click();
      await absence.waitFor({ state: 'detached' });
      await page.getByRole('region', { name: 'Tider som står kvar i en frånvaro' }).getByText('15:00').waitFor();
      await fine(desk, 'absences');
      const tasks = await clinic.reception.list('/tasks');
      expect(tasks.body).toMatchObject([{ kind: 'affected_appointment', status: 'open' }]);
      await desk.close();
    },
    LONG,
  );
});
