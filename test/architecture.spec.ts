import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  climbing,
  inputsAsTypes,
  type MayImport,
  tooLong,
  undocumented,
  unknownLibraries,
  waysRound,
  wrongDoors,
} from './architecture/fences.js';
import { libraryOf, readSources, type Source, sourceOf } from './architecture/source.js';

const GROUND = ['kernel', 'persistence', 'web', 'access'];
const FILES = [...GROUND, 'calendar', 'clients'];
const SHARED = [...FILES, 'journal', 'tasks'];
const SIBLINGS = ['counselling', 'spiralen', 'outreach', 'trafficking', 'kast'];
const WORK = [...SHARED, ...SIBLINGS, 'network', 'reminders', 'bridge'];

/**
 * Who may import whom. A library not named here does not exist; an import not named here is a fault. A library stands
 * below everything it may import, so that there can be no circle.
 */
const MAY_IMPORT: MayImport = {
  kernel: [],
  persistence: ['kernel'],
  web: ['kernel'],
  access: ['kernel', 'persistence', 'web'],
  calendar: GROUND,
  clients: [...GROUND, 'calendar'],
  journal: FILES,
  tasks: FILES,
  counselling: SHARED,
  spiralen: SHARED,
  outreach: SHARED,
  trafficking: SHARED,
  // A call-back that was reached may become a place in the queue.
  kast: [...SHARED, 'counselling'],
  network: SHARED,
  // Writes to people about their bookings; of the clinic it reads times by a statement of its own.
  reminders: SHARED,
  bridge: [...SHARED, ...SIBLINGS],
  frontdesk: WORK,
  jobs: WORK,
  // Runs the functions of schema `stat`, never another library.
  reporting: GROUND,
  // Makes a year of work through everybody's own deeds; nothing but apps/api may import it.
  demo: [...WORK, 'frontdesk', 'jobs', 'reporting'],
};

const root = fileURLToPath(new URL('..', import.meta.url));
const code = readSources(root, ['libs', 'apps', 'migrations', 'test']);
const product = code.filter(({ path }) => /^(libs|apps)\//.test(path));
const server = product.filter(({ path }) => !path.startsWith('apps/desk/'));
const libraries = readdirSync(join(root, 'libs'));

describe('the shape of the house', () => {
  it('has no library that is not in the table', () => {
    expect(unknownLibraries(code, MAY_IMPORT)).toEqual([]);
  });

  it('has a door for every library, and its name in package.json', () => {
    const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: object };
    const faults = libraries.flatMap((library) => [
      ...(existsSync(join(root, `libs/${library}/src/index.ts`)) ? [] : [`libs/${library} has no src/index.ts`]),
      ...(`#${library}` in imports ? [] : [`package.json does not name #${library}`]),
    ]);
    expect(faults).toEqual([]);
  });

  it('builds each library on those above it in the table, so that there is no circle', () => {
    const order = Object.keys(MAY_IMPORT);
    const faults = Object.entries(MAY_IMPORT).flatMap(([library, doors]) =>
      doors
        .filter((door) => !order.slice(0, order.indexOf(library)).includes(door))
        .map((door) => `${library} stands above ${door}`),
    );
    expect(faults).toEqual([]);
  });

  it('lets each part import only what it may, and only by the door', () => {
    expect(wrongDoors(product, MAY_IMPORT)).toEqual([]);
  });

  it('keeps relative imports inside a library, and away from its own door', () => {
    expect(climbing(product)).toEqual([]);
  });

  it('imports input classes as classes, or nothing would be validated', () => {
    expect(inputsAsTypes(server)).toEqual([]);
  });

  it('goes no way round the layout or the transaction', () => {
    expect(waysRound(server)).toEqual([]);
  });

  it('has no file too long to read at once', () => {
    expect(tooLong(code)).toEqual([]);
  });

  it('says what every exported class is', () => {
    expect(undocumented(product)).toEqual([]);
  });

  it('says what every exported function of the ground and the calendar does', () => {
    const ground = server.filter(({ path }) => [...GROUND, 'calendar'].includes(libraryOf(path) ?? ''));
    expect(undocumented(ground, 'function')).toEqual([]);
  });
});

