import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file, room, sessionsOf, tuesdays } from '../talks.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

/** A contract with all its weeks: one moved, one cancelled, the rest at another time, a pause, an end, and open again. */
describe('a contract with its weeks on the screen', () => {
  let house: House;
  let counsellor: Caller;
  let contract: Body;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    await house.at('2026-03-01T09:00:00+01:00');
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
    const roomId = await room(house, 'Rum 3');
    const client = await file(counsellor, { displayName: 'Stilla Lind', interpreter: true, language: 'ro' });
    const fridays = { roomId, weekday: 5, firstOn: '2026-03-06' };
    contract = (await counsellor.post('/contracts', tuesdays(client, counsellor, fridays))).body;
    const [first] = await sessionsOf(counsellor, contract.id);
    await house.at('2026-03-06T20:00:00+01:00');
    await counsellor.post(`/sessions/${first?.id}/attendance`, { outcome: 'held' }, { ifMatch: 1 });
    await house.at('2026-03-09T09:00:00+01:00');
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const opened = (path = `/#/kontrakt/${String(contract.id)}`) => openDesk(house, counsellor, { path });
  const clean = async (desk: Desk, name: string): Promise<void> => {
    await desk.page.locator('.MuiCircularProgress-root').waitFor({ state: 'detached' });
    if (process.env.TAKT_SHOTS)
      await desk.page.screenshot({ path: `${process.env.TAKT_SHOTS}/${name}.png`, fullPage: true });
    expect(await desk.axe()).toEqual([]);
    expect(desk.errors).toEqual([]);
  };
  const on = async (date: string) =>
    (await sessionsOf(counsellor, contract.id)).find(({ plannedDate }) => plannedDate === date);

  it('moves only this week by keyboard, and cancels another, and shows both where they were', async () => {
    const desk = await opened();
    const { page } = desk;
    await page.getByRole('region', { name: 'Vårterminen 2026' }).waitFor();
    await clean(desk, 'weeks');
    await page.getByRole('button', { name: 'Ändra 2026-03-20' }).focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByText('1 tid ändras. Inget annat i kontraktet ändras.').waitFor();
    await drawer.getByLabel(/Dag/).fill('2026-03-19');
    await clean(desk, 'only-this');
    await drawer.getByRole('button', { name: 'Spara' }).press('Enter');
    await page.getByText('flyttat från 2026-03-20 14:00').waitFor();
    await page.getByRole('button', { name: 'Ställ in 2026-03-27' }).click();
    await drawer.getByLabel(/Blev inte av/).click();
    await page.getByRole('option', { name: /enheten/i }).click();
    await drawer.getByRole('button', { name: 'Ställ in' }).click();
    await drawer.waitFor({ state: 'detached' });
    expect(await on('2026-03-27')).toMatchObject({ status: 'unit_cancelled' });
    expect(await on('2026-03-20')).toMatchObject({ date: '2026-03-19' });
    await desk.close();
  });

  it('changes this and those that follow, tells the counts first, and holds a red day anyway', async () => {
    const desk = await opened();
    const { page } = desk;
    await page.getByRole('button', { name: 'Ändra 2026-04-10' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('radio', { name: 'Den här och följande' }).check();
    await drawer.getByLabel(/Klockslag/).fill('15:00');
    await drawer.getByLabel(/Skäl/).fill('Nytt schema');
    await drawer.getByRole('button', { name: 'Visa vad som ändras' }).click();
    await drawer.getByText('12 tider ändras').waitFor();
    await drawer.getByText('1 är redan hållen och ändras inte').waitFor();
    await drawer.getByRole('checkbox', { name: 'Håll ändå' }).first().check();
    await clean(desk, 'following');
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Ny tid: fredag 15:00').waitFor();
    expect(await on('2026-05-01')).toMatchObject({ status: 'planned', startTime: '15:00' });
    expect(await on('2026-04-03')).toMatchObject({ status: 'holiday_skipped', startTime: '14:00' });
    const row = page.getByRole('row', { name: /2026-04-03/ });
    await row.getByRole('button', { name: 'Håll ändå' }).click();
    await row.getByText('Röd dag').waitFor({ state: 'detached' });
    expect(await on('2026-04-03')).toMatchObject({ status: 'planned' });
    await desk.close();
  });

  it('ends the rest, and is opened again with its weeks', async () => {
    const desk = await opened();
    const { page } = desk;
    await page.getByRole('button', { name: 'Ställ in 2026-05-08' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('radio', { name: /Resten av kontraktet/ }).check();
    await drawer.getByLabel(/Skäl/).click();
    await page.getByRole('option', { name: 'Fullföljt' }).click();
    await drawer.getByRole('button', { name: 'Visa vad som ändras' }).click();
    await drawer.getByText('8 tider tas bort').waitFor();
    await drawer.getByRole('button', { name: 'Ställ in' }).click();
    await page.getByText('Kontraktet är avslutat').waitFor();
    await page.getByRole('button', { name: 'Öppna igen' }).click();
    await drawer.getByRole('button', { name: 'Visa vad som ändras' }).click();
    await drawer.getByText('8 tider läggs in').waitFor();
    await clean(desk, 'reopen');
    await drawer.getByRole('button', { name: 'Öppna igen' }).click();
    await drawer.waitFor({ state: 'detached' });
    expect((await sessionsOf(counsellor, contract.id)).at(-1)).toMatchObject({ plannedDate: '2026-06-26' });
    await desk.close();
  });

  it('tells on her week what is without an interpreter, and orders one', async () => {
    const desk = await opened('/#/min-vecka');
    const { page } = desk;
    const needs = page.getByRole('region', { name: 'Tolk att ordna' });
    await needs
      .getByText(/beställ tolk/)
      .first()
      .waitFor();
    await clean(desk, 'needs');
    await needs.getByRole('button', { name: 'Öppna' }).first().click();
    await page.getByRole('button', { name: 'Beställ tolk' }).click();
    const drawer = page.getByRole('dialog', { name: 'Beställ tolk' });
    await drawer.getByText(/aldrig av en anhörig/).waitFor();
    await clean(desk, 'order');
    await drawer.getByRole('button', { name: 'Beställ tolk' }).click();
    await page.getByRole('button', { name: 'Bekräftad för den här tiden' }).waitFor();
    await desk.close();
  });
});
