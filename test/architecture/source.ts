import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One import, export-from or dynamic import, as written. */
export interface Import {
  readonly from: string;
  /** The whole of it, or one of its names, is imported as a type and gone at run time. */
  readonly asType: boolean;
}

/** One file of the house, read once: what it imports, what it names, and its exported classes and functions. */
export interface Source {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** Every identifier, `a.b` included as such; comments and texts are not looked at. */
  readonly names: ReadonlySet<string>;
  readonly exported: readonly Exported[];
}

/** A class or function that others can import. */
export interface Exported {
  readonly kind: 'class' | 'function';
  readonly name: string;
  readonly documented: boolean;
}

const CODE = /\.(ts|tsx|mts|mjs|cjs|js)$/;
const NOT_OURS = new Set(['node_modules', 'dist', 'data']);

/** Every file of code below some folders of the repository. */
export function readSources(root: string, folders: readonly string[]): Source[] {
  return folders
    .flatMap((folder) => filesBelow(root, folder))
    .map((path) => sourceOf(path, readFileSync(join(root, path), 'utf8')));
}

/** Reads one file's text, without running it. */
export function sourceOf(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const names = new Set<string>();
  const exported: Exported[] = [];
  const visit = (node: ts.Node): void => {
    imports.push(...importsOf(node));
    if (ts.isIdentifier(node)) names.add(node.text);
    if (ts.isPropertyAccessExpression(node)) names.add(node.getText(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  for (const statement of file.statements) exported.push(...exportedBy(statement));
  return { path, lines: text.replace(/\n$/, '').split('\n').length, imports, names, exported };
}

/** The library a file belongs to, or undefined outside `libs/`. */
export function libraryOf(path: string): string | undefined {
  return /^libs\/([^/]+)\//.exec(path)?.[1];
}

/** Where a relative import leads, without its ending; undefined for a package or a library's door. */
export function leadsTo(source: Source, one: Import): string | undefined {
  if (!one.from.startsWith('.')) return undefined;
  return posix.join(posix.dirname(source.path), one.from).replace(/\.[jt]sx?$/, '');
}

function filesBelow(root: string, folder: string): string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesBelow(root, path);
    return CODE.test(entry.name) ? [path] : [];
  });
}

function importsOf(node: ts.Node): Import[] {
  if (ts.isImportDeclaration(node)) return [{ from: textOf(node.moduleSpecifier), asType: isTyped(node.importClause) }];
  if (ts.isExportDeclaration(node) && node.moduleSpecifier)
    return [{ from: textOf(node.moduleSpecifier), asType: node.isTypeOnly }];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return [{ from: textOf(node.argument.literal), asType: true }];
  const [argument] =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments : [];
  return argument === undefined ? [] : [{ from: textOf(argument), asType: false }];
}

function isTyped(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    bindings !== undefined && ts.isNamedImports(bindings) && bindings.elements.some((element) => element.isTypeOnly)
  );
}

function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : '';
}

function exportedBy(statement: ts.Statement): Exported[] {
  const isClass = ts.isClassDeclaration(statement);
  if (!isClass && !ts.isFunctionDeclaration(statement)) return [];
  const isExported = statement.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
  // A signature without a body is one of several of the same function; the first carries the words.
  if (!isExported || (!isClass && statement.body === undefined)) return [];
  const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
  return [{ kind: isClass ? 'class' : 'function', name: statement.name?.text ?? 'default', documented }];
}
