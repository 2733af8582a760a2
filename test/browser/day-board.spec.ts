import { at, ClinicDay, DATE } from '../clinic-day.js';
import { House } from '../house.js';
import { closeBrowser, deskDir, openDesk } from './desk.js';
import { openReception } from './reception-desk.js';

const LONG = 120_000;

describe('the day board', () => {
  let house: House;
  let clinic: ClinicDay;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    clinic = await ClinicDay.open(house);
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  it(
    'presses an empty time, and the drawer has the time and the person in it',
    async () => {
      await house.at(at('08:50'));
      const bea = await clinic.client('spiralen', { displayName: 'Bea Påhittad' });
      const { page, item, drawer, close } = await openReception(house, clinic);
      const gap = page.getByRole('button', { name: 'Ledigt 14:00–15:00, boka hos Mia Morske' });
      // Half-way down the hour: the quarter that is pointed at is meant.
      await gap.click({ position: { x: 20, y: 50 } });
      await drawer.getByRole('combobox', { name: 'Sök vem tiden är för' }).fill('Bea');
      await page.getByRole('option', { name: /Bea/ }).click();
      await page.getByRole('option', { name: /Hivtest/ }).click();
      await drawer.getByRole('button', { name: `Boka ${DATE} 14:30` }).click();
      await item('Bea').waitFor();
      const [booked] = await house.sql(`SELECT starts_at FROM spiralen.booking WHERE client_id = $1`, [bea.id]);
      expect(booked).toEqual({ starts_at: new Date(at('14:30')) });
      await close();
    },
    LONG,
  );

  it(
    'moves a time by the form and by dragging; nothing moves before the server has said yes',
    async () => {
      const cia = await clinic.client('spiralen', { displayName: 'Cia Påhittad' });
      await clinic.booking(cia.id, '10:00');
      const { page, axe, errors, item, drawer, close } = await openReception(house, clinic);
      await item('Cia').click();
      await drawer.getByRole('button', { name: 'Flytta' }).click();
      await drawer.getByRole('button', { name: '12:00 Mia Morske' }).click();
      expect(await axe()).toEqual([]);
      await drawer.getByRole('button', { name: 'Flytta' }).click();
      await item('Cia').filter({ hasText: '12:00' }).waitFor();

      const from = await item('Cia').boundingBox();
      if (!from) throw new Error('Cia is not on the board');
      // A quarter is 24 pixels: an hour and a quarter further down.
      await page.mouse.move(from.x + 40, from.y + 10);
      await page.mouse.down();
      await page.mouse.move(from.x + 44, from.y + 60, { steps: 4 });
      await page.mouse.move(from.x + 44, from.y + 10 + 24 * 5, { steps: 4 });
      await page.locator('.ghost', { hasText: '13:15' }).waitFor();
      await page.mouse.up();
      await drawer.getByRole('heading', { name: 'Flytta tiden' }).waitFor();
      expect(await drawer.getByLabel(/Klockslag/).inputValue()).toBe('13:15');
      expect(await item('Cia').filter({ hasText: '12:00' }).count()).toBe(1);
      await drawer.getByRole('button', { name: 'Flytta' }).click();
      await item('Cia').filter({ hasText: '13:15' }).waitFor();
      expect(errors).toEqual([]);
      await close();
    },
    LONG,
  );

  it(
    'is answered with free times when the time was taken meanwhile',
    async () => {
      const [dea, eli] = [
        await clinic.client('spiralen', { displayName: 'Dea Påhittad' }),
        await clinic.client('spiralen'),
      ];
      await clinic.booking(dea.id, '15:00');
      const { page, axe, item, drawer, close } = await openReception(house, clinic);
      await item('Dea').click();
      await drawer.getByRole('button', { name: 'Flytta' }).click();
      await drawer.getByRole('button', { name: '15:30 Mia Morske' }).waitFor();
      await clinic.booking(eli.id, '15:30');
      await drawer.getByRole('button', { name: '15:30 Mia Morske' }).click();
      await drawer.getByRole('button', { name: 'Flytta' }).click();
      await drawer.getByText('Tiden är redan upptagen. Välj en av de lediga tiderna.').waitFor();
      expect(await axe()).toEqual([]);
      await drawer.getByRole('region', { name: 'Lediga tider' }).getByRole('button').first().click();
      await drawer.getByRole('button', { name: 'Flytta' }).click();
      await drawer.waitFor({ state: 'hidden' });
      await item('Dea').filter({ hasNotText: '15:00' }).waitFor();
      await page.getByText('Sparat').first().waitFor();
      await close();
    },
    LONG,
  );

  it(
    'moves a talk to when both its counsellor and its room are free, and records that it comes to nothing',
    async () => {
      const ida = await clinic.client('counselling', { displayName: 'Ida Påhittad' });
      const id = await clinic.session(ida.id, ['15:00', '16:00']);
      const { page, axe, errors, item, drawer, close } = await openReception(house, clinic);
      await item('Ida').click();
      await drawer.getByRole('button', { name: 'Flytta' }).click();
      await drawer.getByRole('button', { name: '16:00 Kim Kurator' }).click();
      await drawer.getByRole('button', { name: 'Flytta' }).click();
      await item('Ida').filter({ hasText: '16:00' }).waitFor();
      await item('Ida').click();
      await drawer.getByRole('button', { name: 'Blir inte av' }).click();
      const ending = page.getByRole('dialog', { name: 'Blir inte av' });
      expect(await ending.getByRole('radio').count()).toBe(4);
      expect(await axe()).toEqual([]);
      await ending.getByRole('button', { name: 'Blir inte av' }).click();
      await item('Ida').filter({ hasText: 'återbud' }).waitFor();
      const [session] = await house.sql(`SELECT status FROM counselling.session WHERE id = $1`, [id]);
      expect(session).toEqual({ status: 'client_absent_notified' });
      expect(errors).toEqual([]);
      await close();
    },
    LONG,
  );

  it(
    'walks through the days by arrows, keeps what is shown in the address, and has the same deeds in a list',
    async () => {
      const { page, axe, errors, drawer, close } = await openReception(house, clinic);
      await page.keyboard.press('ArrowRight');
      await page.getByRole('heading', { level: 1, name: /2026-03-25/ }).waitFor();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.getByRole('heading', { level: 1, name: /2026-03-23/ }).waitFor();
      await page.keyboard.press('t');
      await page.getByRole('heading', { level: 1, name: /2026-03-24/ }).waitFor();
      await page.getByRole('button', { name: 'Rum', exact: true }).click();
      await page.getByRole('group', { name: 'Rum 2' }).waitFor();
      await page.getByRole('button', { name: 'Alla kolumner' }).click();
      await page.getByRole('checkbox', { name: 'Rum 2' }).uncheck();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Lista' }).click();
      await page.getByRole('table', { name: 'Dagens tider som lista' }).waitFor();
      await page.reload();
      await page.getByRole('table', { name: 'Dagens tider som lista' }).waitFor();
      expect(page.url()).toMatch(/by=room.*face=list.*hide=/);
      expect(await page.getByRole('cell', { name: 'Rum 2' }).count()).toBe(0);
      expect(await axe()).toEqual([]);
      await page.getByRole('button', { name: /^Öppna .*Bea/ }).click();
      await drawer.getByRole('button', { name: 'Registrera ankomst' }).waitFor();
      await page.keyboard.press('Escape');
      await page
        .getByRole('button', { name: /^Boka .* hos Rum 1/ })
        .first()
        .click();
      await drawer.getByRole('combobox', { name: 'Sök vem tiden är för' }).waitFor();
      expect(errors).toEqual([]);
      await close();
    },
    LONG,
  );

  it(
    'prints the day as a list, and without names where that is asked for',
    async () => {
      const { page, close } = await openReception(house, clinic);
      await page.evaluate(`window.print = () => {
        window.dispatchEvent(new Event('beforeprint'));
        window.printed = document.querySelector('main table').innerText;
        window.dispatchEvent(new Event('afterprint'));
      }`);
      await page.getByRole('button', { name: 'Skriv ut' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Skriv ut' }).click();
      await page.waitForFunction('window.printed');
      expect(await page.evaluate('window.printed')).toContain('Bea Påhittad');
      await page.evaluate('window.printed = undefined');
      await page.getByRole('button', { name: 'Skriv ut' }).click();
      await page
        .getByRole('dialog')
        .getByRole('checkbox', { name: /Utan namn/ })
        .check();
      await page.getByRole('dialog').getByRole('button', { name: 'Skriv ut' }).click();
      await page.waitForFunction('window.printed');
      const paper = String(await page.evaluate('window.printed'));
      expect(paper).toMatch(/M-\w{7}/);
      expect(paper).not.toContain('Påhittad');
      await page.locator('.item').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByText(/^Väntrum/).isVisible()).toBe(false);
      await close();
    },
    LONG,
  );

  it(
    'reads the same in the dark and on a wide screen',
    async () => {
      const wide = { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' as const };
      const desk = await openDesk(house, clinic.reception, wide);
      await desk.page.locator('.item').first().waitFor();
      expect(await desk.axe()).toEqual([]);
      expect(desk.errors).toEqual([]);
      await desk.close();
    },
    LONG,
  );
});
