import type { Page } from 'playwright-core';
import type { Caller } from '../caller.js';
import { at, type Booked, type Clinic, CLINIC_DAY, openClinic } from '../clinic.js';
import { House } from '../house.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

const PICTURES = process.env.TAKT_PICTURES;
const LONG = 120_000;

/** Presses of the mouse, and of keys but for the letters that are written in a field. */
const COUNTING = `window.presses = 0;
  addEventListener('pointerdown', () => { window.presses += 1; }, true);
  addEventListener('keydown', ({ key, target }) => {
    if (key.length > 1 || !(target instanceof HTMLInputElement)) window.presses += 1;
  }, true);`;
const pressed = (page: Page): Promise<number> => page.evaluate<number>('window.presses');

describe('bookings on the screens', () => {
  let house: House;
  let clinic: Clinic;
  let head: Caller;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    clinic = await openClinic(house);
    head = await house.staff('medical_head');
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  /** A wish for a time that outreach has sent to the desk. */
  const wished = async (): Promise<void> => {
    const [sender, second] = [await house.staff('outreach_worker'), await house.staff('outreach_worker')];
    const night = { serviceDate: '2026-03-30', startTime: '22:00', endTime: '03:00', arena: 'street', area: 'City' };
    const shift = await sender.post<{ id: string }>('/outreach-shifts', { ...night, staffIds: [sender.id, second.id] });
    const met = { shiftId: shift.body.id, kind: 'contact', known: true, infoGiven: true, offers: [] };
    const contact = await sender.post<{ id: string }>('/outreach-contacts', met);
    const asked = { displayName: 'Disa', contact: 'Bara sms', wish: 'Helst en eftermiddag', consentAt: at('02:00') };
    const sent = await sender.post(`/outreach-contacts/${contact.body.id}/booking-wish`, asked);
    if (sent.status !== 201) throw new Error(sent.text);
  };

  const fine = async ({ page, axe, errors }: Desk, name: string): Promise<void> => {
    expect([name, await axe(), errors]).toEqual([name, [], []]);
    if (!PICTURES) return;
    await page.screenshot({ path: `${PICTURES}/${name}.png` });
    await page.setViewportSize({ width: 820, height: 1100 });
    await page.screenshot({ path: `${PICTURES}/${name}-820.png` });
    await page.setViewportSize({ width: 1280, height: 800 });
  };

  it(
    'a known patient is booked with five presses, and with four from a free time on the board',
    async () => {
      await clinic.patient({ displayName: 'Disa Påhittad' });
      const desk = await openDesk(house, clinic.reception, { path: `/#/idag?datum=${CLINIC_DAY}` });
      const { page } = desk;
      await page.getByRole('heading', { name: 'Idag' }).waitFor();
      await page.evaluate(COUNTING);
      const drawer = page.getByRole('dialog', { name: 'Ny bokning' });
      const known = async (): Promise<void> => {
        await drawer.waitFor();
        await page.keyboard.type('Disa');
        // The search has been answered when a new file is offered as well.
        await page.getByRole('option', { name: /Ny klient/ }).waitFor();
        await page.locator('[role=option].Mui-focused', { hasText: 'Disa' }).waitFor();
        await page.keyboard.press('Enter');
        await page.getByRole('option', { name: /Provtagning/ }).click();
      };
      await page.keyboard.press('n');
      await known();
      await drawer.getByRole('button', { name: /^09:00/ }).click();
      await fine(desk, 'bookings-drawer');
      await drawer.getByRole('button', { name: `Boka ${CLINIC_DAY} 09:00` }).click();
      await drawer.waitFor({ state: 'detached' });
      expect(await pressed(page)).toBe(5);

      await page.evaluate('window.presses = 0');
      const gap = new RegExp(`^Ledigt 09:30.* ${clinic.midwife.person.name}$`);
      await page.getByRole('button', { name: gap }).click({ position: { x: 20, y: 5 } });
      await known();
      await drawer.getByRole('button', { name: /^Boka .* 09:30/ }).click();
      await drawer.waitFor({ state: 'detached' });
      expect(await pressed(page)).toBe(4);

      // What outreach asked for is booked beside its words, and says how it came.
      await wished();
      await page.goto(`${house.origin}/#/uppgifter`);
      await page.getByRole('button', { name: 'Ta uppgiften' }).press('Enter');
      await page.getByText('Helst en eftermiddag').waitFor();
      await page.getByRole('button', { name: 'Till bokningen' }).press('Enter');
      await known();
      await drawer.getByRole('button', { name: /^15:30/ }).click();
      await drawer.getByRole('button', { name: `Boka ${CLINIC_DAY} 15:30` }).click();
      await drawer.waitFor({ state: 'detached' });
      const { body } = await clinic.reception.list<Booked>('/bookings', { from: CLINIC_DAY, to: CLINIC_DAY });
      expect(body.map(({ source }) => source)).toEqual(['desk', 'desk', 'outreach']);
      await desk.close();
    },
    LONG,
  );

  it(
    'she who wants an earlier time is shown when one falls free, called as her card says and moved; where she was stays to be read',
    async () => {
      const [eva, first] = [await clinic.patient({ displayName: 'Eva Tidig' }), await clinic.patient()];
      for (const time of ['10:00', '10:30', '11:00', '11:30', '12:00', '12:30', '13:00', '13:30', '14:00'])
        await clinic.book(await clinic.patient(), time);
      const contact = { phone: '070-174 06 44', maySms: false, mayLeaveVoicemail: false, neutralSender: true };
      await clinic.reception.patch(`/clients/${eva}`, { contact }, { ifMatch: 1 });
      const freed = (await clinic.book(first, '14:30')).body;
      await clinic.book(eva, '15:00');
      const desk = await openDesk(house, clinic.reception, { path: `/#/idag?datum=${CLINIC_DAY}` });
      const { page } = desk;
      const drawer = page.getByRole('dialog');
      await page.locator('.item', { hasText: 'Eva Tidig' }).click();
      await drawer.getByRole('button', { name: 'Vill ha en tidigare tid' }).click();
      const form = page.getByRole('dialog', { name: 'Vill ha en tidigare tid' });
      await form.getByLabel('Tid på dagen').press('Enter');
      await page.getByRole('option', { name: 'Eftermiddag' }).press('Enter');
      await fine(desk, 'bookings-wish');
      await form.getByRole('button', { name: 'Sätt upp på listan' }).press('Enter');
      await drawer.getByText(/Väntar på en tidigare tid/).waitFor();
      await page.keyboard.press('Escape');
      await clinic.reception.post(`/bookings/${freed.id}/cancellation`, { by: 'client' }, { ifMatch: freed.version });
      await page.reload();
      await page.getByText('En väntar på en tid som är ledig nu').waitFor();
      await fine(desk, 'bookings-notice');
      await page.getByRole('link', { name: 'Visa', exact: true }).press('Enter');
      const card = page.getByRole('region', { name: 'Det finns en tidigare tid' }).getByRole('listitem');
      await card.getByRole('button', { name: /14:30/ }).press('Enter');
      await card.getByRole('region', { name: 'Säker kontakt' }).getByText('070-174 06 44').waitFor();
      await fine(desk, 'bookings-earlier');
      await card.getByRole('button', { name: 'Flytta dit' }).press('Enter');
      await page.getByText('Ingen väntar på en tidigare tid.').waitFor();
      await page.goto(`${house.origin}/#/idag?datum=${CLINIC_DAY}`);
      await page.locator('.item', { hasText: 'Eva Tidig' }).filter({ hasText: '14:30' }).click();
      await drawer.getByRole('region', { name: 'Tidigare tider för bokningen' }).getByText(/15:00/).waitFor();
      await fine(desk, 'bookings-past');
      await desk.close();
    },
    LONG,
  );

  it(
    'the medical head says whom a service is open to by keyboard, and a clinician why a patient may come',
    async () => {
      const desk = await openDesk(house, head, { path: '/#/behorighetsregler' });
      const rule = desk.page.getByRole('checkbox', { name: 'Cellprov: Transman' });
      await rule.press('Space');
      await desk.page
        .getByRole('region', { name: 'Regler som har gällt' })
        .getByText(/Cellprov · Transman/)
        .waitFor();
      expect(await rule.isChecked()).toBe(false);
      await fine(desk, 'bookings-rules');
      await desk.close();

      const siv = await clinic.patient({ displayName: 'Siv Påhittad', groundsForSpiralen: ['hiv'] });
      const hers = await openDesk(house, clinic.midwife, { path: `/#/clients/${siv}/show` });
      const grounds = hers.page.getByRole('region', { name: 'Varför Spiralen' });
      await grounds.getByText('Lever med hiv').waitFor();
      await grounds.getByRole('button', { name: 'Lägg till grund' }).press('Enter');
      const form = hers.page.getByRole('dialog', { name: 'Lägg till grund' });
      await form.getByLabel('Grund').press('Enter');
      await hers.page.getByRole('option', { name: 'Annat' }).press('Enter');
      await form.getByRole('button', { name: 'Spara' }).press('Enter');
      await form.getByLabel('Skäl').fill('Levde länge på gatan');
      await form.getByRole('button', { name: 'Spara' }).press('Enter');
      await grounds.getByText(/Levde länge på gatan/).waitFor();
      await grounds.getByRole('button', { name: 'Gäller inte längre Lever med hiv' }).press('Enter');
      await hers.page.getByRole('dialog').getByRole('button', { name: 'Gäller inte längre' }).press('Enter');
      await grounds.getByText(/Avslutat/).waitFor();
      await fine(hers, 'bookings-grounds');
      await hers.close();
    },
    LONG,
  );
});
