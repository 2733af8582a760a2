import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file, room, sessionsOf, tuesdays } from '../talks.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

/** A counsellor's Tuesday: her week, a session held and written, a new contract from an accepted offer, a goal reviewed. */
describe('a counsellor’s day on the screens', () => {
  let house: House;
  let counsellor: Caller;
  let contract: Body;
  let offered: string;
  let roomId: string;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    await house.at('2026-03-01T09:00:00+01:00');
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
    const reception = await house.staff('receptionist');
    roomId = await room(house, 'Rum 3');
    const client = await file(counsellor, { displayName: 'Stilla Lind' });
    contract = (await counsellor.post('/contracts', tuesdays(client, counsellor, { roomId }))).body;
    const other = await file(counsellor, { displayName: 'Klar Bris' });
    const friday = { weekday: 5, firstOn: '2026-03-06', startTime: '10:00', channel: 'phone' };
    await counsellor.post('/contracts', tuesdays(other, counsellor, friday));
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

  const shot = async ({ page }: Desk, name: string): Promise<void> => {
    if (process.env.TAKT_SHOTS)
      await page.screenshot({ path: `${process.env.TAKT_SHOTS}/${name}.png`, fullPage: true });
  };
  const clean = async (desk: Desk): Promise<void> => {
    // The frame's spinner, while something is being read again.
    await desk.page.locator('.MuiCircularProgress-root').waitFor({ state: 'detached' });
    expect(await desk.axe()).toEqual([]);
    expect(desk.errors).toEqual([]);
  };

  it('begins with her week, and today’s session is held, marked and moved on from', async () => {
    const desk = await openDesk(house, counsellor);
    const { page } = desk;
    await page.getByRole('heading', { name: /Min vecka/ }).waitFor();
    const session = page.getByRole('button', { name: /Stilla Lind/ });
    await session.waitFor();
    await shot(desk, 'week');
    await clean(desk);
    await session.focus();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('checkbox', { name: 'Relation' }).check();
    await drawer.getByRole('checkbox', { name: 'Skam' }).check();
    await drawer.getByRole('button', { name: 'Spara markeringarna' }).click();
    await page.getByText('Sparat').first().waitFor();
    await drawer.getByRole('button', { name: 'Hållet' }).click();
    await drawer.getByText('Hållen').waitFor();
    await shot(desk, 'session');
    await clean(desk);
    const held = (await sessionsOf(counsellor, contract.id)).find(({ status }) => status === 'held');
    expect(held).toMatchObject({ date: '2026-03-31', parts: ['relation'], themes: ['shame'] });
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await page.getByText('2026-04-06 – 2026-04-12').waitFor();
    await desk.close();
  });

  it('opens a contract from an accepted offer, with every week shown before it is saved', async () => {
    const desk = await openDesk(house, counsellor, { path: '/#/min-vecka' });
    const { page } = desk;
    await page.getByRole('link', { name: 'Skriv in kontraktet' }).click();
    await page.getByRole('button', { name: 'Visa alla veckor' }).click();
    await page.getByText('Inget står i vägen.').waitFor();
    await page.getByText('Röd dag').first().waitFor();
    await shot(desk, 'preview');
    await clean(desk);
    await page.getByRole('button', { name: 'Spara kontraktet' }).click();
    await page.getByRole('heading', { name: 'Överenskommet muntligt' }).waitFor();
    await page.getByText('torsdag 13:00, 60 min').waitFor();
    await shot(desk, 'contract');
    await clean(desk);
    const { body } = await counsellor.list<Body>('/contracts', { clientId: offered });
    expect(body).toEqual([expect.objectContaining({ weekday: 4, startTime: '13:00', roomId, status: 'active' })]);
    await desk.close();
  });

  it('shows what stands in the way of a slot, and changes it when nothing does', async () => {
    const desk = await openDesk(house, counsellor, { path: `/#/kontrakt/${String(contract.id)}` });
    const { page } = desk;
    await page.getByRole('button', { name: 'Ändra tid' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel(/Gäller från/).fill('2026-05-01');
    await drawer.getByLabel(/Klockslag/).fill('15:00');
    await drawer.getByLabel(/Skäl/).fill('Nytt schema');
    await drawer.getByRole('button', { name: 'Visa vad som ändras' }).click();
    await drawer.getByText('9 tider ändras').waitFor();
    await shot(desk, 'slot-change');
    await clean(desk);
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('2026-05-01: tisdag 15:00').waitFor();
    const changed = (await counsellor.get<Body>(`/contracts/${String(contract.id)}`)).body;
    expect(changed.slotChanges).toEqual([expect.objectContaining({ startTime: '15:00' })]);
    await desk.close();
  });

  it('reviews the term’s goals', async () => {
    const desk = await openDesk(house, counsellor, { path: '/#/mal' });
    const { page } = desk;
    await page.getByText('Sova hela natten').waitFor();
    await shot(desk, 'reviews');
    await clean(desk);
    await page.getByRole('button', { name: 'Utvärdera' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await drawer.getByRole('group', { name: /fel/i }).waitFor();
    await drawer.getByRole('radio', { name: 'Målet fortsätter' }).check();
    await drawer.getByLabel(/Klientens egen syn/).fill('Det går åt rätt håll');
    await shot(desk, 'outcome');
    await clean(desk);
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Inget här.').waitFor();
    const [review] = (await counsellor.list<Body>('/goal-reviews', { term: '2026-VT' })).body;
    expect(review).toMatchObject({ status: 'done', outcome: 'continue', clientView: 'Det går åt rätt håll' });
    await desk.close();
  });
});
