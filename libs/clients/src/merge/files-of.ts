import type { Tx } from '#persistence';

const FILES_OF = { name: 'files-of-client', text: 'SELECT clients.files_of($1) AS files' };

/** The files that are read in this one: itself first, and those merged into it. */
export async function filesOf(tx: Tx, clientId: string): Promise<string[]> {
  const { files } = await tx.row<{ files: string[] }>(FILES_OF, [clientId]);
  return files;
}