describe('the fences', () => {
  const faultsOf = (
    fence: (sources: readonly Source[], mayImport: MayImport) => string[],
    path: string,
    text: string,
  ) => fence([sourceOf(path, text)], MAY_IMPORT);
  const queue = 'libs/counselling/src/queue/queue.controller.ts';
  const documented = (sources: readonly Source[]) => undocumented(sources);

  it.each([
    ['an unknown library', unknownLibraries, 'libs/utils/src/index.ts', ''],
    ['a sibling', wrongDoors, queue, `import { Booking } from '#spiralen';`],
    ['a sibling by dynamic import', wrongDoors, queue, `const spiralen = await import('#spiralen');`],
    ['a sibling by export', wrongDoors, queue, `export * from '#spiralen';`],
    ['a sibling as a type', wrongDoors, queue, `type Booking = import('#spiralen').Booking;`],
    ['its own door by name', wrongDoors, queue, `import { Queue } from '#counselling';`],
    ['what is behind a door', wrongDoors, queue, `import { instantOf } from '#calendar/time';`],
    ['the demo from a library', wrongDoors, 'libs/jobs/src/index.ts', `import { seed } from '#demo';`],
    ['a library from the screens', wrongDoors, 'apps/desk/src/App.tsx', `import { holds } from '#kernel';`],
    [
      'a library from the screens by path',
      climbing,
      'apps/desk/src/App.tsx',
      `import '../../../libs/kernel/src/actor.js';`,
    ],
    ['another library by path', climbing, queue, `import { Client } from '../../../clients/src/client.entity.js';`],
    ['its own door by path', climbing, queue, `import { Queue } from '../index.js';`],
    ['an input class as a type', inputsAsTypes, queue, `import type { OfferSlot } from './queue.inputs.js';`],
    [
      'an input class as a type among others',
      inputsAsTypes,
      queue,
      `import { type OfferSlot, Hold } from './queue.inputs.js';`,
    ],
    ['a forward reference', waysRound, queue, `const queue = forwardRef(() => Queue);`],
    ['a request scope', waysRound, queue, `@Injectable({ scope: Scope.REQUEST }) class Queue {}`],
    [
      'an injected repository',
      waysRound,
      queue,
      `class Queue { constructor(@InjectRepository(Place) readonly places) {} }`,
    ],
    ['a long file', tooLong, queue, '\n'.repeat(251)],
    ['a class without a word', documented, queue, `// one day\n@Controller()\nexport class Queue {}`],
  ])('stop %s', (_, fence, path, text) => {
    expect(faultsOf(fence, path, text)).toHaveLength(1);
  });

  it.each([
    ['a library below', wrongDoors, queue, `import { instantOf } from '#calendar';`],
    ['every library from the server', wrongDoors, 'apps/api/src/app.module.ts', `import { seed } from '#demo';`],
    ['counselling from kast', wrongDoors, 'libs/kast/src/index.ts', `import { Queue } from '#counselling';`],
    ['a neighbour in the library', climbing, queue, `import { Goal } from '../goals/goal.entity.js';`],
    ['an input class', inputsAsTypes, queue, `import { OfferSlot } from './queue.inputs.js';`],
    ['a word in a comment or a text', waysRound, queue, `/** No forwardRef. */ const words = 'ModuleRef';`],
    ['a file of 250 lines', tooLong, queue, '\n'.repeat(250)],
    ['a long list of words', tooLong, 'apps/desk/src/words/sv.ts', '\n'.repeat(900)],
    ['a documented class', documented, queue, `/** The queue. */\n@Controller()\nexport class Queue {}`],
    ['a class nobody can import', documented, queue, `class Place {}`],
  ])('let through %s', (_, fence, path, text) => {
    expect(faultsOf(fence, path, text)).toEqual([]);
  });
});
