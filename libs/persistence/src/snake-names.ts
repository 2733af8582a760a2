import { DefaultNamingStrategy } from 'typeorm';

/** `employedFrom` in the code is `employed_from` in the database. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, customName: string | undefined, prefixes: string[]): string {
    const name = customName ?? property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return [...prefixes, name].join('_');
  }
}
