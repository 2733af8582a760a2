import { type Import, leadsTo, libraryOf, type Source } from './source.js';

/** For each library, the libraries whose doors it may open. */
export type MayImport = Readonly<Record<string, readonly string[]>>;

const FORBIDDEN = ['forwardRef', 'ModuleRef', 'InjectRepository', 'Scope.REQUEST'];
const MOST_LINES = 250;
const DOOR = /^#[a-z]+$/;

/** A library that is not in the table does not exist. */
export function unknownLibraries(sources: readonly Source[], mayImport: MayImport): string[] {
  const found = new Set(sources.flatMap((source) => libraryOf(source.path) ?? []));
  return [...found]
    .filter((library) => !(library in mayImport))
    .map((library) => `libs/${library} is in no row of the table`);
}

/** What goes past a door, or through a door that is not for this part of the house. */
export function wrongDoors(sources: readonly Source[], mayImport: MayImport): string[] {
  return everyImport(sources).flatMap(([source, one]) => {
    if (!one.from.startsWith('#')) return [];
    if (!DOOR.test(one.from)) return [`${source.path} goes past the door: ${one.from}`];
    const name = one.from.slice(1);
    return doorsOf(source.path, mayImport).includes(name) ? [] : [`${source.path} may not import ${one.from}`];
  });
}

/** Inside a library: relative imports that leave it, or that go out and in again by its own door. */
export function climbing(sources: readonly Source[]): string[] {
  return everyImport(sources).flatMap(([source, one]) => {
    const home = homeOf(source.path);
    const target = leadsTo(source, one);
    if (home === undefined || target === undefined) return [];
    if (!target.startsWith(`${home}/`)) return [`${source.path} climbs out of ${home}: ${one.from}`];
    return target === `${home}/src/index` ? [`${source.path} goes through its own door: ${one.from}`] : [];
  });
}

/** Input classes that are gone at run time, so that the validation pipe would let everything pass. */
export function inputsAsTypes(sources: readonly Source[]): string[] {
  return everyImport(sources)
    .filter(([source, one]) => source.path.endsWith('.controller.ts') && one.from.endsWith('.inputs.js') && one.asType)
    .map(([source, one]) => `${source.path} imports ${one.from} as a type; the pipe would validate nothing`);
}

/** The ways round the layout and the transaction that Nest and TypeORM offer. */
export function waysRound(sources: readonly Source[]): string[] {
  return sources.flatMap((source) =>
    FORBIDDEN.filter((name) => source.names.has(name)).map((name) => `${source.path} uses ${name}`),
  );
}

/** Files that have grown past what can be read at once. Word lists, migrations and generated types may. */
export function tooLong(sources: readonly Source[]): string[] {
  return sources
    .filter(
      ({ path }) => !path.startsWith('migrations/') && !path.includes('/words/') && !path.endsWith('/schema.d.ts'),
    )
    .filter((source) => source.lines > MOST_LINES)
    .map((source) => `${source.path} has ${source.lines} lines, ${source.lines - MOST_LINES} too many`);
}

/** Exported classes, or functions, without a sentence above that says what they are. */
export function undocumented(sources: readonly Source[], kind: 'class' | 'function' = 'class'): string[] {
  return sources.flatMap((source) =>
    source.exported
      .filter((one) => one.kind === kind && !one.documented)
      .map((one) => `${source.path}: ${kind} ${one.name} has no doc comment`),
  );
}

function everyImport(sources: readonly Source[]): (readonly [Source, Import])[] {
  return sources.flatMap((source) => source.imports.map((one) => [source, one] as const));
}

function doorsOf(path: string, mayImport: MayImport): readonly string[] {
  if (path.startsWith('apps/api/')) return Object.keys(mayImport);
  const library = libraryOf(path);
  return library === undefined ? [] : (mayImport[library] ?? []);
}

function homeOf(path: string): string | undefined {
  return /^(libs|apps)\/[^/]+/.exec(path)?.[0];
}
