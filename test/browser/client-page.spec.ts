import type { Caller } from '../caller.js';
import { House } from '../house.js';
import { closeBrowser, type Desk, deskDir, more, openDesk } from './desk.js';

const PICTURES = process.env.TAKT_PICTURES;

describe('a client’s page', () => {
  let house: House;
  let reception: Caller;
  let counsellor: Caller;
  beforeAll(async () => {
    house = await House.open({ deskDir: deskDir() });
    [reception, counsellor] = [
      await house.staff('receptionist'),
      await house.staff('counsellor', { name: 'Anna Berg' }),
    ];
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

  it('is made with one click for somebody who gives no name, and shows reception no record', async () => {
    const desk = await openDesk(house, reception, { path: '/#/clients/create' });
    const { page } = desk;
    await page.getByRole('heading', { name: 'Ny klient' }).waitFor();
    await fine(desk);
    await picture(desk, 'register');
    await page.getByRole('button', { name: 'Ny anonym klient: Samtal' }).click();
    await page.getByRole('heading', { name: 'Säker kontakt' }).waitFor();
    await page.getByText('Ingen säker kontakt är lämnad. Ring och skriv inte.').waitFor();
    expect(await page.getByRole('heading', { name: 'Anteckningar' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Ring' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Ändra uppgifter' }).click();
    await page.getByRole('group', { name: 'Säker kontakt' }).getByLabel('Telefonnummer').fill('070-000 00 00');
    await page.getByLabel('Vi säger att vi är').fill('Anna');
    await page.getByRole('button', { name: 'Lägg till' }).click();
    await fine(desk);
    await picture(desk, 'edit');
    await page.getByLabel('Från').fill('09:00');
    await page.getByLabel('Till', { exact: true }).fill('12:00');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('alla dagar 09:00–12:00').waitFor();
    await page.getByRole('link', { name: 'Ring' }).waitFor();

    await page.getByRole('button', { name: 'Släpp in en kollega' }).click();
    await page.getByRole('combobox', { name: 'Kollega' }).click();
    await page.getByRole('option', { name: 'Anna Berg' }).click();
    await page.getByLabel('Varför').fill('ska ta första samtalet');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Anna Berg').waitFor();
    await fine(desk);
    await picture(desk, 'client-reception');

    await page.getByRole('button', { name: 'Ge en kod' }).click();
    const code =
      (await page
        .getByRole('dialog')
        .getByText(/^\d{4} \d{4} \d{4} \d{4}$/)
        .textContent()) ?? '';
    await fine(desk);
    await picture(desk, 'client-code');
    await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click();
    await page.getByText(/Har en kod sedan/).waitFor();
    await page.getByRole('menuitem', { name: 'Egna uppgifter' }).click();
    await page.getByRole('textbox', { name: 'Kod' }).fill('1111111111111111');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Svar på begäran om uppgifter' }).waitFor();
    expect(await desk.axe()).toEqual([]);
    await picture(desk, 'client-code-refused');
    await page.getByRole('textbox', { name: 'Kod' }).fill(code);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Öppna akten' }).waitFor();
    await picture(desk, 'client-code-found');
    await page.getByRole('link', { name: 'Öppna akten' }).click();
    await page.getByText(/Har en kod sedan/).waitFor();
    await desk.close();
  });

  it('keeps what is written as a draft by itself, and takes it into the record, signed and corrected, by keyboard', async () => {
    const { body } = await counsellor.post('/clients', {
      compartment: 'counselling',
      pathway: 'web_search',
      displayName: 'Varm Ekorre',
      identity: { type: 'personnummer', value: '640823-3234' },
      contact: { phone: '070-000 00 00' },
    });
    const file = `/#/clients/${String(body.id)}/show`;
    const desk = await openDesk(house, counsellor, { path: file });
    const { page } = desk;
    await page.getByRole('button', { name: 'Ny anteckning' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Uppgifter', { exact: true }).waitFor();
    await page.getByLabel('Uppgifter', { exact: true }).focus();
    await page.keyboard.type('Hon berättar om veckan.');
    await page.getByText(/Utkast sparat \d\d:\d\d/).waitFor();
    await fine(desk);
    await picture(desk, 'note-editor');

    await page.reload();
    await page.getByRole('button', { name: 'Ny anteckning' }).click();
    await page.getByText('Ditt utkast är hämtat.').waitFor();
    expect(await page.getByLabel('Uppgifter', { exact: true }).inputValue()).toBe('Hon berättar om veckan.');
    await page.getByLabel('Bedömning').focus();
    await page.keyboard.type('Tryggare än i höstas.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Införd, inte signerad').first().waitFor();

    await page.goto(`${house.origin}/#/osignerat`);
    await page.getByRole('link', { name: 'Varm Ekorre' }).waitFor();
    await fine(desk);
    await picture(desk, 'unsigned');
    await page.getByRole('link', { name: 'Varm Ekorre' }).click();
    await page.getByRole('button', { name: 'Signera' }).click();
    await page.getByText('Signerad', { exact: true }).first().waitFor();

    await page.getByRole('button', { name: 'Rätta' }).click();
    await page.getByLabel('Uppgifter', { exact: true }).fill('Hon berättar om två veckor.');
    await page.getByRole('button', { name: 'För in', exact: true }).click();
    await page.getByText('Skriv varför anteckningen rättas.').waitFor();
    await page.getByLabel('Varför den rättas').fill('Fel antal veckor.');
    await page.getByRole('button', { name: 'För in och signera' }).click();
    await page.getByText(/Rättelse av Anna Berg/).waitFor();
    await page.getByRole('button', { name: '2 versioner' }).click();
    await page.getByRole('heading', { name: '1. Införd' }).waitFor();
    await fine(desk);
    await page.keyboard.press('Escape');

    await more(page, page.getByRole('article').first(), 'Klienten har annan mening');
    await page.getByLabel('Vad klienten inte håller med om').fill('Så sa jag inte.');
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Så sa jag inte.').waitFor();
    await page.getByRole('button', { name: 'Visa identitet (loggas)' }).click();
    await page.getByText('196408233234').waitFor();
    await fine(desk);
    await picture(desk, 'client-counsellor');
    expect(await house.deeds(String(body.id))).toEqual(
      expect.arrayContaining([
        'journal.draft.save',
        'journal.note.sign',
        'journal.note.correct',
        'clients.identity.read',
      ]),
    );
    await desk.close();
  });

  it('fits a phone in the night', async () => {
    const worker = await house.staff('outreach_worker');
    const { body } = await worker.post('/clients', { compartment: 'outreach', pathway: 'street_outreach' });
    const file = `/#/clients/${String(body.id)}/show`;
    const viewport = { width: 360, height: 740 };
    const desk = await openDesk(house, worker, { path: file, viewport, isMobile: true, colorScheme: 'dark' });
    const { page } = desk;
    await page.getByRole('button', { name: 'Ny anteckning' }).click();
    await page.getByLabel('Uppgifter', { exact: true }).fill('Träffades vid stationen.');
    await page.getByRole('button', { name: 'För in och signera' }).click();
    await page.getByText('Signerad', { exact: true }).first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await fine(desk);
    await picture(desk, 'client-phone');
    await desk.close();
  });
});
