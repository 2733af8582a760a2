import { domainToUnicode } from 'node:url';
import { RuleBroken } from '#kernel';

/** An address as machines write it, and as people do. */
export interface WebAddress {
  readonly urlAscii: string;
  readonly urlDisplay: string;
}

const wrong = () => new RuleBroken('organisation.wrong-address', 'This is not a web address.');

/** O25: `duavgör.se` is kept as people write it, and as `xn--` for what has to reach it. Throws `organisation.wrong-address`. */
export function webAddressOf(given: string): WebAddress {
  const text = given.trim();
  const address = URL.parse(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);
  if (address === null || !/^https?:$/.test(address.protocol) || !address.hostname.includes('.')) throw wrong();
  if (address.username !== '' || address.password !== '') throw wrong();
  const path = `${address.pathname}${address.search}`;
  const shown = `${domainToUnicode(address.hostname)}${decodedPath(path)}`;
  return { urlAscii: address.href, urlDisplay: shown.replace(/\/$/, '') };
}

function decodedPath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // A path with a lone percent sign is shown as it is written.
    return path;
  }
}
