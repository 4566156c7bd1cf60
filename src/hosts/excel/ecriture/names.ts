const LONGEST_SHEET = 31;

/**
 * A name for a sheet that no other has: « Constats (2) » where « Constats » is taken. Adds it to the
 * names that are taken, which stand in lower case, as Excel compares them.
 */
export function freeSheetName(asked: string, taken: Set<string>): string {
  const clean = asked
    .replace(/[[\]:*?/\\\u0000-\u001f]/g, "-")
    .trim()
    .replace(/^'|'$/g, "’");
  const name = firstFree(taken, (place) => {
    const end = place === 1 ? "" : ` (${String(place)})`;
    return `${clean.slice(0, LONGEST_SHEET - end.length).trimEnd() || "Feuille"}${end}`;
  });
  return name;
}

/** A name for a table: its letters, digits and underscores, unlike a cell and any other name. */
export function freeTableName(asked: string, taken: Set<string>): string {
  const clean = asked.replace(/[^\p{L}\p{N}_.]/gu, "_").slice(0, 200);
  // Excel takes R and C, and whatever an address could be, for cells.
  const isName = /^[\p{L}_]/u.test(clean) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(clean);
  const base = isName ? clean : `_${clean}`;
  return firstFree(taken, (place) => (place === 1 ? base : `${base}_${String(place)}`));
}

function firstFree(taken: Set<string>, nameAt: (place: number) => string): string {
  for (let place = 1; ; place += 1) {
    const name = nameAt(place);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** Strings, quoted sheets, and words before an exclamation mark or a bracket. */
const NAMED = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)([![])/gu;

/** A formula with the sheets and tables that it names as they are called in this workbook. */
export const renamed = (
  formula: string,
  sheets: ReadonlyMap<string, string>,
  tables: ReadonlyMap<string, string>,
): string =>
  formula.replace(NAMED, (whole, quoted?: string, word?: string, end?: string) => {
    if (end === "[") return `${tables.get(word ?? "") ?? word ?? ""}[`;
    const sheet = sheets.get(quoted?.replace(/''/g, "'") ?? word ?? "");
    return sheet === undefined ? whole : `${quotedSheet(sheet)}!`;
  });

export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
