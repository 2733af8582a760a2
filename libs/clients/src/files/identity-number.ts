import library from 'personnummer';
import { RuleBroken } from '#kernel';
import type { IdentityType } from './identity.entity.js';

/** The library is CommonJS: Node hands over the class itself, TypeScript thinks of a module around it. */
const Personnummer = library as unknown as typeof library.default;

/**
 * One form for each identity number, so that the same person is found again however it was typed: twelve digits for a
 * personal or coordination number (law 2.7; the sex digit is never read), as written but without spaces for others.
 */
export function normalIdentity(type: IdentityType, value: string): string {
  if (type === 'reservnummer' || type === 'other') return value.replaceAll(/\s/g, '').toUpperCase();
  const parsed = parse(value);
  if (parsed === undefined || parsed.isCoordinationNumber() !== (type === 'samordningsnummer'))
    throw new RuleBroken('client.identity-invalid', 'The number is not a valid one of its kind.');
  return parsed.format(true);
}

/** As somebody types in a search box: any kind of number. */
export function searchedIdentity(value: string): string {
  return parse(value)?.format(true) ?? value.replaceAll(/\s/g, '').toUpperCase();
}

function parse(value: string): InstanceType<typeof Personnummer> | undefined {
  try {
    return Personnummer.parse(value.trim());
  } catch {
    // The library says "not valid" by throwing.
    return undefined;
  }
}
