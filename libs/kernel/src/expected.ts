import { VersionMissing, VersionStale } from './errors.js';

/** The version a caller says she changes (If-Match). Checked after sight and right, before any rule (contract 1). */
export class Expected {
  constructor(readonly version?: number) {}

  /** For deeds of the house's own code, which has just locked what it changes. */
  static readonly any = new Expected();

  of(row: { readonly version: number }): void {
    if (this === Expected.any) return;
    if (this.version === undefined) throw new VersionMissing();
    if (this.version !== row.version) throw new VersionStale();
  }
}
