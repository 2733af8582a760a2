import { apiDocument } from '../../apps/api/src/api-document.js';
import type { House } from '../house.js';

/** What the document says of a value. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly description?: string;
  readonly required?: boolean;
}

interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** One thing the API can be asked to do, as its own document says. */
export interface Operation {
  /** `POST /clients/{id}/aliases`: how the tables name it. */
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly ids: readonly string[];
  readonly needsVersion: boolean;
  /** The filter keys of a list; undefined where it is none. */
  readonly filters: readonly string[] | undefined;
  readonly sorts: readonly string[];
  readonly queries: readonly string[];
  readonly body: Schema | undefined;
}

/** The API as its document describes it: whatever the house learns to do is in here by itself. */
export class Api {
  readonly operations: readonly Operation[];
  readonly #schemas: Readonly<Record<string, Schema>>;

  constructor(house: House) {
    const document = JSON.parse(JSON.stringify(apiDocument(house.app))) as {
      paths: Record<string, Record<string, Described>>;
      components: { schemas: Record<string, Schema> };
    };
    this.#schemas = document.components.schemas;
    this.operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => this.#operation(method, path, described)),
    );
  }

  /** The schema itself, where it only points to another. */
  resolve(schema: Schema): Schema {
    const name = schema.$ref ?? schema.allOf?.[0]?.$ref;
    return name === undefined ? schema : (this.#schemas[name.split('/').at(-1) ?? ''] ?? {});
  }

  #operation(verb: string, fullPath: string, { parameters = [], requestBody }: Described): Operation {
    const method = verb.toUpperCase();
    const path = fullPath.replace(/^\/api/, '');
    const list = parameters.find(({ name }) => name === 'filter');
    const sort = parameters.find(({ name }) => name === 'sort');
    const body = Object.values(requestBody?.content ?? {})[0]?.schema;
    return {
      ...{ key: `${method} ${path}`, method, path },
      ids: parameters.filter((one) => one.in === 'path').map(({ name }) => name),
      needsVersion: parameters.some(({ name }) => name === 'If-Match'),
      filters: list && named(list, 'keys'),
      sorts: sort === undefined ? [] : named(sort, 'fields'),
      queries: parameters.filter((one) => one.in === 'query' && !LIST.has(one.name)).map(({ name }) => name),
      body: body && this.resolve(body),
    };
  }
}

const LIST = new Set(['filter', 'sort', 'range']);

const named = ({ description = '' }: Parameter, what: string): string[] =>
  (description.split(`${what}: `)[1] ?? '').split(', ').filter((name) => name !== '');
