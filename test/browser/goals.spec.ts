import type { Locator, Page } from 'playwright-core';
import { InstrumentsService } from '#counselling';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { asJob, type Body, file, tuesdays } from '../talks.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

/** Goes there by one key alone, as somebody without a mouse does. */
async function reach(page: Page, there: Locator, key = 'Tab'): Promise<void> {
  await there.waitFor();
  for (let n = 0; n < 60; n += 1) {
    if (await there.evaluate((one) => one.matches(':focus'))) return;
    await page.keyboard.press(key);
  }
  throw new Error('nobody gets there by the keyboard');
}

/** The term's reviews by keyboard, measures with their curve, and a study from the question to the file that leaves. */
describe('goals, measures and studies on the screens', () => {
  let house: House;
  let counsellor: Caller;
  let manager: Caller;
  let researcher: Caller;
  let client = '';
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    await house.at('2026-03-02T09:00:00+01:00');
    await asJob(house, (tx) => house.app.get(InstrumentsService).beginWithStandard(tx));
    counsellor = await house.staff('counsellor', { name: 'Bo Samtal' });
    manager = await house.staff('unit_manager', { name: 'Mia Chef' });
    researcher = await house.staff('study_export', { name: 'Fia Forskare' });
    client = await file(counsellor, { displayName: 'Stilla Lind' });
    const slot = { channel: 'phone', until: undefined };
    const { id } = (await counsellor.post('/contracts', tuesdays(client, counsellor, slot))).body;
    const scale = { '-1': 'Tre timmar', '0': 'Sex timmar', '1': 'Hela natten' };
    const of = { clientId: client, contractId: id };
    await counsellor.post('/goals', { ...of, text: 'Sova om natten', scale, weight: 2, startLevel: -1 });
    await counsellor.post('/goals', { ...of, text: 'Säga nej' });
    await counsellor.post('/goals', { ...of, text: 'Ringa min syster', draft: true });
    const core = { clientId: client, instrument: 'CORE-10', instrumentVersion: '1' };
    const score = (phase: string, measuredOn: string, total: number) =>
      counsellor.post('/measurements', { ...core, phase, measuredOn, scores: { total } });
    await score('baseline', '2026-02-10', 24);
    await score('mid', '2026-03-01', 15);
    await house.at('2026-04-14T09:00:00+02:00');
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
    // A refusal that the form shows stands in the console as well.
    expect(desk.errors.filter((line) => !line.includes('status of 422'))).toEqual([]);
  };

  it('W16 walks the term’s round by keyboard alone, goal after goal, and asks before unsent words are left', async () => {
    const desk = await openDesk(house, counsellor, { path: '/#/mal/runda' });
    const { page } = desk;
    await page.getByRole('heading', { level: 2, name: 'Sova om natten' }).waitFor();
    await page.getByText('0 av 2 gjorda').waitFor();
    await shot(desk, 'round');
    await clean(desk);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('heading', { level: 2, name: 'Säga nej' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    const goal = page.getByRole('heading', { level: 2, name: 'Sova om natten' });
    await goal.waitFor();
    // The heading has the focus: Tab goes on to the scale, the client's words and what came of it.
    for (let n = 0; n < 3; n += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByRole('radio', { name: 'Målet fortsätter' }).isChecked()).toBe(true);
    await reach(page, page.getByRole('button', { name: 'Nästa mål' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await reach(page, page.getByRole('button', { name: 'Stanna kvar' }));
    await page.keyboard.press('Enter');
    await reach(page, page.getByRole('combobox', { name: /Hur långt/ }));
    await page.keyboard.press('ArrowDown');
    await reach(page, page.getByRole('option', { name: '+1 Hela natten' }), 'ArrowDown');
    await page.keyboard.press('Enter');
    await reach(page, page.getByLabel('Klientens egen syn'));
    await page.keyboard.type('Jag sover nu');
    await reach(page, page.getByRole('button', { name: 'Spara och gå till nästa' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Säga nej' }).waitFor();
    await page.getByText('1 av 2 gjorda').waitFor();
    await reach(page, page.getByRole('radio', { name: 'Målet fortsätter' }));
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('radio', { name: 'Målet formuleras om' }).isChecked()).toBe(true);
    await reach(page, page.getByLabel('Målet som det nu är'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Säga nej högt');
    await reach(page, page.getByLabel('0 Som väntat'));
    await page.keyboard.type('En gång i veckan');
    await shot(desk, 'round-revise');
    await clean(desk);
    await reach(page, page.getByRole('button', { name: 'Spara och gå till nästa' }));
    await page.keyboard.press('Enter');
    await page.getByText('2 av 2 gjorda').waitFor();
    await page.getByText('Alla mål är utvärderade').waitFor();
    const goals = (await counsellor.list<Body>('/goals', { clientId: client, status: 'agreed' })).body;
    expect(goals).toContainEqual(
      expect.objectContaining({ text: 'Säga nej högt', scale: { '0': 'En gång i veckan' } }),
    );
    expect(desk.errors).toEqual([]);
    await desk.close();
  }, 90_000);

  it('shows on the client’s page how goals became what they are, the T score, and measures as a curve with its table', async () => {
    const desk = await openDesk(house, counsellor, { path: `/#/clients/${client}/show` });
    const { page } = desk;
    const goals = page.getByRole('region', { name: 'Mål' });
    await goals.getByRole('row', { name: /2026-VT 60 1 40 \+20/ }).waitFor();
    const measures = page.getByRole('region', { name: 'Skattningar' });
    await measures.getByRole('img', { name: /CORE-10: 2026-02-10 Baslinje 24, 2026-03-01 Under tiden 15/ }).waitFor();
    await measures.getByRole('cell', { name: 'Total 24' }).waitFor();
    await shot(desk, 'client');
    await clean(desk);
    await goals.getByRole('button', { name: 'Historik' }).first().click();
    await page.getByRole('dialog').getByText('Jag sover nu').waitFor();
    await shot(desk, 'history');
    await clean(desk);
    await page.keyboard.press('Escape');
    await goals.getByRole('button', { name: 'Kom överens' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kom överens' }).click();
    await goals.getByText('Överenskommet 2026-04-14').first().waitFor();
    await measures.getByRole('button', { name: 'Ny skattning' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('combobox', { name: /Instrument/ }).click();
    await page.getByRole('option', { name: 'CORE-OM (1)' }).click();
    await drawer.getByRole('combobox', { name: /Fas/ }).click();
    await page.getByRole('option', { name: 'Uppföljning' }).click();
    await drawer.getByLabel('Total').fill('41');
    await shot(desk, 'measure');
    await clean(desk);
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await drawer.getByText('En poäng ligger utanför instrumentets skala.').waitFor();
    await drawer.getByLabel('Total').fill('12.5');
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await measures.getByRole('cell', { name: 'Total 12,5' }).waitFor();
    await measures.getByRole('button', { name: 'Rätta' }).last().click();
    await drawer.getByLabel('Total').fill('13.5');
    await drawer.getByLabel('Varför den rättas').fill('Läste fel');
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await measures.getByRole('button', { name: 'Tidigare versioner' }).click();
    await page
      .getByRole('dialog')
      .getByText(/Läste fel/)
      .waitFor();
    await clean(desk);
    await desk.close();
  }, 90_000);

  it('S40 begins a study, asks a client, and gives the researcher a file without her', async () => {
    const chief = await openDesk(house, manager, { path: '/#/studier' });
    await chief.page.getByRole('button', { name: 'Ny studie' }).click();
    const form = chief.page.getByRole('dialog');
    await form.getByLabel('Namn').fill('KAST-piloten');
    await form.getByLabel('Etikprövningens diarienummer').fill('Dnr 2026-01234-01');
    await form.getByLabel('Från och med').fill('2026-01-01');
    await form.getByLabel('Till och med').fill('2026-12-31');
    await form.getByRole('checkbox', { name: 'CORE-10 (1)' }).check();
    await shot(chief, 'study-form');
    await clean(chief);
    await form.getByRole('button', { name: 'Spara' }).click();
    await chief.page.getByRole('heading', { level: 2, name: 'KAST-piloten' }).waitFor();
    await clean(chief);
    await chief.page.goto(`${house.origin}/#/instrument`);
    await chief.page.getByRole('cell', { name: /HBI-19 Hyper/ }).waitFor();
    await shot(chief, 'instruments');
    await clean(chief);
    await chief.close();

    const desk = await openDesk(house, counsellor, { path: '/#/studier' });
    const { page } = desk;
    await page.getByRole('button', { name: 'Skriv in möjlig deltagare' }).click();
    await page.getByRole('combobox', { name: /Klient/ }).fill('Stilla');
    await page.getByRole('option', { name: /Stilla Lind/ }).click();
    await clean(desk);
    await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('button', { name: 'Tillfrågad' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Tillfrågad|Ja|OK/ })
      .click();
    await page.getByRole('button', { name: 'Svar' }).click();
    await page.getByRole('radio', { name: 'Ja, vill delta' }).check();
    await page.getByRole('radio', { name: 'Muntligt' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Baslinje 1 av 1, uppföljning 0 av 1').waitFor();
    await shot(desk, 'participants');
    await clean(desk);
    await desk.close();

    const lab = await openDesk(house, researcher);
    await lab.page.getByText('2 rader').waitFor();
    await shot(lab, 'export');
    await clean(lab);
    const [taken] = await Promise.all([
      lab.page.waitForEvent('download'),
      lab.page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(taken.suggestedFilename()).toBe('studie-export.csv');
    expect(await lab.page.getByText('Stilla').count()).toBe(0);
    await lab.close();
  }, 90_000);

  it('tells the manager which reviews are overdue, by client number', async () => {
    await house.at('2026-07-02T09:00:00+02:00');
    const number = String((await counsellor.list<Body>('/clients')).body[0]?.number);
    const desk = await openDesk(house, manager, { path: '/#/mal/forsenade' });
    await desk.page.getByText('Inga utvärderingar är försenade.').or(desk.page.getByText(number)).first().waitFor();
    await shot(desk, 'overdue');
    await clean(desk);
    expect(await desk.page.getByText('Stilla').count()).toBe(0);
    await desk.close();
  }, 60_000);
});
