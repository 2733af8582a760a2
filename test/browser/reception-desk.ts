import type { Locator, Page } from 'playwright-core';
import type { ClinicDay } from '../clinic-day.js';
import type { House } from '../house.js';
import { type Desk, type Looking, openDesk } from './desk.js';

/** Presses a key until the focus is on what is looked for; fails where the keyboard never comes there. */
export const pressTo = async (page: Page, key: string, aim: Locator): Promise<void> => {
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if (await aim.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${String(aim)}`);
};

/** The receptionist's desk with her day open. */
export interface ReceptionDesk extends Desk {
  /** An appointment on the board by the name in it. */
  readonly item: (name: string) => Locator;
  readonly drawer: Locator;
}

/** Opens the day as the receptionist of the clinic. */
export async function openReception(house: House, clinic: ClinicDay, looking: Looking = {}): Promise<ReceptionDesk> {
  const desk = await openDesk(house, clinic.reception, looking);
  await desk.page.getByRole('heading', { level: 1, name: /^Idag/ }).waitFor();
  const item = (name: string) => desk.page.locator('.item', { hasText: name });
  return { ...desk, item, drawer: desk.page.getByRole('dialog') };
}
