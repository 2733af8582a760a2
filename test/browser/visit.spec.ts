import type { Caller } from '../caller.js';
import { type Booked, type Clinic, openClinic } from '../clinic.js';
import { House } from '../house.js';
import { closeBrowser, type Desk, deskDir, openDesk } from './desk.js';

const PICTURES = process.env.TAKT_PICTURES;
const LONG = 120_000;
const GYN = 'gynaecological_examination';
const TABLET = { width: 820, height: 1180 };

describe('a visit on one page', () => {
  let house: House;
  let clinic: Clinic;
  let doctor: Caller;
  let admin: Caller;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    clinic = await openClinic(house);
    doctor = clinic.gynaecologist;
    admin = await house.staff('administrator');
  });
  afterAll(async () => {
    await closeBrowser();
    await house.close();
  });

  const fine = async (desk: Desk, name: string): Promise<void> => {
    expect([name, await desk.axe(), desk.errors]).toEqual([name, [], []]);
    if (PICTURES) await desk.page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
  };
  const arrived = async (clientId: string, time: string): Promise<string> => {
    const { id } = (await clinic.book(clientId, time, { serviceKind: GYN, clinicianId: doctor.id })).body;
    await clinic.reception.post(`/bookings/${id}/arrival`, { informedAboutUnit: 'given' });
    return id;
  };

  it(
    'an administrator imports a table: faults first, then what it adds, then the codes are there',
    async () => {
      const desk = await openDesk(house, admin, { path: '/#/kodverk' });
      const { page } = desk;
      const choose = async (name: string, text: string, system = 'ICD-10-SE') => {
        const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text, 'latin1') };
        await page.getByLabel(`Välj fil för ${system}`).setInputFiles(file);
      };
      await page.getByRole('heading', { name: 'Diagnos- och åtgärdskoder' }).waitFor();
      await choose('fel.txt', 'Kod\tTitel\nZ11\t\nhej\tText\n');
      const preview = page.getByRole('region', { name: 'Det här händer med ICD-10-SE' });
      await preview.getByText('Filen har 2 fel.').waitFor();
      await preview.getByRole('row', { name: /3 koden har fel form HEJ/ }).waitFor();
      await fine(desk, 'codes-faulty');
      await choose('icd.txt', 'Kod\tTitel\nZ113\tRiktad undersökning, påhittad\nZ014\tGynekologisk undersökning\n');
      await preview.getByText('2 nya koder').waitFor();
      await fine(desk, 'codes-preview');
      await preview.getByRole('button', { name: 'Importera' }).click();
      await page.getByRole('row', { name: /ICD-10-SE 2 / }).waitFor();
      await desk.close();
    },
    LONG,
  );

  it(
    'S18 not today, stopped, performed: each step one press by the keyboard, on a tablet; nothing is a no-show',
    async () => {
      const anna = await clinic.patient({ displayName: 'Anna Påhittad' });
      const first = await arrived(anna, '09:00');
      const desk = await openDesk(house, doctor, { viewport: TABLET });
      const { page } = desk;
      const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
      const plan = page.getByRole('region', { name: 'Väg till undersökning' });
      const stands = (status: string) => plan.locator('.MuiChip-root', { hasText: status }).waitFor();
      const open = async (id: string) => {
        await page.goto(`${house.origin}/#/mottagning/besok/${id}`);
        await press('Ta in i rummet');
      };
      const close = async () => {
        await press('Klart');
        await page.getByText('Klar', { exact: true }).waitFor();
      };
      await page.getByRole('region', { name: 'Näst på tur' }).getByText('Ingen undersökning är erbjuden.').waitFor();
      await open(first);
      await press('Erbjud undersökning');
      await stands('Erbjuden');
      await page.getByRole('group', { name: 'Har du frågat om erfarenhet av sex mot ersättning?' }).waitFor();
      await press('Ja, frågad');
      await press('Inte idag');
      await stands('Inte idag');
      await fine(desk, 'visit-not-today');
      await close();

      const second = await arrived(anna, '10:00');
      await page.goto(`${house.origin}/#/mottagning`);
      const next = page.getByRole('region', { name: 'Näst på tur' });
      await next.getByText('1 besök hittills').waitFor();
      await next.getByText('Inte idag').first().waitFor();
      await fine(desk, 'clinic-day-next');
      await open(second);
      await press('Vi har förberett');
      await stands('Förberedd');
      await press('Ja, idag');
      await stands('Sagt ja idag');
      await press('Vill avbryta');
      // The first of the three has the focus already.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await stands('Avbruten av patienten');
      await plan.getByText('under förberedelsen').waitFor();
      await close();

      const third = await arrived(anna, '11:00');
      await open(third);
      await press('Vi har förberett');
      await stands('Förberedd');
      await press('Ja, idag');
      await stands('Sagt ja idag');
      await press('Undersökningen är gjord');
      await stands('Utförd');
      const done = page.getByRole('region', { name: 'Gjort idag' });
      const code = done.getByRole('combobox', { name: 'Diagnoskod (ICD-10-SE), Gynekologisk undersökning' });
      await code.press('z');
      await code.pressSequentially('01');
      await page.getByRole('option', { name: /Z01.4/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await done.getByText('Gynekologisk undersökning', { exact: true }).nth(1).waitFor();
      await page.getByLabel('Fynd').fill('Utan anmärkning.');
      await fine(desk, 'visit-performed-tablet');
      await page.getByRole('button', { name: 'För in och signera' }).press('Enter');
      await page.getByRole('article').getByText('Signerad', { exact: true }).waitFor();
      await close();
      await fine(desk, 'visit-done-tablet');

      const all = (await doctor.list<Booked>('/bookings', { clientId: anna })).body;
      expect(all.map(({ status }) => status)).toEqual(['completed', 'completed', 'completed']);
      expect(all.map(({ services }) => services)).toMatchObject([
        [],
        [{ kind: GYN, result: 'stopped' }],
        [{ kind: GYN, result: 'performed', icd10: 'Z01.4' }],
      ]);
      await desk.close();
    },
    LONG,
  );

  it(
    'the patient’s page shows the plan with its history, the visits and the record',
    async () => {
      const [anna] = (await doctor.list<Booked>('/bookings', { status: 'completed' })).body;
      const desk = await openDesk(house, doctor, { path: `/#/clients/${String(anna?.clientId)}/show` });
      const { page } = desk;
      const plan = page.getByRole('region', { name: 'Väg till undersökning' });
      await plan.getByText('3 besök hittills').waitFor();
      expect(await plan.getByRole('listitem').count()).toBe(8);
      await page.getByRole('region', { name: 'Besök' }).getByText('Gynekologisk undersökning: Avbruten').waitFor();
      await fine(desk, 'patient-page');
      await page.goto(`${house.origin}/#/mottagning/besok/${String(anna?.id)}`);
      await plan.waitFor();
      await fine(desk, 'visit-wide');
      await desk.close();
    },
    LONG,
  );
});
