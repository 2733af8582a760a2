import type { KeyRing } from '#persistence';
import { Secret, TOTP } from 'otpauth';
import QRCode from 'qrcode';

const PERIOD = 30;
/** One step early or late: people type slowly, and telephones drift. */
const WINDOW = 1;

const totp = (secret: string, username = ''): TOTP =>
  new TOTP({
    issuer: 'Taktpinnen',
    label: username,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
    secret: Secret.fromBase32(secret),
  });

/** A new secret, 160 bits in base32 (RFC 4226 4). */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

/** The 30-second step a code belongs to at an instant (ms), or nothing where it is not right. */
export function stepOf(secret: string, code: string, at: number): number | undefined {
  const delta = totp(secret).validate({ token: code, timestamp: at, window: WINDOW });
  return delta === null ? undefined : Math.floor(at / 1000 / PERIOD) + delta;
}

/** The code an authenticator app shows at an instant (ms). */
export const codeAt = (secret: string, at: number): string => totp(secret).generate({ timestamp: at });

/** What an authenticator app scans. The picture is drawn here: the secret meets no third party. */
export async function invitation(secret: string, username: string): Promise<{ otpauthUri: string; qrSvg: string }> {
  const otpauthUri = totp(secret, username).toString();
  const qrSvg = await QRCode.toString(otpauthUri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 });
  return { otpauthUri, qrSvg };
}

/** What a secret is sealed to: it opens for this person and no other. */
const placeOf = (staffId: string): string => `access.credential.totp|${staffId}`;

export const sealSecret = (keys: KeyRing, staffId: string, secret: string): Buffer =>
  keys.sealOwn(placeOf(staffId), secret);

export const openSecret = (keys: KeyRing, staffId: string, sealed: Buffer): string =>
  keys.openOwn(placeOf(staffId), sealed);
