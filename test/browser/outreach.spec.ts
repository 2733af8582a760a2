import { jobActor } from '#kernel';
import { OrganisationsService } from '#network';
import { UnitOfWork } from '#persistence';
import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true } as const;

type Thing = Record<string, unknown> & { id: string };

describe('an outreach worker’s night, on a phone', () => {
  let house: House;
  let worker: Caller;
  let reception: Caller;
  let phone: Desk;
  let desk: Desk;

  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    await house.at('2026-03-28T21:30:00+01:00');
    worker = await house.staff('outreach_worker', { name: 'Maja Påhittad' });
    const other = await house.staff('outreach_worker', { name: 'Olle Påhittad' });
    reception = await house.staff('receptionist', { name: 'Rut Påhittad' });
    await worker.post<Thing>('/outreach-shifts', {
      serviceDate: '2026-03-28',
      startTime: '21:00',
      endTime: '03:00',
      arena: 'street',
      area: 'Norrmalm',
      staffIds: [worker.id, other.id],
    });
    const directory = house.app.get(OrganisationsService, { strict: false });
    const work = house.app.get(UnitOfWork, { strict: false });
    await work.run(jobActor('test', house.unitId), 'test.begin', (tx) => directory.beginWithStandard(tx));
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const fits = async ({ page }: Desk): Promise<void> => {
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(360);
  };

  it('lands on tonight, and starts the shift', async () => {
    phone = await openDesk(house, worker, PHONE);
    const { page } = phone;
    await page.getByRole('heading', { level: 1, name: 'I kväll' }).waitFor();
    await page.getByText('Lag: Maja Påhittad, Olle Påhittad').waitFor();
    await page.getByRole('button', { name: 'Börja passet' }).click();
    await page.getByText('Pågår').waitFor();
    await page.getByRole('button', { name: 'Allt väl' }).click();
    await page.getByText(/allt väl 21:/).waitFor();
    expect(await phone.axe()).toEqual([]);
    await fits(phone);
  });

  it('writes whom she met with few taps, and an alias instead of a name', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: 'Träffat någon' }).click();
    const drawer = page.getByRole('dialog', { name: 'Nytt möte' });
    await drawer
      .getByRole('group', { name: 'Uppfattat kön' })
      .getByRole('button', { name: 'Kvinna', exact: true })
      .click();
    const offer = drawer.getByRole('group', { name: 'Gynekologisk undersökning' });
    await offer.getByRole('button', { name: 'Ja' }).click();
    await drawer.getByRole('group', { name: 'Samtalsbehandling' }).getByRole('button', { name: 'Inget svar' }).click();
    await drawer.getByRole('switch', { name: 'Har fått veta vad vi kan erbjuda' }).click();
    await drawer.getByRole('combobox', { name: 'Sök kontaktkort på alias' }).fill('Röd Mössa');
    await page.getByRole('option', { name: /Ny klient/ }).click();
    await drawer.getByText('Kontaktkort: Röd Mössa').waitFor();
    expect(await phone.axe()).toEqual([]);
    await fits(phone);
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await drawer.waitFor({ state: 'detached' });
    const met = page.getByRole('region', { name: 'Mötta i kväll' });
    await met.getByRole('heading', { name: 'Röd Mössa' }).waitFor();
    await met.getByText('Tackat ja').waitFor();
    const { body } = await worker.list<Thing>('/outreach-contacts');
    expect(body).toMatchObject([
      { kind: 'contact', known: false, perceivedGender: 'woman', infoGiven: true, displayName: 'Röd Mössa' },
    ]);
    expect(body[0]?.offers).toHaveLength(2);
  });

  it('promises to come along, and it stands among what is due', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: 'Lova något' }).first().click();
    const drawer = page.getByRole('dialog', { name: 'Vi har lovat' });
    await drawer.getByRole('button', { name: 'Följa med' }).click();
    await drawer.getByLabel('Vad gäller det?').fill('Till handläggaren');
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await drawer.waitFor({ state: 'detached' });
    const due = page.getByRole('region', { name: 'Lovat' });
    await due.getByText('Till handläggaren').waitFor();
    expect(await phone.axe()).toEqual([]);
    await due.getByRole('button', { name: 'Klart' }).click();
    const asked = page.getByRole('dialog', { name: 'Klart' });
    await asked.getByLabel(/Hur gick det/).fill('Gick bra');
    await asked.getByRole('button', { name: 'Klart' }).click();
    await due.getByText('Inget väntar.').waitFor();
  });

  it('sends a wish for the midwife only with a yes, and reception takes it', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: 'Önskan om tid' }).first().click();
    const drawer = page.getByRole('dialog', { name: 'Önskan om tid hos Spiralen' });
    await drawer.getByLabel('Hur når vi personen?').fill('070-000 00 00, bara sms');
    await drawer.getByLabel('Vad önskas?').fill('En förmiddag hos barnmorskan');
    await drawer.getByRole('button', { name: 'Skicka' }).click();
    await drawer.getByText('Önskan får bara skickas om personen har sagt ja.').first().waitFor();
    expect(await phone.axe()).toEqual([]);
    await drawer.getByRole('switch', { name: /Personen har sagt ja/ }).click();
    await drawer.getByRole('button', { name: 'Skicka' }).click();
    await drawer.waitFor({ state: 'detached' });
    await page.getByText('Önskan om tid skickad').first().waitFor();

    desk = await openDesk(house, reception, { path: '/#/uppgifter' });
    await desk.page.getByRole('heading', { name: 'Önskan om tid hos Spiralen' }).waitFor();
    expect(await desk.page.content()).not.toContain('förmiddag');
    await desk.page.getByRole('button', { name: 'Ta uppgiften' }).click();
    await desk.page.getByText('En förmiddag hos barnmorskan').waitFor();
    expect(await desk.axe()).toEqual([]);
    await desk.page.getByRole('button', { name: 'Klar', exact: true }).click();
    await desk.page.getByLabel(/Hur gick det/).fill('Bokad');
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Klar' }).click();
    await desk.page.getByText('Inget ligger på bordet.').waitFor();
    await page.reload();
    await page.getByRole('region', { name: 'Mötta i kväll' }).getByText('Klar', { exact: true }).waitFor();
  });

  it('plans the next night, never for one alone', async () => {
    const { page } = phone;
    await page.getByRole('link', { name: 'Pass' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pass' }).waitFor();
    await page.getByText(/1 av 2 kvällar/).waitFor();
    expect(await phone.axe()).toEqual([]);
    await fits(phone);
    await page.getByRole('button', { name: 'Planera pass' }).click();
    const drawer = page.getByRole('dialog', { name: 'Planera pass' });
    await drawer.getByLabel('Datum').fill('2026-04-02');
    await drawer.getByLabel('Område').fill('City');
    await drawer.getByRole('checkbox', { name: 'Olle Påhittad' }).waitFor();
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await drawer.getByRole('alert').getByText('Vilka går?: Minst två').waitFor();
    expect(await phone.axe()).toEqual([]);
    await drawer.getByRole('checkbox', { name: 'Olle Påhittad' }).check();
    await drawer.getByRole('button', { name: 'Spara' }).click();
    await drawer.waitFor({ state: 'detached' });
    await page.getByText(/2026-04-02/).waitFor();
  });

  it('comes home, and finds another organisation by its old name', async () => {
    const { page } = phone;
    await page.goto(`${house.origin}/#/ikvall`);
    await page.getByRole('button', { name: 'Avsluta passet' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avsluta passet' }).click();
    await page.getByText('Hållet').waitFor();
    await page.goto(`${house.origin}/#/katalog`);
    await page.getByRole('searchbox').fill('Mika Malmö');
    await page.getByText('1 organisation', { exact: true }).waitFor();
    await page.getByRole('heading', { name: 'KST Malmö' }).waitFor();
    expect(await phone.axe()).toEqual([]);
    await fits(phone);
    expect([...phone.errors, ...desk.errors]).toEqual([]);
  });
});
