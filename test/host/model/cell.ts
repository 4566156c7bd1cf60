/** What an error in a cell is: `#REF!`. */
export class CellError {
  constructor(readonly code: string) {}
}

export type Value = number | string | boolean | CellError;

export interface Style {
  fill?: string;
  bold?: boolean;
  italic?: boolean;
  color?: string;
  size?: number;
  wrap?: boolean;
  horizontal?: string;
  vertical?: string;
  underline?: string;
  indent?: number;
  /** Lines around it, by the side. */
  borders?: Readonly<Partial<Record<Side, Readonly<Border>>>>;
}

export type Side = "top" | "bottom" | "left" | "right";

export interface Border {
  style?: string;
  color?: string;
  weight?: string;
}

/** Where a cell leads: an address, a place in this workbook. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface Cell {
  /** "" for nothing. */
  value: Value;
  /** With its equals sign; nothing here works it out. */
  formula?: string;
  /** The number format; General without. */
  format?: string;
  style?: Style;
  link?: Hyperlink;
}

export const EMPTY: Readonly<Cell> = { value: "" };

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!)$/;
const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i;

/**
 * A cell after something was written in it through the API, in the words of Microsoft's page on
 * `Range.values`: what starts with =, + or - is a formula; an ISO date and what is shaped like an
 * American number or date becomes a number; a date as written here stays a text. An apostrophe
 * before it keeps any text as it is, and so does the format « @ ».
 */
export function written(cell: Readonly<Cell>, input: Value, date1904: boolean): Cell {
  const { format, style, link } = cell;
  const kept: Omit<Cell, "value"> = {
    ...(format && { format }),
    ...(style && { style }),
    ...(link && { link }),
  };
  if (typeof input !== "string") return { ...kept, value: input };
  if (format === "@") return { ...kept, value: input };
  if (input.startsWith("'")) return { ...kept, value: input.slice(1) };
  if (ERRORS.test(input)) return { ...kept, value: new CellError(input) };
  if (/^(true|false)$/i.test(input)) return { ...kept, value: input.toLowerCase() === "true" };
  const number = numberIn(input);
  if (number !== undefined) return { ...kept, value: number };
  const date = dateIn(input);
  if (date !== undefined)
    return { format: "yyyy-mm-dd", ...kept, value: date - (date1904 ? 1462 : 0) };
  if (/^[=+-]./.test(input))
    return { ...kept, value: 0, formula: input.startsWith("=") ? input : `=${input}` };
  return { ...kept, value: input };
}

function numberIn(text: string): number | undefined {
  const bare = text.trim().replace(/%$/, "");
  if (!/\d/.test(bare) || !NUMBER.test(bare)) return undefined;
  return Number(bare.replace(/,/g, "")) / (text.trim().endsWith("%") ? 100 : 1);
}

function dateIn(text: string): number | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  const [year, month, date] = (
    iso ? [iso[1], iso[2], iso[3]] : american ? [american[3], american[1], american[2]] : []
  ).map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const time = new Date(Date.UTC(year, month - 1, date));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return exists && year >= 1900 ? time.getTime() / 86_400_000 + 25_569 : undefined;
}

/** What Excel names the kind of a value. */
export function typeOf(value: Value): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === "") return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}

/** A value as it goes through JSON. */
export const plain = (value: Value): number | string | boolean =>
  value instanceof CellError ? value.code : value;

/** What a person in Belgium reads in a cell; of the formats, only those of a register. */
export function shown({ value, format = "General" }: Readonly<Cell>, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "VRAI" : "FAUX";
  if (typeof value !== "number") return String(plain(value));
  if (/[dy]/i.test(format)) return shownDate(value + (date1904 ? 1462 : 0), format);
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length;
  const isShare = format.includes("%");
  const number = isShare ? value * 100 : value;
  const digits = format === "General" ? String(number) : number.toFixed(decimals ?? 0);
  return digits.replace(".", ",") + (isShare ? "%" : "");
}

function shownDate(serial: number, format: string): string {
  const [year = "", month = "", day = ""] = new Date((Math.floor(serial) - 25_569) * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-");
  return format
    .replace(/;.*$|\\|\[[^\]]*\]/g, "")
    .replace(/y+/i, year)
    .replace(/m+/i, month)
    .replace(/d+/i, day);
}
