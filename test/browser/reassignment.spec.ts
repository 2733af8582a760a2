import type { Page } from 'playwright-core';
import type { Caller } from '../caller.js';
import { contractOf, lastDay } from '../handing.js';
import { House } from '../house.js';
import { closeBrowser, deskDir, openDesk } from './desk.js';

describe('a counsellor leaves or falls ill', () => {
  let house: House;
  let manager: Caller;
  let reception: Caller;
  let bo: Caller;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    await house.at('2026-08-31T09:00:00+02:00');
    manager = await house.staff('unit_manager');
    reception = await house.staff('receptionist');
    bo = await house.staff('counsellor', { name: 'Bo Berg' });
    await house.staff('counsellor', { name: 'Siv Samtal' });
    await contractOf(bo, { startTime: '10:00' });
    await contractOf(bo, { startTime: '13:00' });
    await lastDay(await house.staff('administrator'), bo.id, '2026-09-30');
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const press = async (page: Page, name: string) => {
    const button = page.getByRole('button', { name }).first();
    await button.focus();
    await page.keyboard.press('Enter');
  };

  it('the manager names who takes over, by number and by keyboard alone', async () => {
    const desk = await openDesk(house, manager, { path: '/#/overlamningar' });
    const { page } = desk;
    await page.getByRole('heading', { level: 1, name: 'Överlämningar' }).waitFor();
    await page.getByText('Bo Berg slutar 2026-09-30').waitFor();
    await page.getByRole('region', { name: 'Kontrakt efter nummer' }).first().waitFor();
    expect(await page.getByRole('link', { name: /Klient/ }).count()).toBe(0);
    expect(await desk.axe()).toEqual([]);
    await press(page, 'Föreslå');
    const siv = page.getByRole('radio', { name: /Siv Samtal: Ledig alla 12 veckor/ });
    await siv.focus();
    await page.keyboard.press('Space');
    expect(await desk.axe()).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Föreslå' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Siv Samtal från 2026-10-01').waitFor();
    expect(desk.errors).toEqual([]);
    await desk.close();
  }, 90_000);

  it('reception tells the client and writes her answer; the manager carries it through', async () => {
    const desk = await openDesk(house, reception, { path: '/#/overlamningar' });
    const { page } = desk;
    await page.getByRole('link', { name: 'Så når du klienten' }).waitFor();
    await press(page, 'Klienten är informerad');
    await page.getByText('Klienten vet').waitFor();
    await press(page, 'Klienten säger ja');
    await page.getByRole('button', { name: 'Genomför' }).waitFor();
    expect(await desk.axe()).toEqual([]);
    await desk.close();
    const hers = await openDesk(house, manager, { path: '/#/overlamningar' });
    await press(hers.page, 'Genomför');
    await hers.page.getByRole('dialog').getByRole('button', { name: 'Genomför' }).click();
    await hers.page.getByText('1 kvar, 1 överlämnade').waitFor();
    expect([desk.errors, hers.errors]).toEqual([[], []]);
    await hers.close();
  }, 90_000);

  it('he sees his last day on his own week, and an absence what it breaks before it is saved', async () => {
    const desk = await openDesk(house, bo);
    const { page } = desk;
    await page.getByText('Din sista dag är 2026-09-30').waitFor();
    expect(await desk.axe()).toEqual([]);
    await desk.close();
    const front = await openDesk(house, reception, { path: '/#/franvaro' });
    await press(front.page, 'Anmäl frånvaro');
    const form = front.page.getByRole('dialog');
    await form.getByRole('combobox', { name: /Personal/ }).click();
    await front.page.getByRole('option', { name: 'Bo Berg' }).click();
    await form.getByLabel('Från dag').fill('2026-09-07');
    await form.getByLabel('Till dag').fill('2026-09-11');
    await form.getByText('2 samtal, 0 bokningar, 0 pass').waitFor();
    expect(await form.getByText('2026-09-08').count()).toBe(1);
    expect(await front.axe()).toEqual([]);
    expect(front.errors).toEqual([]);
    await front.close();
  }, 90_000);
});
