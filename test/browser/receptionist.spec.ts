import { at, ClinicDay, DATE } from '../clinic-day.js';
import { House } from '../house.js';
import { closeBrowser, deskDir } from './desk.js';
import { openReception, pressTo } from './reception-desk.js';

const LONG = 120_000;

describe('the receptionist', () => {
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
    'books, by keyboard alone, a person nobody knew: search first, then one press for a new file',
    async () => {
      const { page, axe, errors, item, close } = await openReception(house, clinic);
      await page.getByRole('region', { name: /Dagens tider/ }).waitFor();
      expect(await axe()).toEqual([]);
      await page.keyboard.press('n');
      const who = page.getByRole('combobox', { name: 'Sök vem tiden är för' });
      await who.waitFor();
      await pressTo(page, 'Tab', who);
      await page.keyboard.type('Vilja');
      await page.getByRole('option', { name: /Ny klient/ }).waitFor();
      await page.locator('[role=option].Mui-focused').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Skapa och fortsätt' }).waitFor();
      expect(await axe()).toEqual([]);
      await page.keyboard.press('Enter');
      // Which service is asked at once.
      await page.getByRole('option', { name: /Hivtest/ }).waitFor();
      await pressTo(page, 'ArrowDown', page.getByRole('option', { name: /Hivtest/ }));
      await page.keyboard.press('Enter');
      const time = page.getByRole('button', { name: '11:00 Mia Morske' }).first();
      await time.waitFor();
      await pressTo(page, 'Tab', time);
      await page.keyboard.press('Space');
      const book = page.getByRole('button', { name: `Boka ${DATE} 11:00` });
      await pressTo(page, 'Tab', book);
      expect(await axe()).toEqual([]);
      await page.keyboard.press('Enter');
      await item('Vilja').waitFor();
      expect(await item('Vilja').textContent()).toContain('11:00');
      expect(errors).toEqual([]);
      await close();
    },
    LONG,
  );

  it(
    'S01 checks her in by keyboard: the question must be answered, the waiting room counts, amber after ten, red after twenty',
    async () => {
      const anna = await clinic.client('spiralen', {
        displayName: 'Anna Påhittad',
        contact: { phone: '070-123 45 67', maySms: true, mayLeaveVoicemail: false, neutralSender: true },
      });
      const { id } = await clinic.booking(anna.id, '09:00');
      await house.at(at('08:50'));
      const { page, axe, errors, item, drawer, close } = await openReception(house, clinic);
      await item('Anna').waitFor();
      const column = page.getByRole('group', { name: 'Mia Morske' });
      await pressTo(page, 'Tab', column.locator('button[tabindex="0"]'));
      await page.keyboard.press('Home');
      await pressTo(page, 'ArrowDown', item('Anna'));
      await page.keyboard.press('Enter');
      const contact = drawer.getByRole('region', { name: 'Säker kontakt' });
      await contact.getByText('070-123 45 67').waitFor();
      expect(await contact.getByRole('link', { name: 'Ring' }).getAttribute('href')).toBe('tel:0701234567');
      expect(await axe()).toEqual([]);

      await pressTo(page, 'Tab', drawer.getByRole('button', { name: 'Registrera ankomst' }));
      await page.keyboard.press('Enter');
      await drawer.getByText('Svara innan ankomsten sparas').waitFor();
      expect(await axe()).toEqual([]);
      expect(await clinic.statusOf(id)).toBe('booked');
      await pressTo(page, 'Shift+Tab', drawer.getByRole('radio', { name: /information är lämnad/ }));
      await page.keyboard.press('Space');
      await pressTo(page, 'Tab', drawer.getByRole('button', { name: 'Registrera ankomst' }));
      await page.keyboard.press('Enter');
      await item('Anna').filter({ hasText: 'Har kommit' }).waitFor();
      expect(await clinic.statusOf(id)).toBe('arrived');

      await pressTo(
        page,
        'Tab',
        page.getByRole('region', { name: 'Väntrum (1)' }).getByRole('button', { name: /Anna/ }),
      );
      await page.keyboard.press('Enter');
      await drawer.waitFor();
      await pressTo(page, 'Tab', drawer.getByRole('button', { name: 'Visad till väntrummet' }));
      await page.keyboard.press('Enter');
      await drawer.waitFor({ state: 'hidden' });
      expect((await clinic.reception.get<{ waitingSince: string }>(`/bookings/${id}`)).body.waitingSince).toMatch(
        /^2026-03-24/,
      );

      const waiting = page.getByRole('region', { name: 'Väntrum (1)' });
      for (const [time, words] of [
        ['09:01', 'Väntat 1'],
        ['09:12', 'Väntat länge, 2'],
      ] as const) {
        await house.at(at(time));
        await page.reload();
        await waiting.getByText(words).waitFor();
      }
      expect(await axe()).toEqual([]);
      expect(errors).toEqual([]);
      await close();
    },
    LONG,
  );

  it(
    'records who did not come and who cancelled, and receives the one who comes to talk',
    async () => {
      const fia = await clinic.client('spiralen', { displayName: 'Fia Påhittad' });
      const gry = await clinic.client('spiralen', { displayName: 'Gry Påhittad' });
      const hedda = await clinic.client('counselling', { displayName: 'Hedda Påhittad' });
      const [missed, cancelled] = [await clinic.booking(fia.id, '09:30'), await clinic.booking(gry.id, '12:30')];
      await clinic.session(hedda.id, ['13:00', '14:00']);
      await house.at(at('09:50'));
      const { page, axe, errors, item, drawer, close } = await openReception(house, clinic);
      await item('Fia').click();
      await drawer.getByRole('button', { name: 'Uteblev' }).click();
      await page.getByRole('dialog', { name: 'Uteblev' }).getByRole('button', { name: 'Uteblev' }).click();
      await item('Fia').filter({ hasText: 'Uteblev' }).waitFor();
      expect(await clinic.statusOf(missed.id)).toBe('no_show');

      await item('Gry').click();
      await drawer.getByRole('button', { name: 'Avboka' }).click();
      const ending = page.getByRole('dialog', { name: 'Avboka' });
      await ending.getByRole('radio', { name: 'Klienten avbokade' }).check();
      expect(await axe()).toEqual([]);
      await ending.getByRole('button', { name: 'Avboka' }).click();
      await item('Gry').filter({ hasText: 'Avbokad av patienten' }).waitFor();
      expect(await clinic.statusOf(cancelled.id)).toBe('cancelled_by_client');

      await item('Hedda').click();
      expect(await drawer.getByText('Hållen').count()).toBe(0);
      await drawer.getByRole('radio', { name: /Ville inte/ }).check();
      await drawer.getByRole('button', { name: 'Registrera ankomst' }).click();
      await item('Hedda').filter({ hasText: 'Har kommit' }).waitFor();
      expect(errors).toEqual([]);
      await close();
    },
    LONG,
  );
});
