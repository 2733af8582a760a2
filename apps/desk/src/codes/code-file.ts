/** What one request may hold, well below its megabyte. */
const LINES_A_PART = 2_000;
const CHARACTERS_A_PART = 300_000;
const MOST_PARTS = 200;

/** Official files come as UTF-8 or as they were saved in a Swedish spreadsheet. */
export const decoded = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the other encoding takes any byte.
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** The file in parts that are each small enough to send; undefined where it is too big to be a classification. */
export const partsOf = (text: string): string[][] | undefined => {
  const parts: string[][] = [];
  let [part, length]: [string[], number] = [[], 0];
  for (const whole of text.split(/\r\n|\n|\r/)) {
    // A line this long is a fault whatever stands after; the server names it.
    const line = whole.slice(0, 4_000);
    if (part.length === LINES_A_PART || (part.length > 0 && length + line.length > CHARACTERS_A_PART)) {
      parts.push(part);
      [part, length] = [[], 0];
    }
    part.push(line);
    length += line.length;
  }
  parts.push(part);
  return parts.length > MOST_PARTS ? undefined : parts;
};
