import { CellKind } from "../../register/workbook";
import { decodeEscapes } from "./characters";
import { readIsoDate } from "./iso-date";
import { contentEnd } from "./markup";
import { toNumber } from "./numbers";
import { damaged } from "./refusal";
import { readText } from "./rich-text";
import { packed, readClose, type Scan } from "./scan";
import { decodeUtf8 } from "./unicode";

/** The types of cells, as `t` names them. */
export const type = {
  number: packed("n"),
  shared: packed("s"),
  text: packed("str"),
  boolean: packed("b"),
  error: packed("e"),
  date: packed("d"),
  inline: packed("inlineStr"),
} as const;

export const valueName = packed("v");

export function setShared({ grid, book }: Scan, target: number, place: number): void {
  if (place >= book.texts.shared) damaged();
  grid.kinds[target] = CellKind.text;
  grid.values[target] = place;
}

export function addText({ grid, book }: Scan, target: number, text: string): void {
  grid.kinds[target] = CellKind.text;
  grid.values[target] = book.texts.add(text);
}

/** Any other value, by its text. */
export function readOddValue(
  scan: Scan,
  at: number,
  from: number,
  target: number,
  cellType: number,
  style: number,
): boolean {
  const { bytes, grid, book } = scan;
  const end = contentEnd(bytes, from);
  readClose(scan, end, valueName);
  const text = readText(decodeUtf8(bytes.subarray(at, scan.at)));
  if (cellType === type.text || cellType === type.inline) {
    addText(scan, target, decodeEscapes(text));
    return true;
  }
  const bare = text.trim();
  if (bare === "") return false;
  const set = (kind: CellKind, value: number): void => {
    grid.kinds[target] = kind;
    grid.values[target] = Number.isNaN(value) ? damaged() : value;
  };
  if (cellType === type.number)
    set((book.styles[style] ?? CellKind.number) as CellKind, toNumber(bare));
  else if (cellType === type.shared)
    setShared(scan, target, /^\d+$/.test(bare) ? Number(bare) : damaged());
  else if (cellType === type.boolean) set(CellKind.boolean, booleans.get(bare) ?? NaN);
  else if (cellType === type.error) set(CellKind.error, 0);
  else if (cellType === type.date) {
    const moment = readIsoDate(bare, book.date1904) ?? damaged();
    // Strict files write a duration as a moment after the epoch: only its format tells.
    const asTime = book.styles[style] === CellKind.timeNumber;
    set(asTime ? CellKind.timeNumber : moment.kind, moment.value);
  } else damaged();
  return true;
}

const booleans = new Map([
  ["0", 0],
  ["1", 1],
  ["false", 0],
  ["true", 1],
]);
