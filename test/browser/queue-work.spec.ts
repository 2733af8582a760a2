import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Body, file } from '../talks.js';
import { closeBrowser, type Desk, deskDir, more, openDesk } from './desk.js';

interface Place extends Body {
  readonly id: string;
  readonly version: number;
}

const CONTACT = { phone: '070-555 01 02', allowedHours: [{ weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '12:00' }] };

/** What comes between a place and a contract: attempts, the order with its exceptions, and the manager's word. */
describe('the work with the queue on the screens', () => {
  let house: House;
  let reception: Caller;
  let counsellor: Caller;
  let places: Place[];
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    await house.at('2026-03-02T09:00:00+01:00');
    reception = await house.staff('receptionist', { name: 'Rut Reception' });
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
    places = [
      await enter('Stilla Lind', { enteredOn: '2026-02-02', weekdays: [2], partsOfDay: ['afternoon'] }),
      await enter('Klar Bris', { enteredOn: '2026-02-03' }),
    ];
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const enter = async (displayName: string, more: Body): Promise<Place> => {
    const clientId = await file(reception, { displayName, contact: CONTACT });
    return (await reception.post<Place>('/queue-entries', { clientId, serviceKind: 'counselling', ...more })).body;
  };
  const shot = async ({ page }: Desk, name: string): Promise<void> => {
    if (process.env.TAKT_SHOTS) await page.screenshot({ path: `${process.env.TAKT_SHOTS}/${name}.png` });
  };
  const clean = async (desk: Desk): Promise<void> => {
    await desk.page.locator('.MuiCircularProgress-root').waitFor({ state: 'detached' });
    expect(await desk.axe()).toEqual([]);
  };
  const choose = async ({ page }: Desk, label: RegExp, option: string): Promise<void> => {
    await page.getByRole('dialog').getByRole('combobox', { name: label }).press('Enter');
    await page.getByRole('option', { name: option }).press('Enter');
  };

  it('shows who is next and why, takes an attempt below the safe-contact card, and says why another is refused', async () => {
    const desk = await openDesk(house, reception, { path: '/#/ko' });
    const row = desk.page.getByRole('row', { name: /Stilla Lind/ });
    await row.getByText('Näst på tur').waitFor();
    await row.getByText('Har väntat längst').waitFor();
    await row.getByText('tisdag · Eftermiddag').waitFor();
    await shot(desk, 'queue-next');
    await more(desk.page, row, 'Kontaktförsök');
    const drawer = desk.page.getByRole('dialog');
    await drawer.getByText('070-555 01 02').waitFor();
    await choose(desk, /Hur gick det/, 'Neutralt röstmeddelande');
    await drawer.getByRole('button', { name: 'Spara' }).press('Enter');
    await drawer
      .getByText(/Inget röstmeddelande får lämnas/)
      .first()
      .waitFor();
    await shot(desk, 'queue-attempt');
    await clean(desk);
    await choose(desk, /Hur gick det/, 'Inget svar');
    await drawer.getByRole('button', { name: 'Spara' }).press('Enter');
    await row.getByText(/1 försök utan svar sedan 2026-03-02/).waitFor();
    await more(desk.page, row, 'Lämnar kön');
    await choose(desk, /Hur lämnar klienten/, 'Gick inte att nå');
    await drawer.getByLabel(/Skäl/).fill('Svarar inte');
    await drawer.getByRole('button', { name: 'Lämnar kön' }).press('Enter');
    await drawer
      .getByText(/Hittills: 1 försök under 0 dagar/)
      .first()
      .waitFor();
    await desk.close();
  });

  it('offers somebody further back only with a reason, which stands in the history', async () => {
    const desk = await openDesk(house, reception, { path: '/#/ko' });
    const row = desk.page.getByRole('row', { name: /Klar Bris/ });
    await row.getByRole('button', { name: 'Erbjud tid' }).press('Enter');
    const drawer = desk.page.getByRole('dialog');
    await choose(desk, /Behandlare/, 'Bo Samtal');
    await drawer.getByLabel(/Första samtalet/).fill('2026-03-10');
    await drawer.getByLabel(/Klockslag/).fill('14:00');
    await drawer.getByRole('button', { name: 'Spara' }).press('Enter');
    await drawer.getByText(/Tiden passar också den som står före: Stilla Lind/).waitFor();
    await shot(desk, 'queue-exception');
    await clean(desk);
    await choose(desk, /Varför får den här klienten/, 'Språk eller tolk');
    await drawer.getByLabel(/Skriv varför/).fill('Tolk bara på tisdagar');
    await drawer.getByRole('button', { name: 'Spara' }).press('Enter');
    await row.getByText('svar senast 2026-03-09').waitFor();
    await more(desk.page, row, 'Historik');
    await drawer.getByText(/Erbjuden tid: Bo Samtal, tisdag 14:00.*Språk eller tolk · Tolk bara på tisdagar/).waitFor();
    await drawer
      .getByText(/Rut Reception/)
      .first()
      .waitFor();
    await shot(desk, 'queue-history');
    await clean(desk);
    await desk.page.keyboard.press('Escape');
    await row.getByRole('button', { name: 'Tackat ja' }).press('Enter');
    await row.getByText('Tackat ja').first().waitFor();
    await desk.close();
  });

  it('leads the counsellor with one press from the accepted offer into the contract with everything filled in', async () => {
    const desk = await openDesk(house, counsellor, { path: '/#/min-vecka' });
    await desk.page.getByRole('link', { name: 'Skriv in kontraktet' }).press('Enter');
    await desk.page.getByLabel(/Klockslag/).waitFor();
    expect(await desk.page.getByLabel(/Klockslag/).inputValue()).toBe('14:00');
    expect(await desk.page.getByLabel(/Första samtalet/).inputValue()).toBe('2026-03-10');
    await desk.page.getByRole('combobox', { name: /Hur/ }).press('Enter');
    await desk.page.getByRole('option', { name: 'Telefon' }).press('Enter');
    await desk.page.getByRole('button', { name: 'Visa alla veckor' }).press('Enter');
    await desk.page.getByRole('button', { name: 'Spara kontraktet' }).press('Enter');
    await shot(desk, 'queue-contract');
    await desk.page.getByText('Kontraktet är sparat').first().waitFor();
    const place = await reception.get<Place>(`/queue-entries/${places[1]?.id}`);
    expect(place.body).toMatchObject({ status: 'converted' });
    await desk.close();
  });

  it('hands the manager what three offers came to nothing for, by number, and reception her word', async () => {
    const [place] = places;
    for (const startTime of ['09:00', '10:00', '11:00']) {
      const slot = { counsellorId: counsellor.id, weekday: 3, startTime, firstOn: '2026-03-11' };
      const made = await reception.post<Place>(`/queue-entries/${place?.id}/offers`, slot);
      const path = `/queue-entries/${place?.id}/offers/${made.body.id}/answer`;
      await reception.post(path, { answer: 'declined' }, { ifMatch: 1 });
    }
    const manager = await house.staff('unit_manager', { name: 'Eva Chef' });
    const desk = await openDesk(house, manager, { path: '/#/ko' });
    await desk.page.getByText(/3 erbjudanden/).waitFor();
    await shot(desk, 'queue-manager');
    await clean(desk);
    expect(await desk.page.content()).not.toContain('Stilla Lind');
    await desk.page.getByRole('button', { name: 'Säg vad som ska göras' }).first().press('Enter');
    const drawer = desk.page.getByRole('dialog');
    await drawer.getByRole('radio', { name: 'Receptionen ringer' }).check();
    await drawer.getByLabel(/Skriv varför/).fill('Fråga vilka tider som går');
    await shot(desk, 'queue-review');
    await clean(desk);
    await drawer.getByRole('button', { name: 'Spara' }).press('Enter');
    await desk.page.getByText('Ingenting att se över.').waitFor();
    expect(desk.errors).toEqual([]);
    await desk.close();
    const again = await openDesk(house, reception, { path: '/#/ko' });
    await again.page.getByText(/Chefen 2026-03-02: Receptionen ringer. Fråga vilka tider som går/).waitFor();
    await shot(again, 'queue-reviewed');
    await clean(again);
    await again.close();
  });
});
