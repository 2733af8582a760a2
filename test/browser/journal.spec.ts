import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { enter } from '../journeys/notes.js';
import { TOLD } from '../journeys/releases.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

const PICTURES = process.env.TAKT_PICTURES;

describe('the journal and its way out, on the screen', () => {
  let house: House;
  let reception: Caller;
  let counsellor: Caller;
  let clientId: string;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    await house.at('2026-03-20T09:00:00+01:00');
    reception = await house.staff('receptionist', { name: 'Rut Ek' });
    counsellor = await house.staff('counsellor', { name: 'Anna Berg' });
    const file = { compartment: 'counselling', pathway: 'unknown', displayName: 'Varm Ekorre' };
    clientId = String((await counsellor.post('/clients', file)).body.id);
    await enter(counsellor, clientId, { headings: { facts: TOLD } });
    await enter(counsellor, clientId, { eventAt: '2026-03-19T08:00:00Z', headings: { facts: 'Känner skam.' } });
    await house.at('2026-03-24T09:00:00+01:00');
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const picture = async ({ page }: Desk, name: string): Promise<void> => {
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  };
  const fine = async (desk: Desk): Promise<void> => {
    expect(await desk.axe()).toEqual([]);
    expect(desk.errors).toEqual([]);
  };
  const press = async ({ page }: Desk, name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().focus();
    await page.keyboard.press('Enter');
  };

  it('begins a note from a template that leaves what is written, and finds a word in the file', async () => {
    const desk = await openDesk(house, counsellor, { path: `/#/clients/${clientId}/show` });
    const { page } = desk;
    await page.getByLabel('Sök i den här aktens anteckningar').fill('SKAM');
    await page.keyboard.press('Enter');
    await page.getByText('1 träffar i 1 texter').waitFor();
    expect(await page.locator('mark').allTextContents()).toEqual(['skam']);
    await press(desk, 'Visa anteckningen');
    await fine(desk);
    await picture(desk, 'search');
    expect(page.url()).not.toContain('SKAM');

    await press(desk, 'Ny anteckning');
    await page.getByLabel('Bedömning').fill('Min egen text.');
    await page.getByRole('combobox', { name: 'Börja från mall' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: 'Kontakt' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Uppgifter', { exact: true }).inputValue()).toMatch(/^Kontakt genom:/);
    expect(await page.getByLabel('Bedömning').inputValue()).toBe('Min egen text.');
    await fine(desk);
    await picture(desk, 'template');
    await desk.close();
  });

  it('tells reception who has something to sign, and lets her put a copy together without a word of it', async () => {
    const desk = await openDesk(house, reception, { path: '/#/osignerade' });
    const { page } = desk;
    await page.getByRole('cell', { name: '4 dagar' }).first().waitFor();
    await fine(desk);
    await picture(desk, 'waiting');
    await page.goto(`${house.origin}/#/clients/${clientId}/show`);
    await press(desk, 'Nytt utlämnande');
    await page.getByText(/2 anteckningar\. Texten syns inte här/).waitFor();
    expect(await page.content()).not.toMatch(/Partnern|skam/);
    await page.getByLabel('Namn eller myndighet').fill('Klienten själv');
    await page.getByLabel('Vad begäran gäller').fill('Vill läsa sin journal');
    await fine(desk);
    await picture(desk, 'assemble');
    await page.keyboard.press('Enter');
    await press(desk, 'Sätt ihop');
    await page.getByText('Väntar på granskning').first().waitFor();
    await page.goto(`${house.origin}/#/utlamnanden`);
    await page.getByRole('cell', { name: /Klienten själv/ }).waitFor();
    await fine(desk);
    await picture(desk, 'releases');
    await desk.close();
  });

  it('S13 is reviewed by keyboard: paragraph, reason, sentence, decision', async () => {
    const desk = await openDesk(house, counsellor, { path: '/#/utlamnanden' });
    const { page } = desk;
    await page.getByRole('link', { name: 'Granska' }).focus();
    await page.keyboard.press('Enter');
    await press(desk, 'Börja granska');
    await page.getByText('0 av 2 lästa').waitFor();
    await press(desk, 'Läst, nästa');
    await page.getByText('1 av 2 lästa').waitFor();
    await page.getByRole('combobox', { name: 'Paragraf' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option', { name: /26:5/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Skäl för det som markeras').fill('Partnern bad om det');
    const sentence = page.getByRole('button', { name: 'Partnern ringde och berättade om hemmet.' });
    await sentence.focus();
    await page.keyboard.press('Space');
    expect(await sentence.getAttribute('aria-pressed')).toBe('true');
    await fine(desk);
    await picture(desk, 'review');
    await press(desk, 'Läst, nästa');
    await page.getByText('2 av 2 lästa').waitFor();
    await page.getByLabel('Beslutstext till den som begärt').fill('En uppgift lämnas inte ut.');
    await press(desk, 'Besluta');
    await page.getByText('Lämnas ut delvis').waitFor();
    await fine(desk);
    await picture(desk, 'decided');
    await desk.close();
  });

  it('is printed with the mark of secrecy on every page, and handed out by reception', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `Rad ${index} om veckan som gick.`).join('\n');
    await enter(counsellor, clientId, { headings: { facts: long } });
    const desk = await openDesk(house, reception, { path: '/#/utlamnanden' });
    const { page } = desk;
    await page.getByRole('link', { name: /^S-/ }).first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Visa kopian' }).click();
    await page.getByText('Maskerat enligt 26 kap. 5 § OSL').waitFor();
    expect(await page.content()).not.toContain('Partnern ringde');
    expect(await page.title()).not.toMatch(/journal|samtal|Ekorre/i);
    await fine(desk);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Skriv ut' }).isVisible()).toBe(false);
    expect(await page.getByText(/^Sekretess 26 kap\. 1 § OSL, 2026-03-24, Ansvarig nämnd/).isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'Idag' }).isVisible()).toBe(false);
    await picture(desk, 'paper');
    if (PICTURES) await page.pdf({ path: `${PICTURES}/paper.pdf`, preferCSSPageSize: true });
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('link', { name: 'Tillbaka' }).click();
    await press(desk, 'Lämna ut');
    await page.getByRole('dialog').getByRole('button', { name: 'Lämna ut' }).click();
    await page.getByText(/1\. på plats till Klienten själv .*, av Rut Ek/).waitFor();
    await fine(desk);
    await desk.close();
  });

  it('is read before it is signed, the oldest first, and the next comes by itself', async () => {
    const desk = await openDesk(house, counsellor, { path: '/#/osignerat' });
    const { page } = desk;
    await page.getByRole('button', { name: 'Läs' }).first().waitFor();
    await press(desk, /^Läs: /);
    await page.getByText(TOLD).waitFor();
    await fine(desk);
    await picture(desk, 'sign');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Känner skam.').waitFor();
    await page.getByText(TOLD).waitFor({ state: 'detached' });
    await page.goto(`${house.origin}/#/clients/${clientId}/utskrift`);
    await press(desk, 'Ta fram');
    await page.getByText('Slut på utdraget: 3 anteckningar').waitFor();
    await fine(desk);
    if (PICTURES) await page.pdf({ path: `${PICTURES}/file.pdf`, preferCSSPageSize: true });
    await page.goto(`${house.origin}/#/anteckningsmallar`);
    await page.getByText('Samtal: Första samtalet').waitFor();
    await fine(desk);
    await picture(desk, 'templates');
    await desk.close();
  });
});
