import { clean } from "../values/text";
import { cellReader, type CellReader, type Reading } from "./cell-reader";
import type { Column } from "./columns";
import { Fault, type FaultReason } from "./fault";
import { meansNothing } from "./read-list";
import { CellKind, type RawColumn } from "./workbook";

/** What is known of a cell once it is read; `absent`: its sheet has no such column. */
export const State = { missing: 0, given: 1, unreadable: 2, absent: 3 } as const;
export type State = (typeof State)[keyof typeof State];

/** The cells of one column, read as its type: one item a row. */
export interface TypedColumn {
  /** From 0: column A. */
  readonly position: number;
  readonly states: Uint8Array;
  readonly values: readonly unknown[];
  /** Why a cell is unreadable, by row. */
  readonly faults: ReadonlyMap<number, FaultReason>;
}

/** Texts cleaned once a workbook: `null` stands for nothing. */
export class CleanTexts {
  private readonly cleaned: (string | null | undefined)[];

  constructor(private readonly texts: readonly string[]) {
    this.cleaned = new Array<undefined>(texts.length);
  }

  at(place: number): string | null {
    const known = this.cleaned[place];
    if (known !== undefined) return known;
    const text = clean(this.texts[place] ?? "");
    const found = meansNothing(text) ? null : text;
    this.cleaned[place] = found;
    return found;
  }

  /** A text that is a mark for nothing, as it stands: a list may know it. */
  mark(place: number): string {
    return clean(this.texts[place] ?? "");
  }
}

/** Reads the cells of a column as its type. */
export function typedColumn(
  column: Column,
  position: number,
  raw: RawColumn,
  texts: CleanTexts,
  date1904: boolean,
): TypedColumn {
  const count = raw.kinds.length;
  const filling: Filling = {
    position,
    states: new Uint8Array(count),
    values: new Array<unknown>(count),
    faults: new Map(),
  };
  const reader = bounded(column, cellReader(column, date1904));
  if (column.type === "text" || column.type === "key") fillPlain(filling, raw, texts, reader);
  else fillRead(filling, raw, rememberTexts(column, reader, texts), reader);
  return filling;
}

interface Filling extends TypedColumn {
  readonly values: unknown[];
  readonly faults: Map<number, FaultReason>;
}

/** A column of texts, which need no reading; the same loop as below without its calls. */
function fillPlain(
  filling: Filling,
  { kinds, values: places }: RawColumn,
  texts: CleanTexts,
  reader: CellReader,
): void {
  const { states, values } = filling;
  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row] as CellKind;
    if (kind === CellKind.empty) continue;
    if (kind === CellKind.text) {
      const text = texts.at(places[row] as number);
      if (text === null) continue;
      states[row] = State.given;
      values[row] = text;
    } else put(filling, row, readOther(kind, places[row] as number, reader));
  }
}

function fillRead(
  filling: Filling,
  { kinds, values: raw }: RawColumn,
  readText: (place: number) => Reading,
  reader: CellReader,
): void {
  for (let row = 0; row < kinds.length; row += 1) {
    const kind = kinds[row] as CellKind;
    if (kind === CellKind.empty) continue;
    const value = raw[row] as number;
    put(filling, row, kind === CellKind.text ? readText(value) : readOther(kind, value, reader));
  }
}

function put({ states, values, faults }: Filling, row: number, reading: Reading): void {
  if (reading === undefined) return;
  if (typeof reading === "object" && reading instanceof Fault) {
    states[row] = State.unreadable;
    faults.set(row, reading.reason);
  } else {
    states[row] = State.given;
    values[row] = reading;
  }
}

function readOther(kind: CellKind, value: number, reader: CellReader): Reading {
  switch (kind) {
    case CellKind.number:
    case CellKind.dateNumber:
    case CellKind.timeNumber:
      return reader.number(value, kind);
    case CellKind.boolean:
      return reader.boolean(value !== 0);
    case CellKind.error:
      return new Fault({ kind: "error" });
    case CellKind.noResult:
      return new Fault({ kind: "no-result" });
    default:
      return undefined;
  }
}

/** A reader that refuses what is outside the column's own bounds. */
function bounded({ aboveZero, atMost }: Column, reader: CellReader): CellReader {
  if (!aboveZero && atMost === undefined) return reader;
  const check = (reading: Reading): Reading => {
    if (typeof reading !== "number") return reading;
    if (aboveZero && reading === 0) return new Fault({ kind: "zero" });
    return atMost !== undefined && reading > atMost
      ? new Fault({ kind: "more-than-a-day" })
      : reading;
  };
  return {
    number: (value, kind) => check(reader.number(value, kind)),
    text: (text) => check(reader.text(text)),
    boolean: (value) => check(reader.boolean(value)),
  };
}

/** The same text is read once a column. */
function rememberTexts(
  column: Column,
  reader: CellReader,
  texts: CleanTexts,
): (place: number) => Reading {
  const hasList = column.type === "list" || column.type === "yesNo";
  const known = new Map<number, Reading>();
  return (place) => {
    const before = known.get(place);
    if (before !== undefined || known.has(place)) return before;
    const text = texts.at(place);
    const reading = text === null ? readMark(place) : reader.text(text);
    known.set(place, reading);
    return reading;
  };

  function readMark(place: number): Reading {
    if (!hasList) return undefined;
    const reading = reader.text(texts.mark(place));
    return reading instanceof Fault ? undefined : reading;
  }
}
