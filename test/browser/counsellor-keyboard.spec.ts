import type { Locator, Page } from 'playwright-core';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file, room, sessionsOf, tuesdays } from '../talks.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

/** More stops than anybody should have to go through: a long table is one of them. */
const STOPS = 60;

/** Tabs until the control has the focus, as somebody without a mouse does. */
async function reach(page: Page, control: Locator, key = 'Tab'): Promise<void> {
  await control.waitFor();
  for (let stop = 0; stop < STOPS; stop += 1) {
    if ((await control.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No key leads to ${control.toString()}`);
}

async function press(page: Page, control: Locator, key = 'Enter'): Promise<void> {
  await reach(page, control);
  await page.keyboard.press(key);
}

/** What stands in a field is taken away and written anew. */
async function write(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** A line of the menu: one stop for the whole of it, then the arrows. */
async function go(page: Page, name: string): Promise<void> {
  const items = page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('menuitem');
  await reach(page, items.and(page.locator('[tabindex="0"]')).first());
  await reach(page, items.filter({ hasText: new RegExp(`^${name}$`) }), 'ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** A counsellor's Tuesday without a mouse, on each of her screens; every one of them looked at by axe at 1280 × 800. */
describe('a counsellor’s day by keyboard alone', () => {
  let house: House;
  let counsellor: Caller;
  let contract: Body;
  let offered: string;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    await house.at('2026-03-01T09:00:00+01:00');
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
    const reception = await house.staff('receptionist');
    const roomId = await room(house, 'Rum 3');
    const client = await file(counsellor, { displayName: 'Stilla Lind' });
    contract = (await counsellor.post('/contracts', tuesdays(client, counsellor, { roomId }))).body;
    await counsellor.post('/goals', { clientId: client, contractId: contract.id, text: 'Sova hela natten' });
    await house.at('2026-03-31T13:30:00+02:00');
    offered = await file(reception, { displayName: 'Mjuk Vinge' });
    const entry = (await reception.post('/queue-entries', { clientId: offered, serviceKind: 'counselling' })).body;
    const slot = { counsellorId: counsellor.id, weekday: 4, startTime: '13:00', firstOn: '2026-04-09', roomId };
    const offer = (await reception.post(`/queue-entries/${String(entry.id)}/offers`, slot)).body;
    const path = `/queue-entries/${String(entry.id)}/offers/${String(offer.id)}/answer`;
    await reception.post(path, { answer: 'accepted' }, { ifMatch: Number(offer.version) });
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const clean = async (desk: Desk, name: string): Promise<void> => {
    // The frame's spinner, while something is being read again.
    await desk.page.locator('.MuiCircularProgress-root').waitFor({ state: 'detached' });
    if (process.env.TAKT_SHOTS)
      await desk.page.screenshot({ path: `${process.env.TAKT_SHOTS}/${name}.png`, fullPage: true });
    expect(await desk.axe()).toEqual([]);
    expect(desk.errors).toEqual([]);
  };

  it('begins with her week, and today’s session is held and marked; closing leads back to where she was', async () => {
    const desk = await openDesk(house, counsellor);
    const { page } = desk;
    const session = page.getByRole('button', { name: /14:00.*Stilla Lind/ });
    await session.waitFor();
    await clean(desk, 'week');
    await press(page, session);
    const drawer = page.getByRole('dialog');
    await press(page, drawer.getByRole('checkbox', { name: 'Relation' }), 'Space');
    await press(page, drawer.getByRole('checkbox', { name: 'Skam' }), 'Space');
    await press(page, drawer.getByRole('button', { name: 'Spara markeringarna' }));
    await page.getByText('Sparat').first().waitFor();
    await press(page, drawer.getByRole('button', { name: 'Hållet' }));
    await drawer.getByText('Hållen').waitFor();
    await clean(desk, 'session');
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(await session.and(page.locator(':focus')).count()).toBe(1);
    const held = (await sessionsOf(counsellor, contract.id)).find(({ status }) => status === 'held');
    expect(held).toMatchObject({ date: '2026-03-31', parts: ['relation'], themes: ['shame'] });
    await desk.close();
  });

  it('opens a contract from an accepted offer, every week shown before it is saved, and goes on from its heading', async () => {
    const desk = await openDesk(house, counsellor);
    const { page } = desk;
    await press(page, page.getByRole('link', { name: 'Skriv in kontraktet' }));
    await press(page, page.getByRole('button', { name: 'Visa alla veckor' }));
    await page.getByText('Inget står i vägen.').waitFor();
    await page.getByText('Röd dag').first().waitFor();
    await clean(desk, 'preview');
    await press(page, page.getByRole('button', { name: 'Spara kontraktet' }));
    await page.getByText('torsdag 13:00, 60 min').waitFor();
    await clean(desk, 'contract');
    const { body } = await counsellor.list<Body>('/contracts', { clientId: offered });
    expect(body).toEqual([expect.objectContaining({ weekday: 4, startTime: '13:00', status: 'active' })]);
    // The form and its button are gone: the focus has not gone with them.
    await page.getByRole('heading', { level: 1 }).and(page.locator(':focus')).waitFor();
    // Three dozen weeks are one stop: the arrows go between them, and Tab leads on, out of the table.
    await reach(page, page.getByRole('button', { name: 'Öppna 2026-04-09' }));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await press(page, page.getByRole('button', { name: 'Ändra 2026-04-16' }));
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await go(page, 'Min vecka');
    await desk.close();
  });

  it('shows what stands in the way of a slot, and changes it when nothing does', async () => {
    const desk = await openDesk(house, counsellor, { path: `/#/kontrakt/${String(contract.id)}` });
    const { page } = desk;
    await press(page, page.getByRole('button', { name: 'Ändra tid' }));
    const drawer = page.getByRole('dialog');
    await write(page, drawer.getByLabel(/Gäller från/), '2026-05-01');
    await write(page, drawer.getByLabel(/Klockslag/), '15:00');
    await write(page, drawer.getByLabel(/Skäl/), 'Nytt schema');
    await press(page, drawer.getByRole('button', { name: 'Visa vad som ändras' }));
    await drawer.getByText('9 tider ändras').waitFor();
    await clean(desk, 'slot-change');
    await press(page, drawer.getByRole('button', { name: 'Spara' }));
    await page.getByText('2026-05-01: tisdag 15:00').waitFor();
    const changed = (await counsellor.get<Body>(`/contracts/${String(contract.id)}`)).body;
    expect(changed.slotChanges).toEqual([expect.objectContaining({ startTime: '15:00' })]);
    await go(page, 'Min vecka');
    await desk.close();
  });

  it('finds the client by the search, with her timeline, and then what she has not signed', async () => {
    const desk = await openDesk(house, counsellor, { path: '/#/min-vecka' });
    const { page } = desk;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('Stilla');
    await page.getByRole('option', { name: /Stilla Lind/ }).waitFor();
    // The search has been answered when a new file is offered as well.
    await page.getByRole('option', { name: /Ny klient/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Stilla Lind/ }).waitFor();
    await page.getByRole('region', { name: 'Vad som har hänt' }).waitFor();
    await clean(desk, 'client');
    await go(page, 'Osignerat');
    await clean(desk, 'unsigned');
    await desk.close();
  });

  it('reviews the term’s goals', async () => {
    const desk = await openDesk(house, counsellor);
    const { page } = desk;
    await go(page, 'Mål att utvärdera');
    await page.getByText('Sova hela natten').waitFor();
    await clean(desk, 'reviews');
    await press(page, page.getByRole('button', { name: 'Utvärdera: Sova hela natten' }));
    const drawer = page.getByRole('dialog');
    await press(page, drawer.getByRole('button', { name: 'Spara' }));
    await drawer.getByRole('group', { name: /fel/i }).waitFor();
    await reach(page, drawer.getByRole('radio').first(), 'Shift+Tab');
    await page.keyboard.press('Space');
    await reach(page, drawer.getByLabel(/Klientens egen syn/));
    await page.keyboard.type('Det går åt rätt håll');
    await clean(desk, 'outcome');
    await press(page, drawer.getByRole('button', { name: 'Spara' }));
    await page.getByText('Inget här.').waitFor();
    const [review] = (await counsellor.list<Body>('/goal-reviews', { term: '2026-VT' })).body;
    expect(review).toMatchObject({ status: 'done', clientView: 'Det går åt rätt håll' });
    await desk.close();
  });
});
