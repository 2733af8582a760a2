import type { Page } from 'playwright-core';
import { codeAt } from '#access';
import { secretIn } from '../signing-in.js';

/** How a person with nothing but a one-time link becomes one who is signed in, through the screens alone. */
export class Newcomer {
  constructor(
    private readonly page: Page,
    private readonly password: string,
  ) {}

  /** As one opens a link: in a page of its own, not where another page is still finding out that nobody is signed in. */
  async openLink(address: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(address);
  }

  /** Opens the link and chooses a password; her user name is told by the screen. */
  async takeLink(address: string): Promise<void> {
    const { page } = this;
    await this.openLink(address);
    await page.getByLabel('Nytt lösenord').fill(this.password);
    await page.getByLabel('Samma lösenord igen').fill(this.password);
    await page.getByRole('button', { name: 'Spara lösenordet' }).click();
    await page.getByText('Lösenordet är sparat').waitFor();
    await page.getByRole('link', { name: 'Till inloggningen' }).click();
  }

  /** Signs in for the first time, and sets up the second factor from what the picture holds. */
  async signIn(username: string): Promise<void> {
    const { page } = this;
    await page.getByLabel('Användarnamn').fill(username);
    await page.locator('input[name=password]').fill(this.password);
    const answer = page.waitForResponse((one) => one.url().endsWith('/api/sign-in'));
    await page.getByRole('button', { name: 'Nästa' }).click();
    const { otpauthUri } = (await (await answer).json()) as { otpauthUri: string };
    await page.getByRole('img', { name: 'QR-kod att läsa in med appen' }).waitFor();
    await page.getByLabel('Engångskod').fill(codeAt(secretIn(otpauthUri), Date.now()));
    await page.getByRole('button', { name: 'Logga in' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
}
