import type { KeyRing } from '#persistence';
import type { WishView } from './task.views.js';

const BLOCK = 256;

/** Spaces behind, so that the length of what is sealed tells nothing. */
const padded = (text: string): string => text.padEnd(Math.ceil((text.length + 1) / BLOCK) * BLOCK);

const messagePlace = (taskId: string): string => `tasks.message.content|${taskId}`;
const outcomePlace = (taskId: string): string => `tasks.task.outcome|${taskId}`;

/** Seals a message with the house's own key: it belongs to no file of the receiver. */
export const sealMessage = (keys: KeyRing, taskId: string, wish: WishView): Buffer =>
  keys.sealOwn(messagePlace(taskId), padded(JSON.stringify(wish)));

/** The way back, field by field. */
export function openMessage(keys: KeyRing, taskId: string, sealed: Buffer): WishView {
  const { displayName, contact, wish, consentAt } = JSON.parse(keys.openOwn(messagePlace(taskId), sealed)) as WishView;
  return { displayName, contact, wish, consentAt };
}

/** Seals how a task went. */
export const sealOutcome = (keys: KeyRing, taskId: string, outcome: string): Buffer =>
  keys.sealOwn(outcomePlace(taskId), padded(outcome));

/** The way back. */
export const openOutcome = (keys: KeyRing, taskId: string, sealed: Buffer): string =>
  keys.openOwn(outcomePlace(taskId), sealed).trimEnd();
