import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HEADERS } from '../../apps/api/src/headers.js';
import { ABSENT } from './asking.js';
import { House } from '../house.js';
import { Api } from './operations.js';
import { type Heard, type Said, Speaker } from './speaker.js';

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'POST', 'PUT', 'PATCH', 'DELETE'];
const CHANGING = ['POST', 'PUT', 'PATCH', 'DELETE'];
/** Every header an answer may have beside the list; one more is a decision, and this is where it is seen. */
const KNOWN = new Set([
  ...[
    'content-type',
    'content-length',
    'date',
    'connection',
    'keep-alive',
    'transfer-encoding',
    'cache-control',
    'vary',
  ],
  ...['etag', 'content-range', 'retry-after', 'set-cookie', 'clear-site-data', 'content-disposition'],
  ...['accept-ranges', 'last-modified', 'content-encoding'],
  ...Object.keys(HEADERS),
]);
/** A stack, a path of the server's disk or a statement. */
const INSIDES = /\bat [\w.<>]+ \(|node_modules|\.(js|ts):\d+|SELECT |stack"|QueryFailed|class-validator/;

describe('T8 what every answer says of itself', () => {
  let house: House;
  let api: Api;
  let desk: string;
  let nobody: Speaker;
  let signedIn: Speaker;
  beforeAll(async () => {
    desk = deskOfItsOwn();
    house = await House.open({ deskDir: desk });
    api = new Api(house);
    nobody = new Speaker(house, house.nobody());
    signedIn = new Speaker(house, await house.staff('receptionist'));
  });
  afterAll(async () => {
    nobody.close();
    signedIn.close();
    await house.close();
    rmSync(desk, { recursive: true });
  });

  it('wears the same headers at every route and for every method, and never breaks', async () => {
    const paths = [...new Set(api.operations.map(({ path }) => `/api${path.replaceAll(/\{\w+\}/g, ABSENT)}`))];
    const faults = await Promise.all(
      [nobody, signedIn].map(async (speaker) => {
        const found: string[] = [];
        for (const path of paths.filter((one) => one !== '/api/sign-out'))
          for (const method of METHODS) found.push(...(await heardOf(speaker, { method, path })));
        return found;
      }),
    );
    expect(faults.flat()).toEqual([]);
    expect(paths.length).toBeGreaterThan(80);
  }, 120_000);

  it('wears them where it refuses, where nothing is, and on pages and files', async () => {
    const said: Said[] = [
      ...['/', '/index.html', '/clients/1', '/favicon.svg', '/assets/desk-1.js', '/assets/none.js', '/assets/'].map(at),
      ...[
        '/api',
        '/api/',
        '/api/none',
        '/api/docs',
        '/api/openapi.json',
        '/docs',
        '/api/%zz',
        '/assets/%zz',
        '/%00',
      ].map(at),
      ...['/assets/../package.json', '/assets/%2e%2e/%2e%2e/package.json', '/assets/..%5c..%5cpackage.json'].map(at),
      { method: 'POST', path: '/api/clients', body: Buffer.alloc(2_000_000, 32) },
      { method: 'POST', path: '/api/clients', body: 'x', headers: { 'content-type': 'text/plain' } },
      { method: 'POST', path: '/api/clients', body: '{' },
      {
        method: 'POST',
        path: '/api/clients',
        body: '{}',
        headers: { 'content-type': 'application/json; charset=latin1' },
      },
      { method: 'POST', path: '/api/clients', body: '{}', headers: { 'content-encoding': 'gzip' } },
      { method: 'POST', path: '/api/clients', headers: { origin: 'https://other.example' } },
      { path: `/api/clients/${'x'.repeat(9_000)}` },
      { path: '/api/clients', headers: { accept: 'text/html' } },
      { path: '/api/clients', headers: { 'if-none-match': '*', range: 'bytes=0-1' } },
    ];
    const faults: string[] = [];
    for (const one of said) faults.push(...(await heardOf(signedIn, one)));
    expect(faults).toEqual([]);
  });

  it('serves no documentation page, no source map, and nothing of the disk', async () => {
    for (const path of ['/docs', '/api/docs', '/api/docs-json', '/assets/desk-1.js.map', '/assets/..%2findex.html'])
      expect([path, (await nobody.say({ path })).status]).toEqual([path, 404]);
    const built = readdirSync('dist/desk/assets');
    expect(built.filter((name) => name.endsWith('.map'))).toEqual([]);
    const scripts = built
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join('dist/desk/assets', name), 'utf8'));
    expect(scripts.filter((text) => text.includes('sourceMappingURL'))).toEqual([]);
  });

  it('gives each page a style nonce of its own, and no page a word that is unsafe', async () => {
    const pages = [await nobody.say({ path: '/' }), await nobody.say({ path: '/klienter' })];
    const nonces = pages.map(({ headers, text }) => {
      const policy = String(headers['content-security-policy']);
      expect(policy).not.toMatch(/unsafe-|https?:|\*/);
      const [, nonce = ''] = /'nonce-([\w+/]{22}==)'/.exec(policy) ?? [];
      expect(text).toContain(`content="${nonce}"`);
      return nonce;
    });
    expect(new Set(nonces).size).toBe(2);
  });

  it('takes no change from another site, and shares nothing with one', async () => {
    const foreign: Record<string, string | undefined>[] = [
      { origin: 'null' },
      { origin: undefined },
      { origin: 'https://other.example' },
      { origin: `${house.origin}.other.example` },
      { origin: house.origin.replace('http:', 'https:') },
      ...['cross-site', 'same-site', 'none', ''].map((site) => ({ 'sec-fetch-site': site })),
    ];
    const changing = api.operations.filter(({ method }) => CHANGING.includes(method));
    const answers: unknown[] = [];
    for (const [index, { method, path }] of changing.entries()) {
      const headers = foreign[index % foreign.length] ?? {};
      const heard = await signedIn.say({ method, path: `/api${path.replaceAll(/\{\w+\}/g, ABSENT)}`, headers });
      answers.push([heard.status, (heard.body as { code?: string }).code]);
    }
    expect(answers).toEqual(changing.map(() => [403, 'cross-site']));
    const read = await signedIn.say({ path: '/api/me', headers: { origin: 'null', 'sec-fetch-site': 'cross-site' } });
    expect(faultsOf(read, '/api/me')).toEqual([]);
    const asked = { origin: 'https://other.example', 'access-control-request-method': 'POST' };
    expect((await nobody.say({ method: 'OPTIONS', path: '/api/clients', headers: asked })).status).toBe(404);
  });

  it('gives a foreign host nothing back of its name', async () => {
    for (const path of ['/', '/api/me', '/api/none', '/assets/none.js']) {
      const heard = await nobody.say({ path, headers: { host: 'other.example', 'x-forwarded-host': 'third.example' } });
      expect(`${heard.text}${JSON.stringify(heard.headers)}`).not.toMatch(/(other|third)\.example/);
    }
  });

  it('answers what is not HTTP with the same headers and no more', async () => {
    for (const noise of [
      'rubbish\r\n\r\n',
      'GET / HTTP/9.9\r\n\r\n',
      `GET / HTTP/1.1\r\nhost: a\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`,
    ]) {
      const answer = await spoken(noise);
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
      for (const [name, value] of Object.entries(HEADERS)) expect(answer).toContain(`\r\n${name}: ${value}\r\n`);
      expect(answer).not.toMatch(INSIDES);
    }
  });

  function spoken(noise: string): Promise<string> {
    const { port } = new URL(house.origin);
    return new Promise((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write(noise));
      let answer = '';
      socket.setEncoding('utf8');
      socket.on('data', (chunk) => (answer += String(chunk)));
      socket.on('error', reject);
      socket.on('close', () => resolve(answer));
    });
  }
});

