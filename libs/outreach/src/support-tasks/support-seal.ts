import type { Tx } from '#persistence';
import type { SupportTask } from './support-task.entity.js';

type Owner = Pick<SupportTask, 'id' | 'clientId'>;
type Column = 'wanted' | 'outcome';

const place = (column: Column): string => `outreach.support_task.${column}`;

/** Seals a text with the file's key, or with the house's own where there is no file. */
export async function sealSupport(tx: Tx, { id, clientId }: Owner, column: Column, text: string): Promise<Buffer> {
  if (clientId === null) return tx.keys.sealOwn(`${place(column)}|${id}`, text);
  return (await tx.box(clientId)).seal({ column: place(column), row: id }, text);
}

/** The way back; null stays null. */
export async function openSupport(tx: Tx, task: Owner & Partial<Record<Column, Buffer | null>>, column: Column) {
  const sealed = task[column] ?? null;
  if (sealed === null) return null;
  if (task.clientId === null) return tx.keys.openOwn(`${place(column)}|${task.id}`, sealed);
  return (await tx.box(task.clientId)).open({ column: place(column), row: task.id }, sealed);
}
