const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}$/;

/** What is sent of the form: nothing for what is empty. */
export const saidIn = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  );

const isDate = (value: unknown): boolean => typeof value === 'string' && DATE.test(value);
const isTime = (value: unknown): value is string => typeof value === 'string' && TIME.test(value);

/** The form as it is sent, once it is whole and the right way round. */
export const wholeSeries = (
  values: Record<string, unknown>,
  needed: readonly string[],
): Record<string, unknown> | null => {
  const said = saidIn(values);
  const { from, until = from, startTime, endTime, serviceKinds } = said;
  const isWhole = [
    needed.every((name) => said[name] !== undefined),
    isDate(from) && isDate(until),
    isTime(startTime) && isTime(endTime) && startTime < endTime,
    Array.isArray(serviceKinds) && serviceKinds.length > 0,
  ].every(Boolean);
  return isWhole ? said : null;
};
