import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { type Call, lines, S28 } from '../kast-calls.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

const CONSENT = '2026-03-18T20:00:00+01:00';

/** P08: KAST's counsellor after a police operation: the paper onto the list, one call after the other, and what came of it. */
describe('the call list on the screens', () => {
  let house: House;
  let kast: Caller;
  let operationId: string;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    await house.at('2026-03-23T10:00:00+01:00');
    kast = await house.staff('kast_counsellor', { name: 'Kim Kast' });
    operationId = (await kast.post<Call>('/police-operations', S28)).body.id;
    const evening = {
      consentGivenAt: CONSENT,
      phone: '070-174 00 90',
      voicemailOk: false,
      preferredTimes: '17:00-20:00',
    };
    await kast.post('/callbacks', { ...evening, operationId });
    await kast.post('/callbacks/list', {
      operationId,
      consentGivenAt: CONSENT,
      lines: lines(3, { voicemailOk: true }),
    });
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
    await desk.page.locator('.MuiCircularProgress-root').waitFor({ state: 'detached' });
    expect(await desk.axe()).toEqual([]);
    // A refusal that the screen shows in words, the browser calls an error of its own.
    expect(desk.errors.filter((text) => !/status of 4(00|22)/.test(text))).toEqual([]);
  };
  const calls = async (filter: Record<string, unknown> = {}) => (await kast.list<Call>('/callbacks', filter)).body;

  it('takes the next, shows the rules above the number, and hears the outcome by one key', async () => {
    const desk = await openDesk(house, kast, { path: '/#/ringlista' });
    const { page } = desk;
    await page.getByText('Senare i dag').waitFor();
    expect(await page.getByText('070-174').count()).toBe(0);
    await shot(desk, 'call-list');
    await clean(desk);
    await page.keyboard.press('n');
    const card = page.getByRole('region', { name: /Du ringer/ });
    await card.getByText('Jag ringer igen en annan dag', { exact: false }).waitFor();
    await card.getByRole('button', { name: 'Visa numret' }).press('Enter');
    const number = card.getByText('070-174');
    await number.waitFor();
    const above = await card.getByText('Säg bara ditt förnamn', { exact: false }).boundingBox();
    expect((above?.y ?? 0) < ((await number.boundingBox())?.y ?? 0)).toBe(true);
    await shot(desk, 'call-active');
    await clean(desk);
    await page.keyboard.press('2');
    await card.waitFor({ state: 'detached' });
    expect((await calls()).filter(({ attempts, status }) => attempts === 1 && status === 'queued')).toHaveLength(1);
    await desk.close();
  });

  it('books whoever wants help, by keyboard alone: the file opens, with what was agreed', async () => {
    const desk = await openDesk(house, kast, { path: '/#/ringlista' });
    const { page } = desk;
    await page.getByRole('button', { name: 'Ta nästa' }).press('Enter');
    const card = page.getByRole('region', { name: /Du ringer/ });
    await card.getByRole('button', { name: /Svarade$/ }).press('Enter');
    await page.getByRole('button', { name: 'Vill ha hjälp: boka' }).press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('switch', { name: /Personen vill/ }).press('Space');
    await drawer.getByRole('combobox', { name: /kommit överens/ }).press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await drawer.getByLabel(/^Dag/).fill('2026-03-25');
    await drawer
      .getByLabel(/^Klockslag|^Börjar|^Tid/)
      .first()
      .fill('13:00');
    await shot(desk, 'call-book');
    await clean(desk);
    await drawer.getByRole('button', { name: 'Boka', exact: true }).press('Enter');
    await page.getByText('070-174', { exact: false }).first().waitFor();
    const [booked] = await calls({ status: 'booked' });
    expect(page.url()).toContain(`/clients/${booked?.clientId}/show`);
    expect((await kast.list('/sessions', { clientId: booked?.clientId })).body).toHaveLength(1);
    await desk.close();
  });

  it('refers home with what there is in the county, and tells when nobody may be called', async () => {
    const desk = await openDesk(house, kast, { path: '/#/ringlista' });
    const { page } = desk;
    await page.getByText('Senare i dag').first().waitFor();
    await page.keyboard.press('n');
    await page.getByRole('button', { name: /Svarade$/ }).click();
    await page.getByRole('button', { name: 'Hänvisad till hemorten' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('combobox', { name: /Län/ }).click();
    await page.getByRole('option', { name: 'Dalarna' }).click();
    await drawer.getByText('I länet finns inget', { exact: false }).waitFor();
    await shot(desk, 'call-refer');
    await clean(desk);
    await drawer.getByRole('button', { name: 'Hänvisa' }).click();
    await drawer.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ta nästa' }).click();
    await page.getByText('Ingen på listan får ringas just nu.', { exact: false }).waitFor();
    await shot(desk, 'call-nobody');
    await page.getByRole('combobox', { name: 'Visa' }).click();
    await page.getByRole('option', { name: 'Hänvisad hem' }).click();
    await page.getByText('Numret raderas 2026-04-05').waitFor();
    await shot(desk, 'call-closed');
    await clean(desk);
    await page.getByRole('button', { name: 'Tillbaka till listan' }).click();
    await page.getByText('Ingen finns här.').waitFor();
    // She rings us herself: found by her number, and taken off the list by her wish.
    await page.getByLabel('Telefonnummer').fill('+46 70 174 00 90');
    await page.keyboard.press('Enter');
    const found = page.getByRole('region', { name: 'Någon ringer upp oss' });
    await found.getByRole('button', { name: 'Ta bort' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
    await found.getByText('Borttagen på egen begäran').waitFor();
    await desk.close();
  });

  it('takes a list from paper line by line, names what is wrong and keeps what is typed', async () => {
    const desk = await openDesk(house, kast, { path: `/#/ringlista/ny?insats=${operationId}` });
    const { page } = desk;
    await page.getByText('66 av 70', { exact: false }).waitFor();
    await page.getByLabel('Nummer, rad 1').fill('070-174 00 50');
    await page.keyboard.press('Enter');
    await page.keyboard.type('12');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Grön Vante');
    await page.getByLabel('Nummer, rad 3').focus();
    // As the browser pastes: with tabs between, and a line for each.
    await page.evaluate(`{
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', '070-174 00 51\\tBlå Keps\\t17-20\\tja\\n070-174 00 52');
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }`);
    expect(await page.getByLabel('Nummer, rad 4').inputValue()).toBe('070-174 00 52');
    const save = page.getByRole('button', { name: 'Spara 4 personer' });
    await save.press('Enter');
    await page.getByText('Rätta rad 2. Inget har sparats.').waitFor();
    await shot(desk, 'call-entry');
    await clean(desk);
    expect(await page.evaluate(`document.activeElement.getAttribute('aria-label')`)).toBe('Nummer, rad 2');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('070-174 00 53');
    await save.press('Enter');
    await page.getByRole('region', { name: 'Ringlista' }).waitFor();
    expect(await calls({ operationId })).toHaveLength(6);
    await desk.close();
  });

  it('lets outreach register an operation and see no more; KAST, reception and the manager see how far it is', async () => {
    const street = await openDesk(house, await house.staff('outreach_worker'), { path: '/#/insatser' });
    await street.page.getByRole('button', { name: 'Ny insats' }).click();
    const drawer = street.page.getByRole('dialog');
    await drawer.getByLabel(/Beteckning/).fill('K 2026-15');
    await drawer.getByRole('combobox', { name: /Polisregion/ }).click();
    await street.page.getByRole('option', { name: 'Väst' }).click();
    await drawer.getByLabel(/Gripna/).fill('2');
    await drawer.getByLabel(/Sade ja/).fill('4');
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await drawer.getByText('Fler kan inte ha sagt ja än som greps.').waitFor();
    await drawer.getByLabel(/Gripna/).fill('6');
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await street.page.getByText('Insatsen är registrerad', { exact: false }).waitFor();
    await clean(street);
    await street.close();
    const manager = await openDesk(house, await house.staff('unit_manager'), { path: '/#/insatser' });
    const row = manager.page.getByRole('row', { name: /K 2026-14/ });
    await row.getByText('av 70 klara', { exact: false }).waitFor();
    await manager.page
      .getByRole('region', { name: 'Ringlista' })
      .getByText('kan ringas nu', { exact: false })
      .waitFor();
    expect(await row.getByRole('button').count()).toBe(0);
    await shot(manager, 'operations');
    await clean(manager);
    await manager.close();
  });

  it('tells KAST on her week how many can be called, and reception how many wait', async () => {
    const week = await openDesk(house, kast);
    await week.page.getByText('kan ringas nu', { exact: false }).waitFor();
    await shot(week, 'call-week');
    await clean(week);
    await week.page.getByRole('link', { name: 'Öppna ringlistan' }).press('Enter');
    await week.page.getByRole('heading', { name: 'Ringlista', level: 1 }).waitFor();
    await week.close();
    const today = await openDesk(house, await house.staff('receptionist'));
    await today.page.getByRole('link', { name: 'Uppringningar som väntar' }).waitFor();
    await clean(today);
    await today.close();
  });
});
