import { createHash, randomBytes } from 'node:crypto';
import { SESSION_COOKIE } from '../session-cookie.js';

/** `__Host-` asks for Secure and Path=/; browsers take localhost for secure. Gone when the browser is closed. */
const MANNERS = 'Path=/; Secure; HttpOnly; SameSite=Strict';

/** 256 random bits that only the one who is given them has. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

export const cookieWith = (token: string): string => `${SESSION_COOKIE}=${token}; ${MANNERS}`;

export const NO_COOKIE = `${SESSION_COOKIE}=; ${MANNERS}; Max-Age=0`;
