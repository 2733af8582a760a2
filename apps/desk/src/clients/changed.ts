type Values = Record<string, unknown>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** An emptied field is sent as null; an hour without weekdays means every day. */
const plain = (value: unknown): unknown => (value === '' || value === undefined ? null : value);

const isPart = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What differs from before, part by part: the API leaves the rest as it is. */
export const changedOf = (values: Values, before: Values): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      const was = before[name];
      if (isPart(value)) {
        const inner = changedOf(value, isPart(was) ? was : {});
        return Object.keys(inner).length > 0 ? [[name, inner]] : [];
      }
      return same(plain(value), plain(was)) ? [] : [[name, plain(value)]];
    }),
  );

/** What was filled in at all: nothing empty is sent for a new file. */
export const filledOf = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      if (value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0))
        return [];
      if (!isPart(value)) return [[name, value]];
      const inner = filledOf(value);
      return Object.keys(inner).length > 0 ? [[name, inner]] : [];
    }),
  );

/** A number goes with its kind, or not at all: the kind alone is nothing, and nothing is asked where none may be kept. */
export const withIdentity = (values: Values, asked: boolean): Values => {
  const { identity, ...rest } = values;
  const given = isPart(identity) && typeof identity.value === 'string' && identity.value.trim() !== '';
  return asked && given ? { ...rest, identity } : rest;
};
