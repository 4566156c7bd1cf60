import type { FunctionCell } from "../../register/workbook";
import type { Grid } from "./grid";
import { markup } from "./markup";
import { damaged } from "./refusal";
import type { Texts } from "./texts";

/** What the cells of a sheet refer to. */
export interface Book {
  readonly texts: Texts;
  /** For each cell style, how it shows a number. */
  readonly styles: Uint8Array;
  readonly date1904: boolean;
}

/** The reading of one sheet's XML: one object changed in place, since cells come by the million. */
export interface Scan {
  readonly bytes: Uint8Array;
  readonly book: Book;
  /** For each column of a sheet its place in the grid, or -1 where it is not asked. */
  places: Int32Array;
  /** Those of a line. */
  readonly placesOf: (line: number) => Int32Array;
  grid: Grid;
  /** The line of the grid that is being filled, and how many of its cells are. */
  slot: number;
  filled: number;
  /** Where the reading stands. */
  at: number;
  /** The name just read, packed as `packed` does, */
  name: number;
  /** and the bounds of the attribute value just read. */
  from: number;
  to: number;
  /** The row (from 1) and the column (from 0) just read. */
  line: number;
  column: number;
  /** The cells met whose formula calls one of our functions; of shared ones, by their number. */
  readonly functions: FunctionCell[];
  readonly shared: Map<string, FunctionCell>;
  /** Whether the row told its number; else its first cell does. */
  numbered: boolean;
}

/** A short name as a number. Longer ones keep their last four letters, which no name asked for has. */
export const packed = (name: string): number =>
  [...name].reduce((number, letter) => (number << 8) | letter.charCodeAt(0), 0);

/** From behind "<" or "</" to behind the name; `scan.name` is its local part. */
export function readName(scan: Scan, from: number): number {
  const { bytes } = scan;
  let at = from;
  let name = 0;
  let byte = bytes[at] ?? 0;
  while (byte > markup.space && byte !== markup.greater && byte !== markup.slash) {
    name = byte === markup.colon ? 0 : (name << 8) | byte;
    byte = bytes[++at] ?? 0;
  }
  scan.name = name;
  return at;
}

/**
 * Reads the next attribute of a tag: its name (as it stands, with its prefix), the bounds of its
 * value. False at the end of the tag, where `scan.at` stands on ">" or "/".
 */
export function readAttribute(scan: Scan): boolean {
  const { bytes } = scan;
  let { at } = scan;
  let byte = bytes[at] ?? damaged();
  while (byte <= markup.space) byte = bytes[++at] ?? damaged();
  scan.at = at;
  if (byte === markup.greater || byte === markup.slash) return false;
  let name = 0;
  while (byte !== markup.equals && byte > markup.space) {
    name = (name << 8) | byte;
    byte = bytes[++at] ?? damaged();
  }
  scan.name = name;
  while (byte <= markup.space) byte = bytes[++at] ?? damaged();
  if (byte !== markup.equals) damaged();
  let quote = bytes[++at] ?? damaged();
  while (quote <= markup.space) quote = bytes[++at] ?? damaged();
  if (quote !== markup.doubleQuote && quote !== markup.singleQuote) damaged();
  scan.from = ++at;
  byte = bytes[at] ?? damaged();
  while (byte !== quote) {
    if (byte === markup.less) damaged();
    byte = bytes[++at] ?? damaged();
  }
  scan.to = at;
  scan.at = at + 1;
  return true;
}

/** From the ">" or "/" that ends an open tag to behind it; whether the element has a content. */
export function hasContent(scan: Scan): boolean {
  const { bytes, at } = scan;
  const empty = bytes[at] === markup.slash;
  if (empty && bytes[at + 1] !== markup.greater) damaged();
  scan.at = empty ? at + 2 : at + 1;
  return !empty;
}

/** From the "<" of a close tag, which must have this name, to behind it. */
export function readClose(scan: Scan, at: number, name: number): void {
  const { bytes } = scan;
  if (bytes[at + 1] !== markup.slash) damaged();
  let end = readName(scan, at + 2);
  while ((bytes[end] ?? damaged()) <= markup.space) end++;
  if (scan.name !== name || bytes[end] !== markup.greater) damaged();
  scan.at = end + 1;
}

/** The digits of the attribute value just read. */
export function readInteger(scan: Scan): number {
  const { bytes, from, to } = scan;
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) damaged();
    number = number * 10 + digit;
  }
  return from < to ? number : damaged();
}
