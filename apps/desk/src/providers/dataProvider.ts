import type { DataProvider, GetListParams, Identifier, RaRecord } from 'react-admin';
import { query, read, request } from '../api/request.js';
import type { Can } from '../api/types.js';

type DeskRecord = RaRecord & { version?: number; can?: Can };

/** The API refuses larger pages (contract, section 1). */
const PAGE_LIMIT = 200;

const totalOf = (headers: Headers, shown: number): number => {
  const total = Number(headers.get('Content-Range')?.split('/')[1]);
  return Number.isFinite(total) ? total : shown;
};

const listQuery = ({ filter, sort, pagination }: GetListParams): string => {
  const { page = 1, perPage = 25 } = pagination ?? {};
  const rows = Math.min(perPage, PAGE_LIMIT);
  const first = (page - 1) * rows;
  return query({
    filter: filter && Object.keys(filter).length > 0 ? filter : undefined,
    sort: sort ? [sort.field, sort.order] : undefined,
    range: [first, first + rows - 1],
  });
};

const list = async (resource: string, params: GetListParams) => {
  const { json, headers } = await request<DeskRecord[]>(`/${resource}${listQuery(params)}`, { signal: params.signal });
  return { data: json, total: totalOf(headers, json.length) };
};

const pathOf = (resource: string, id: Identifier) => `/${resource}/${encodeURIComponent(String(id))}`;

/** Only what the person changed: the API refuses fields it does not know, such as its own `can`. */
export const changes = (data: Record<string, unknown>, before: Record<string, unknown> = {}) =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([name, value]) =>
        !['id', 'version', 'can'].includes(name) && JSON.stringify(value) !== JSON.stringify(before[name]),
    ),
  );

const chunks = (ids: Identifier[]): Identifier[][] =>
  ids.length <= PAGE_LIMIT ? [ids] : [ids.slice(0, PAGE_LIMIT), ...chunks(ids.slice(PAGE_LIMIT))];

/** The dialect of the API (contract, section 1) in react-admin's words; deeds go through `act`, not through here. */
export const dataProvider = {
  supportAbortSignal: true,
  getList: list,
  getOne: async (resource, { id, signal }) => ({ data: await read(pathOf(resource, id), signal) }),
  getMany: async (resource, { ids, signal }) => {
    const answers = chunks(ids).map((some) =>
      read<DeskRecord[]>(`/${resource}${query({ filter: { id: some }, range: [0, some.length - 1] })}`, signal),
    );
    return { data: (await Promise.all(answers)).flat() };
  },
  getManyReference: (resource, params) =>
    list(resource, { ...params, filter: { ...params.filter, [params.target]: params.id } }),
  create: async (resource, { data }) => {
    const { json } = await request<DeskRecord>(`/${resource}`, { method: 'POST', body: data });
    return { data: json };
  },
  update: async (resource, { id, data, previousData }) => {
    const body = changes(data, previousData);
    const version = previousData?.version ?? data.version;
    const { json } = await request<DeskRecord>(pathOf(resource, id), { method: 'PATCH', body, version });
    return { data: json };
  },
  delete: async (resource, { id, previousData }) => {
    await request(pathOf(resource, id), { method: 'DELETE', version: previousData?.version });
    return { data: previousData ?? { id } };
  },
  updateMany: () => Promise.reject(new Error('Records are changed one at a time, each with its own version.')),
  deleteMany: () => Promise.reject(new Error('Records are removed one at a time, each with its own version.')),
} as DataProvider;
