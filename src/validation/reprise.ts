import { sheetNames } from "../register/columns";
import type { Workbook } from "../register/workbook";
import type { RuleId } from "../rules";
import { controler, type Controle } from "./controle";
import { entourageOf, type Edit } from "./entourage";
import { sortFindings, type Finding } from "./finding";
import { relire } from "./relecture";

export type { Edit } from "./entourage";

/** They look at headers, keys and references only, of the whole register: what they told holds. */
const LASTING: ReadonlySet<RuleId> = new Set<RuleId>([
  "colonne-absente",
  "doublon",
  "reference-inconnue",
]);

/**
 * The check again once some cells of `Stages`, `Prestations`, `Reprises` or `Accidents` changed: of
 * all rows, only those of the persons concerned are read and checked. Undefined where a whole check
 * is needed: a cell of another sheet, a header, a new or emptied row, a key or a reference.
 *
 * `workbooks`: as they stand now, in the order of the files. `edits`: every cell that is no longer
 * what `previous` read, results of formulas included; where lines were inserted, deleted or sorted,
 * or the control date is no longer the same, the caller asks a whole check.
 *
 * Of the answer, `findings` are those of a whole check: all of them, in the same order. `register`
 * is still that of the last whole check: its rows keep their links (keys, persons, stages, days of
 * attendance), its parameters and fares hold, but the cells of rows that changed are as they were
 * then. The findings about the persons concerned speak of rows read anew, which are not in
 * `register`: they are recognised by file, sheet and line. Whoever needs more asks a whole check.
 * The answer may be given back as `previous`, as often as one likes.
 */
export function recontroler(
  previous: Controle,
  workbooks: readonly Workbook[],
  edits: readonly Edit[],
): Controle | undefined {
  const { register, today } = previous;
  const entourage = entourageOf(register, edits);
  if (!entourage) return undefined;
  const { rechecked, context } = entourage;
  const part = relire(register, new Set([...rechecked, ...context]), workbooks);
  if (!part) return undefined;
  const told = new Map<number, Finding[]>();
  for (const row of rechecked) told.set(placeOf({ row, field: "" }), []);
  for (const one of controler(part, today).findings)
    if (!LASTING.has(one.rule)) told.get(placeOf(one.target))?.push(one);
  return { register, today, findings: replaced(previous.findings, told) };
}

/** Findings in order, with those of some lines in the place of what was told there. */
function replaced(
  findings: readonly Finding[],
  told: ReadonlyMap<number, readonly Finding[]>,
): readonly Finding[] {
  const all: Finding[] = [];
  const add = (some: readonly Finding[]): void => {
    for (const one of some) all.push(one);
  };
  let done = 0;
  for (const [place, now] of [...told].sort(([a], [b]) => a - b)) {
    const from = firstFrom(place, findings, done);
    const to = firstFrom(place + 1, findings, from);
    const lasting = findings.slice(from, to).filter(({ rule }) => LASTING.has(rule));
    add(findings.slice(done, from));
    add(sortFindings([...lasting, ...now]));
    done = to;
  }
  add(findings.slice(done));
  return all;
}

/** Which is the first of these findings, in order, at this place or behind. */
function firstFrom(place: number, findings: readonly Finding[], start: number): number {
  let [from, to] = [start, findings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (placeOf((findings[middle] as Finding).target) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}

const LINES = 2 ** 21;
const sheetPlaces = new Map(sheetNames.map((sheet, place) => [sheet, place]));

/** A number that grows with the file, the sheet and the line. */
function placeOf(target: Finding["target"]): number {
  const row = "row" in target ? target.row : undefined;
  const { file, sheet, headerLine } = "row" in target ? target.row.rows : target.rows;
  const sheets = file.order * sheetNames.length + (sheetPlaces.get(sheet) ?? 0);
  return sheets * LINES + (row?.line ?? headerLine);
}
