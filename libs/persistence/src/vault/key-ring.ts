import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM with the nonce in front and the tag behind; `about` binds the text to its place. */
export function encrypt(key: Buffer, plain: Buffer, about: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(about));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The way back; throws when the key, the text or the place is another. */
export function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE)).setAAD(Buffer.from(about));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, sealed.length - TAG)), decipher.final()]);
}

/** The installation's key-encryption key, kept outside the database, and what is derived from it. */
export class KeyRing {
  readonly #kek: Buffer;
  readonly #derived = new Map<string, Buffer>();

  constructor(kek: Buffer) {
    if (kek.length !== 32) throw new Error('The key file must hold 32 bytes');
    this.#kek = kek;
  }

  /** A key of its own for one purpose (HKDF-SHA256). */
  key(purpose: string): Buffer {
    let key = this.#derived.get(purpose);
    if (key === undefined) {
      key = Buffer.from(hkdfSync('sha256', this.#kek, Buffer.alloc(0), purpose, 32));
      this.#derived.set(purpose, key);
    }
    return key;
  }

  /** A look-up value for an identity number or a phone: the same text gives the same bytes, and nobody can go back. */
  lookup(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.key(`lookup:${purpose}`))
      .update(text)
      .digest();
  }

  /** The password of one of the house's own database roles. */
  rolePassword(role: string): string {
    return this.lookup('database-role', role).toString('base64url');
  }

  newDataKey(file: string): { key: Buffer; wrapped: Buffer } {
    const key = randomBytes(32);
    return { key, wrapped: encrypt(this.key('data-keys'), key, file) };
  }

  unwrap(wrapped: Buffer, file: string): Buffer {
    return decrypt(this.key('data-keys'), wrapped, file);
  }

  /** For what belongs to no client file: second-factor secrets, answers kept for repeats. */
  sealOwn(about: string, text: string): Buffer {
    return encrypt(this.key('own'), Buffer.from(text), about);
  }

  openOwn(about: string, sealed: Buffer): string {
    return decrypt(this.key('own'), sealed, about).toString();
  }
}
