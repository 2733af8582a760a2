import type { Box, Tx } from '#persistence';

/** A sealed column and whose row it stands in. */
export interface Sealed {
  readonly column: string;
  readonly row: string;
  readonly clientId: string;
}

const place = ({ column, row }: Sealed) => ({ column: `counselling.${column}`, row });

/** Seals a text of a client's file; nothing where there is none. */
export async function sealed(tx: Tx, where: Sealed, text: string): Promise<Buffer>;
export async function sealed(tx: Tx, where: Sealed, text: string | undefined): Promise<Buffer | null>;
export async function sealed(tx: Tx, where: Sealed, text: string | undefined): Promise<Buffer | null> {
  return text === undefined ? null : (await tx.box(where.clientId)).seal(place(where), text);
}

/** What a statement of one's own brings of a sealed column, with the file's wrapped key. */
export interface Keyed {
  readonly id: string;
  readonly clientId: string;
  /** Null where the asker may not open the file. */
  readonly wrapped: Buffer | null;
}

/** Opens sealed columns of rows that brought their key along: one unwrapping for each file. */
export const opener =
  (tx: Tx) =>
  (row: Keyed, column: string, bytes: Buffer | null): string | null => {
    if (bytes === null || row.wrapped === null) return null;
    const box: Box = tx.boxFrom(row.clientId, row.wrapped);
    return box.open(place({ column, row: row.id, clientId: row.clientId }), bytes);
  };
