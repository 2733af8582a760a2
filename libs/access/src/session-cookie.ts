export const SESSION_COOKIE = '__Host-takt';

/** The session token in a Cookie header: 256 bits, base64url. */
export function tokenIn(header: string | undefined): string | undefined {
  const pair = header?.split(';').find((one) => one.trim().startsWith(`${SESSION_COOKIE}=`));
  const token = pair?.trim().slice(SESSION_COOKIE.length + 1);
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined;
}
