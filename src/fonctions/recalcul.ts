import {
  CellKind,
  type FunctionCell,
  type RawRows,
  type Sheet,
  type Workbook,
} from "../register/workbook";
import { success } from "../values/result";
import { appeler, fonctions, type NomDeFonction, type Sortie } from ".";
import { Cellules } from "./lecture";
import { lireFormule } from "./formule";

/** What is stored in a cell, and what its function gives today. */
export interface Ecart {
  readonly feuille: string;
  readonly line: number;
  readonly column: number;
  /** Undefined where nothing, or an error, is stored. */
  readonly stored: Sortie | undefined;
  /** Undefined where the function gives no value, … */
  readonly found: Sortie | undefined;
  /** … and why. */
  readonly message: string | undefined;
}

export interface Recalcul {
  /** The same workbook; its cells with one of our functions hold what the function gives. */
  readonly workbook: Workbook;
  /** Filled while sheets are read. */
  readonly ecarts: Ecart[];
  readonly compte: { recalculees: number; illisibles: number };
}

/**
 * A workbook whose calls of our functions are worked out again instead of trusted: it may have been
 * saved where the functions were not there. A formula that does more than one call keeps its value.
 */
export function recalculer(workbook: Workbook): Recalcul {
  const ecarts: Ecart[] = [];
  const compte = { recalculees: 0, illisibles: 0 };
  const cellules = new Cellules(workbook);
  const sheets = workbook.sheets.map((sheet): Sheet => ({
    ...sheet,
    rows: (columns, firstLine, lastLine) => {
      const read = sheet.rows(columns, firstLine, lastLine);
      if (!read.ok || !read.value.functions) return read;
      return success(patched(read.value, columns, sheet, cellules, ecarts, compte));
    },
  }));
  return { workbook: { ...workbook, sheets }, ecarts, compte };
}

function patched(
  rows: RawRows,
  columns: readonly number[],
  sheet: Sheet,
  cellules: Cellules,
  ecarts: Ecart[],
  compte: Recalcul["compte"],
): RawRows {
  const texts = [...rows.texts];
  const copies = rows.columns.map(({ kinds, values }) => ({
    kinds: kinds.slice(),
    values: values.slice(),
  }));
  const slotOf = new Map(Array.from(rows.lines, (line, slot) => [line, slot]));
  cellules.preparer(sheet, rows.functions ?? []);
  for (const cell of rows.functions ?? []) {
    const result = evaluate(cell, sheet, cellules);
    if (result === undefined) {
      compte.illisibles += 1;
      continue;
    }
    compte.recalculees += 1;
    const { lines, columns: width } = cell.fills ?? { lines: 1, columns: 1 };
    for (let down = 0; down < lines; down += 1)
      for (let across = 0; across < width; across += 1) {
        const slot = slotOf.get(cell.line + down);
        const place = columns.indexOf(cell.column + across);
        const copy = copies[place];
        if (slot === undefined || !copy) continue;
        const found = "values" in result ? result.values[down]?.[across] : undefined;
        const stored = storedAt(rows, place, slot);
        if (!same(stored, found))
          ecarts.push({
            feuille: sheet.name,
            line: cell.line + down,
            column: cell.column + across,
            stored,
            found,
            message: "message" in result ? result.message : undefined,
          });
        write(copy, slot, found, texts);
      }
  }
  return { ...rows, columns: copies, texts };
}

function evaluate(
  cell: FunctionCell,
  sheet: Sheet,
  cellules: Cellules,
): { readonly values: readonly (readonly Sortie[])[] } | { readonly message: string } | undefined {
  const call = lireFormule(cell.formula);
  if (!call || !isFunction(call.nom)) return undefined;
  const args = call.operandes.map((one) => cellules.argument(one, sheet, cell));
  if (args.includes(undefined)) return undefined;
  const found = appeler(call.nom, args);
  return found.ok ? { values: found.value } : { message: found.error.message };
}

const isFunction = (name: string): name is NomDeFonction => Object.hasOwn(fonctions, name);

function storedAt({ columns, texts }: RawRows, place: number, slot: number): Sortie | undefined {
  const { kinds, values } = columns[place] ?? { kinds: [], values: [] };
  const value = values[slot] ?? 0;
  switch (kinds[slot]) {
    case CellKind.number:
    case CellKind.dateNumber:
    case CellKind.timeNumber:
      return value;
    case CellKind.text:
      return texts[value];
    default:
      return undefined;
  }
}

/** Stored numbers are doubles: what differs beyond their fifteenth digit is the same. */
function same(stored: Sortie | undefined, found: Sortie | undefined): boolean {
  if (typeof stored === "number" && typeof found === "number")
    return stored.toPrecision(15) === found.toPrecision(15);
  return stored === found;
}

function write(
  { kinds, values }: { readonly kinds: Uint8Array; readonly values: Float64Array },
  slot: number,
  found: Sortie | undefined,
  texts: string[],
): void {
  const kind = kinds[slot];
  if (found === undefined) kinds[slot] = CellKind.error;
  else if (typeof found === "string") {
    kinds[slot] = CellKind.text;
    values[slot] = texts.push(found) - 1;
  } else {
    // A function's hours are decimal, whatever the format of its cell.
    kinds[slot] = kind === CellKind.dateNumber ? kind : CellKind.number;
    values[slot] = found;
  }
}
