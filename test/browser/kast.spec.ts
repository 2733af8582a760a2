import { jobActor } from '#kernel';
import { OrganisationsService } from '#network';
import { UnitOfWork } from '#persistence';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

type Thing = Record<string, unknown> & { id: string };

describe('a KAST counsellor, at 1280 pixels', () => {
  let house: House;
  let kast: Caller;
  let desk: Desk;

  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    await house.at('2026-03-30T10:00:00+02:00');
    kast = await house.staff('kast_counsellor', { name: 'Kim Påhittad' });
    const directory = house.app.get(OrganisationsService, { strict: false });
    const work = house.app.get(UnitOfWork, { strict: false });
    await work.run(jobActor('test', house.unitId), 'test.begin', (tx) => directory.beginWithStandard(tx));
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const contacts = async () => (await kast.list<Thing>('/kast-contacts', {}, { range: [0, 9] })).body;

  it('writes a contact by keyboard alone, and stands ready for the next', async () => {
    desk = await openDesk(house, kast, { path: '/#/kontakter' });
    const { page } = desk;
    await page.getByRole('heading', { level: 1, name: 'Kontakter' }).waitFor();
    await page.getByRole('button', { name: 'Telefon', exact: true }).focus();
    // One stop for each group; arrows walk inside it.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Kontakten är sparad').waitFor();
    await page.getByText('1 kontakt hittills i mars').waitFor();
    expect(await contacts()).toMatchObject([{ channel: 'phone', relation: 'buyer', clientId: null }]);
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Telefon');
    expect(await desk.axe()).toEqual([]);
  });

  it('says what is missing, beside its field', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByRole('button', { name: /För vems skull.*:/ }).waitFor();
    expect(await contacts()).toHaveLength(1);
  });

  it('S31 offers a man in Dalarna what there is from afar, with one press', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'För egen del' }).click();
    await page.getByRole('combobox', { name: 'Län' }).fill('dalar');
    await page.keyboard.press('Enter');
    await page.getByText(/Länet har ingen egen mottagning/).waitFor();
    await page.getByText(/KAST Stockholm/).waitFor();
    await page.getByRole('button', { name: 'Erbjud dem' }).click();
    await page.getByRole('combobox', { name: 'Kommun' }).fill('Mora');
    await page.keyboard.press('Enter');
    expect(await desk.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Spara', exact: true }).click();
    await page.getByText('2 kontakter hittills i mars').waitFor();
    expect((await contacts())[0]).toMatchObject({
      county: '20',
      municipality: 'Mora',
      offered: ['phone_or_mail', 'home_social_services'],
    });
  });

  it('opens a file from the contact, and writes what he seeks; where there are children the question comes up', async () => {
    const { page } = desk;
    await page
      .getByRole('row', { name: /Dalarna, Mora/ })
      .getByRole('button', { name: 'Öppna akt' })
      .click();
    await page.getByText('Icke-identifierande enligt beslut SN 2026/1 (2020-01-01)').waitFor();
    const section = page.getByRole('region', { name: 'Vad personen söker för' });
    await section.getByRole('button', { name: 'Ändra' }).click();
    const drawer = page.getByRole('dialog', { name: 'Vad personen söker för' });
    await drawer.getByRole('button', { name: 'Har köpt sex' }).click();
    await drawer.getByRole('button', { name: 'Polisen' }).click();
    await drawer.getByRole('group', { name: 'Barn i hushållet' }).getByRole('button', { name: 'Ja' }).click();
    await drawer.getByText(/kan ett barn fara illa/).waitFor();
    expect(await desk.axe()).toEqual([]);
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await section.getByText('Barnets perspektiv är inte bedömt').waitFor();
    await section.getByText('Har köpt sex').waitFor();
    await section.getByRole('button', { name: 'Ändra' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bedömt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await section.getByText('Bedömt').waitFor();
    await section.getByText('Tidigare (2)').waitFor();
    expect(await desk.axe()).toEqual([]);
  });

  it('writes another contact in his file', async () => {
    const { page } = desk;
    const section = page.getByRole('region', { name: 'Kontakter' });
    await section.getByText(/Råd per telefon eller e-post/).waitFor();
    await section.getByRole('button', { name: 'Ny kontakt' }).click();
    const drawer = page.getByRole('dialog', { name: 'Ny kontakt' });
    await drawer.getByRole('button', { name: 'E-post', exact: true }).click();
    expect(await desk.axe()).toEqual([]);
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await section.getByText(/^E-post/).waitFor();
    expect((await contacts()).filter(({ clientId }) => clientId !== null)).toHaveLength(2);
  });

  it('W30 writes what he says of where he stands', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Skriv vad klienten säger' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: 'Vill sluta' }).click();
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('region', { name: 'Egen beskrivning' }).getByText('Vill sluta').waitFor();
    expect((await kast.list<Thing>('/self-reports')).body).toMatchObject([{ status: 'wants_to_stop' }]);
  });

  it('S32 has the neutral words at hand, and opens a relative’s own file', async () => {
    const { page } = desk;
    await page.goto(`${house.origin}/#/clients`);
    await page.getByText(/Vi lämnar inte uppgift om huruvida någon är klient/).waitFor();
    await page.goto(`${house.origin}/#/clients/create`);
    await page.getByRole('button', { name: 'Partner' }).click();
    await page.getByRole('button', { name: 'Annat sexuellt beteende som är svårt' }).click();
    expect(await desk.axe()).toEqual([]);
    await page.getByRole('button', { name: 'Registrera' }).click();
    const section = page.getByRole('region', { name: 'Vad personen söker för' });
    await section.getByText('Partner').waitFor();
    await section.getByText('Annat sexuellt beteende som är svårt').waitFor();
  });

  it('W34 writes a consultation, with no place for whom it is about', async () => {
    const { page } = desk;
    await page.goto(`${house.origin}/#/konsultationer`);
    await page.getByRole('button', { name: 'Ny konsultation' }).click();
    const drawer = page.getByRole('dialog', { name: 'Ny konsultation' });
    await drawer.getByRole('combobox', { name: /Yrke/ }).click();
    await page.getByRole('option', { name: 'Skolkurator' }).click();
    await drawer.getByRole('combobox', { name: /Arbetsplats/ }).click();
    await page.getByRole('option', { name: 'Skola' }).click();
    await drawer.getByRole('button', { name: 'Att köpa sex' }).click();
    expect(await desk.axe()).toEqual([]);
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('row', { name: /Skolkurator.*Skola.*Att köpa sex/ }).waitFor();
    expect(await desk.axe()).toEqual([]);
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(1280);
    expect(desk.errors).toEqual([]);
    await desk.close();
  });

  it('finds where the administrator records the board’s decision', async () => {
    await house.sql(`DELETE FROM ref.service_kind WHERE code = 'kast_phone_advice'`);
    await house.sql(
      `INSERT INTO ref.service_kind (id, unit_id, code, compartment, label_sv, label_en, legal_basis, documentation_mode, accepted_modes, duration_minutes, given_by)
       VALUES (gen_random_uuid(), $1, 'kast_new', 'kast', 'KAST nytt', 'KAST new', 'SOL_11_5', 'identified', '{identified,non_identifying}', 30, '{kast_counsellor}')`,
      [house.unitId],
    );
    const admin = await openDesk(house, await house.staff('administrator'), { path: '/#/tjanster' });
    const { page } = admin;
    await page.getByText('Nämndens beslut saknas').waitFor();
    await page.getByRole('button', { name: 'Ändra KAST nytt' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('combobox', { name: /Dokumentation/ }).click();
    await page.getByRole('option', { name: 'Utan identitet' }).click();
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await drawer.getByText(/kräver nämndens beslut och dess dag/).waitFor();
    await drawer.getByLabel('Nämndens beslut').fill('SN 2026/14');
    await drawer.getByLabel('Beslutets dag').fill('2026-02-01');
    expect(await admin.axe()).toEqual([]);
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Beslut SN 2026/14, 2026-02-01').waitFor();
    await admin.close();
  });
});
