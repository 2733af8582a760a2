import { currentSession, untilUnlocked } from '../session/session.js';
import { Refusal } from './problem.js';
import { forgetKey, keyFor } from './repeat-keys.js';
import type { Problem } from './types.js';

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

export interface Call {
  method?: Method;
  body?: unknown;
  /** The version of the record as it was read: sent as If-Match. */
  version?: number | undefined;
  signal?: AbortSignal | undefined;
  accept?: string;
}

export interface Answer<T> {
  json: T;
  headers: Headers;
}

const API = '/api';

const headersOf = (call: Call, key: string | undefined): Record<string, string> => ({
  Accept: call.accept ?? 'application/json',
  ...(call.body === undefined ? {} : { 'Content-Type': 'application/json' }),
  ...(key === undefined ? {} : { 'Idempotency-Key': key }),
  ...(call.version === undefined ? {} : { 'If-Match': `"${call.version}"` }),
});

const reach = async (path: string, call: Call, key: string | undefined): Promise<Response> => {
  try {
    return await fetch(API + path, {
      method: call.method ?? 'GET',
      headers: headersOf(call, key),
      body: call.body === undefined ? null : JSON.stringify(call.body),
      signal: call.signal ?? null,
      cache: 'no-store',
      credentials: 'same-origin',
      redirect: 'error',
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Refusal(0, { code: 'no-contact' });
  }
};

const parse = (text: string): unknown => {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    // A proxy's page instead of our answer; the status says enough.
    return null;
  }
};

const refusalOf = async (response: Response): Promise<Refusal> => {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
  return new Refusal(response.status, (parse(await response.text()) ?? {}) as Problem, retryAfter);
};

/** The session ended under a person who is here: she unlocks over the kept place and the call goes on. */
const mayContinue = (refusal: Refusal, path: string): boolean =>
  refusal.status === 401 && currentSession().me !== null && !/^\/(sign-|me$)/.test(path);

const sendOnce = async (path: string, call: Call, key: string | undefined): Promise<Response> => {
  const response = await reach(path, call, key);
  if (!response.ok) throw await refusalOf(response);
  return response;
};

const sendWith = async (path: string, call: Call, key: string | undefined): Promise<Response> => {
  try {
    return await sendOnce(path, call, key);
  } catch (error) {
    if (!(error instanceof Refusal) || !mayContinue(error, path) || !(await untilUnlocked())) throw error;
    return sendOnce(path, call, key);
  }
};

/** Sends a call and gives the raw answer: for files. Throws a Refusal for everything but 2xx. */
export const fetchAnswer = async (path: string, call: Call = {}): Promise<Response> => {
  if ((call.method ?? 'GET') === 'GET') return sendWith(path, call, undefined);
  const click = `${call.method} ${path} ${JSON.stringify(call.body)} ${call.version}`;
  try {
    const response = await sendWith(path, call, keyFor(click));
    forgetKey(click);
    return response;
  } catch (error) {
    if (error instanceof Refusal && !error.isUncertain) forgetKey(click);
    throw error;
  }
};

/** Sends a call and gives the JSON of the answer. */
export const request = async <T>(path: string, call: Call = {}): Promise<Answer<T>> => {
  const response = await fetchAnswer(path, call);
  return { json: parse(await response.text()) as T, headers: response.headers };
};

/** Reads something. */
export const read = async <T>(path: string, signal?: AbortSignal): Promise<T> =>
  (await request<T>(path, { signal })).json;

/** Does one deed: `act('/contracts/7/pause', {from, reason}, {version: 3})`. */
export const act = async <T = unknown>(
  path: string,
  body?: unknown,
  options: { version?: number | undefined; method?: Exclude<Method, 'GET'> } = {},
): Promise<T> => (await request<T>(path, { method: options.method ?? 'POST', body, version: options.version })).json;

/** `?filter={…}&sort=["field","ASC"]&range=[0,24]` as the API reads it. */
export const query = (parts: Record<string, unknown>): string => {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) {
    if (value !== undefined) search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};
