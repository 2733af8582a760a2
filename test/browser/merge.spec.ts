import { enter } from '../journeys/notes.js';
import { MergeWorld, type File } from '../journeys/merge-world.js';
import { closeBrowser, type Desk, deskDir, more, openDesk } from './desk.js';

const PICTURES = process.env.TAKT_PICTURES;
const CARD = { maySms: false, mayLeaveVoicemail: false, neutralSender: true };

describe('S14 two files of one person, on screen', () => {
  let world: MergeWorld;
  let lina: File;
  let angel: File;
  let desk: Desk;
  beforeAll(async () => {
    world = await MergeWorld.open(deskDir());
    lina = await world.file('Lina', { birthYear: 1990, contact: { ...CARD, phone: '070-111 22 33' } });
    angel = await world.file('Angel', { birthYear: 1991, contact: { ...CARD, phone: '070-444 55 66' } });
    await world.agrees(angel.id, { weekday: 2, firstOn: '2026-03-03' });
    await enter(world.lena, angel.id, { kind: 'contact' });
    await world.waits(lina.id, '2026-02-02');
  });
  afterAll(async () => {
    await closeBrowser();
    await world.house.close();
  });

  const picture = async (name: string): Promise<void> => {
    if (PICTURES) await desk.page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  };
  const fine = async (name: string): Promise<void> => {
    await picture(name);
    expect(await desk.axe()).toEqual([]);
    expect(desk.errors).toEqual([]);
  };

  it('are found, laid side by side and merged with a reason, by keyboard alone', async () => {
    desk = await openDesk(world.house, world.lena, { path: `/#/clients/${lina.id}/show` });
    const { page } = desk;
    await more(page, page, 'Slå ihop med …');
    const search = page.getByRole('combobox', { name: 'Namn, alias eller nummer' }).last();
    await search.focus();
    await page.keyboard.type('Ange');
    await page.getByRole('option', { name: /Angel/ }).waitFor();
    await fine('merge-search');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Det här händer' }).waitFor();
    await page.getByRole('row', { name: /Född.*skiljer sig.*1991.*1990/ }).waitFor();
    await page.getByRole('row', { name: /Säker kontakt.*070-444 55 66.*070-111 22 33/ }).waitFor();
    await fine('merge-side-by-side');
    await page.getByRole('textbox', { name: 'Hur vet du att det är samma person?' }).focus();
    await page.keyboard.type('Hon berättade det själv.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ihopslagna akter' }).waitFor();
    await page.getByText(`från ${angel.number}`).first().waitFor();
    await page.getByText('070-111 22 33').first().waitFor();
    await fine('merge-survivor');
  });

  it('are found by either name, and the one that is gone points to the one that is left', async () => {
    const { page } = desk;
    await page.goto(`${world.house.origin}/#/clients/${angel.id}/show`);
    await page.getByText(`Den här akten är ihopslagen med Lina (${lina.number}).`).waitFor();
    await fine('merge-pointer');
    await page.getByRole('combobox').first().fill('Angel');
    await page.getByRole('option', { name: new RegExp(`Lina.*även Angel \\(${angel.number}\\)`) }).click();
    await page.getByRole('heading', { name: 'Lina', level: 1 }).waitFor();
  });

  it('are parted again', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Ångra sammanslagningen' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ångra sammanslagningen' }).click();
    await page.getByText('Akterna är delade igen').waitFor();
    await page.getByRole('heading', { name: 'Ihopslagna akter' }).waitFor({ state: 'detached' });
    expect(desk.errors).toEqual([]);
  });

  it('show every obstacle at once, and what to do', async () => {
    const other = await world.file('Klara', { documentationMode: 'non_identifying' });
    await world.agrees(other.id, { weekday: 4, firstOn: '2026-03-05' });
    const { page } = desk;
    await page.goto(`${world.house.origin}/#/sla-ihop/${angel.id}`);
    const search = page.getByRole('combobox', { name: 'Namn, alias eller nummer' }).last();
    await search.fill('Klara');
    await page.getByRole('option', { name: /Klara/ }).click();
    await page.getByText('Båda har ett kontrakt för samma insats.').waitFor();
    await page.getByText('Den ena akten får innehålla identitet och den andra inte.').waitFor();
    expect(await page.getByRole('button', { name: 'Slå ihop' }).count()).toBe(0);
    await fine('merge-obstacles');
    await desk.close();
  });
});
