import type { SheetName } from "../register/columns";
import { Accident, Prestation, Reprise, Stage, type Personne } from "../register/entities";
import type { Register } from "../register/register";
import type { Row } from "../register/row";
import type { SheetRows } from "../register/sheet-rows";

/** What a host tells of cells that changed: lines of one sheet of one of the files. */
export interface Edit {
  /** The file's place in the order given, from 0. */
  readonly file: number;
  readonly sheet: SheetName;
  /** The sheet's row numbers, from 1. */
  readonly lines: readonly number[];
}

/** The rows around those that changed. */
export interface Entourage {
  /** Those of which something else may be told now: all that these persons did. */
  readonly rechecked: ReadonlySet<Row>;
  /** What is looked at besides: the persons, their partners, the first row of a double. */
  readonly context: ReadonlySet<Row>;
}

/**
 * The rows around those that changed, by the links of the last whole check: links follow from keys
 * and references only. Undefined where a line is no row of theirs, or where everyone may be concerned.
 */
export function entourageOf(register: Register, edits: readonly Edit[]): Entourage | undefined {
  const rechecked = new Set<Row>();
  const context = new Set<Row>();
  const stages = new Set<Stage>();
  const personnes = new Set<Personne>();
  for (const row of editedRows(register, edits)) {
    if (row instanceof Stage) {
      // A double counts nowhere: nothing is told of it but by the rules about data.
      if (row.doublonDe) addAll(context, [row.doublonDe, ...(row.personne?.rows ?? [])]);
      else stages.add(row);
    } else if (row instanceof Prestation || row instanceof Accident) {
      if (row.stage) stages.add(row.stage);
    } else if (row instanceof Reprise) {
      if (row.personne) personnes.add(row.personne);
    } else return undefined;
    rechecked.add(row);
  }
  for (const { personne } of stages) if (personne) personnes.add(personne);
  for (const stage of register.stages)
    if (stage.personne && !stage.doublonDe && personnes.has(stage.personne)) stages.add(stage);
  for (const { rows, reprises } of personnes) {
    addAll(context, rows);
    addAll(rechecked, reprises);
  }
  for (const stage of stages) {
    if (stage.partenaire) context.add(stage.partenaire);
    addAll(rechecked, [stage, ...stage.prestations]);
  }
  for (const accident of register.accidents)
    if (accident.stage && stages.has(accident.stage)) rechecked.add(accident);
  return { rechecked, context };
}

function* editedRows(register: Register, edits: readonly Edit[]): Iterable<Row | undefined> {
  for (const { file, sheet, lines } of edits) {
    const rows = register.sheets.find(
      (known) => known.sheet === sheet && known.file.order === file,
    );
    for (const line of lines) yield rows && rowAt(register, rows, line);
  }
}

/** Lines ascend: looked for by halves. */
function rowAt(register: Register, rows: SheetRows, line: number): Row | undefined {
  let from = 0;
  let to = rows.lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows.lines[middle] as number) < line) from = middle + 1;
    else to = middle;
  }
  return rows.lines[from] === line ? register.row(rows, from) : undefined;
}

function addAll(to: Set<Row>, rows: readonly Row[]): void {
  for (const row of rows) to.add(row);
}