const at = (path: string): Said => ({ path });

async function heardOf(speaker: Speaker, said: Said): Promise<string[]> {
  return faultsOf(await speaker.say(said), `${said.method ?? 'GET'} ${said.path.slice(0, 80)}`, said.path);
}

/** What is wrong with an answer, if anything is. */
function faultsOf({ status, headers, text }: Heard, name: string, path = '/api'): string[] {
  const expected = { ...HEADERS, ...(path.startsWith('/api') ? { 'cache-control': 'no-store' } : {}) };
  const page = /^text\/html/.test(headers['content-type'] ?? '');
  const wrong = Object.entries(expected).filter(
    ([header, value]) => headers[header] !== value && !(page && header === 'content-security-policy'),
  );
  return [
    ...wrong.map(([header]) => `${name} ${status}: ${header} is ${String(headers[header])}`),
    ...Object.keys(headers)
      .filter((header) => !KNOWN.has(header))
      .map((header) => `${name} ${status}: has ${header}`),
    ...(status >= 500 ? [`${name}: ${status}`] : []),
    ...(INSIDES.test(text) && !page && !path.endsWith('openapi.json')
      ? [`${name} ${status}: tells of its insides`]
      : []),
  ];
}

/** A page and a file, so that this test asks for nothing that a build has made. */
function deskOfItsOwn(): string {
  const dir = mkdtempSync(join(tmpdir(), 'desk-'));
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<meta property="csp-nonce" content="__NONCE__"><title>Taktpinnen</title>');
  writeFileSync(join(dir, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(dir, 'assets', 'desk-1.js'), 'export {};');
  return dir;
}
