import { CellKind } from "./workbook";

/** How a number format shows a number. */
export type NumberKind =
  typeof CellKind.number | typeof CellKind.dateNumber | typeof CellKind.timeNumber;

/** The formats that Excel knows by number alone (27-36 and 50-58: dates in East Asia). */
export function kindOfBuiltIn(id: number): NumberKind {
  if (between(id, 18, 21) || between(id, 45, 47)) return CellKind.timeNumber;
  const date = between(id, 14, 22) || between(id, 27, 36) || between(id, 50, 58);
  return date ? CellKind.dateNumber : CellKind.number;
}

const between = (id: number, first: number, last: number): boolean => id >= first && id <= last;

export function kindOfFormat(code: string): NumberKind {
  const letters = lettersOf(code);
  if (letters.some(isDate) || isFrenchDate(letters)) return CellKind.dateNumber;
  const months = letters.some((run, at) => run.startsWith("m") && !isMinutes(letters, at));
  if (months) return CellKind.dateNumber;
  return letters.some((run) => /^[hms]+$/.test(run)) ? CellKind.timeNumber : CellKind.number;
}

/** Quoted texts, escaped, padding and filling characters: shown as they are. */
const shown = /"[^"]*"?|[\\_*]./gs;
/** [Red], [$-80C], [>100]; but [h], [mm], [ss] are elapsed times. */
const bracket = /\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;
/** What no date holds, though made of date letters: AM/PM, an exponent, General. */
const noise = /am\/pm|a\/p|e[+-]|general|standard/gi;

/** Excel takes no longer one. */
const longestCode = 255;
/** What stands for a part of a number; a section without one shows the same for any number. */
const placeholder = /[\p{L}\d#?@[]/u;

/** The runs of letters that mean something in the first such section, an elapsed time as "h". */
function lettersOf(code: string): string[] {
  const sections = code.slice(0, longestCode).replace(shown, "").replace(bracket, "").split(";");
  const section = sections.find((one) => placeholder.test(one)) ?? "";
  const bare = section.replace(noise, "").toLowerCase();
  return (bare.match(/\[[hms]+\]|y+|d+|m+|h+|s+|j+|a+|e+|[^\W\d_]/g) ?? []).map((run) =>
    run.startsWith("[") ? "h" : run,
  );
}

/** "e" is a year of an era. */
const isDate = (run: string): boolean => /^[yde]/.test(run);

const isMinutes = (letters: readonly string[], at: number): boolean =>
  (letters[at - 1]?.startsWith("h") ?? false) || (letters[at + 1]?.startsWith("s") ?? false);

/** Odd writers leave the French letters: jj/mm/aaaa. */
const isFrenchDate = (letters: readonly string[]): boolean =>
  letters.some((run) => /^[ja]/.test(run)) && letters.every((run) => /^[jmahs]/.test(run));
