import type { NomDeFonction } from ".";

/** An argument of a formula as a file keeps it. */
export type Operande =
  | { readonly kind: "valeur"; readonly value: string | number | boolean | null }
  /** Cells of a sheet; bounds included, lines from 1, columns from 0. */
  | {
      readonly kind: "plage";
      readonly feuille: string | undefined;
      readonly lines: readonly [number, number];
      readonly columns: readonly [number, number];
      /** Which of its bounds move with the cell: first and last line, first and last column. */
      readonly relative: readonly [boolean, boolean, boolean, boolean];
    }
  /** Part of an Excel table: all of it, its data, or one column; of one row where `ligne`. */
  | {
      readonly kind: "table";
      readonly table: string;
      readonly colonne: string | undefined;
      readonly entetes: boolean;
      readonly ligne: boolean;
    };

export interface Appel {
  readonly nom: string;
  readonly operandes: readonly Operande[];
}

const CALL = /^_xldudf_iop_([a-z_]+)\((.*)\)$/is;
const LAST_LINE = 1_048_576;

/** A call of one of our functions with plain arguments; undefined for anything more. */
export function lireFormule(formule: string): Appel | undefined {
  const [, name, inside] = CALL.exec(formule.trim()) ?? [];
  if (name === undefined || inside === undefined) return undefined;
  const parts = separer(inside);
  const operandes = parts?.map(lireOperande);
  if (!operandes?.every((one) => one !== undefined)) return undefined;
  return { nom: name.toUpperCase() as NomDeFonction, operandes };
}

/** The texts between the commas that stand in no quotes, brackets or parentheses. */
function separer(inside: string): readonly string[] | undefined {
  const parts: string[] = [];
  let [depth, quote, from] = [0, "", 0];
  for (let at = 0; at < inside.length; at += 1) {
    const letter = inside[at] as string;
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || (letter === "'" && depth === 0)) quote = letter;
    else if (letter === "'") at += 1;
    else if (letter === "[" || letter === "(") depth += 1;
    else if (letter === "]" || letter === ")") depth -= 1;
    else if (letter === "," && depth === 0) {
      parts.push(inside.slice(from, at).trim());
      from = at + 1;
    }
    if (depth < 0) return undefined;
  }
  if (depth !== 0 || quote !== "") return undefined;
  parts.push(inside.slice(from).trim());
  return parts;
}

const NUMBER = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?%?$/i;

function lireOperande(text: string): Operande | undefined {
  if (text === "") return { kind: "valeur", value: null };
  if (NUMBER.test(text))
    return {
      kind: "valeur",
      value: text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text),
    };
  if (/^(true|false)$/i.test(text)) return { kind: "valeur", value: /^t/i.test(text) };
  if (/^"(?:[^"]|"")*"$/s.test(text))
    return { kind: "valeur", value: text.slice(1, -1).replace(/""/g, '"') };
  return lirePlage(text) ?? lireTable(text);
}

const CELLS =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?::(\$?)([A-Z]{1,3})(\$?)(\d{1,7}))?$/iu;
const WHOLE =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/iu;

function lirePlage(text: string): Operande | undefined {
  const whole = WHOLE.exec(text);
  if (whole) {
    const [, quoted, plain, first = "", last = ""] = whole;
    return {
      kind: "plage",
      feuille: quoted?.replace(/''/g, "'") ?? plain,
      lines: [1, LAST_LINE],
      columns: [columnOf(first), columnOf(last)],
      relative: [false, false, false, false],
    };
  }
  const cells = CELLS.exec(text);
  if (!cells) return undefined;
  const [, quoted, plain, d1, c1 = "", r1, l1 = "", d2 = d1, c2 = c1, r2 = r1, l2 = l1] = cells;
  return {
    kind: "plage",
    feuille: quoted?.replace(/''/g, "'") ?? plain,
    lines: [Number(l1), Number(l2)],
    columns: [columnOf(c1), columnOf(c2)],
    relative: [r1 === "", r2 === "", d1 === "", d2 === ""],
  };
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const TABLE = /^([\p{L}_\\][\p{L}\p{N}_.]*)(?:\[(.*)\])?$/su;
const ITEM = /^\[?#(all|data|this row|headers)\]?$/i;

function lireTable(text: string): Operande | undefined {
  const [, table, inside] = TABLE.exec(text) ?? [];
  if (table === undefined) return undefined;
  const whole = { kind: "table", table, colonne: undefined, entetes: false, ligne: false } as const;
  if (inside === undefined || inside === "") return whole;
  const parts = inside.startsWith("[") ? separer(inside) : [inside];
  if (!parts || parts.length > 2) return undefined;
  let result: Extract<Operande, { kind: "table" }> = whole;
  for (const part of parts) {
    const [, item] = ITEM.exec(part) ?? [];
    if (item === undefined) result = { ...result, colonne: unescape(part) };
    else if (/headers/i.test(item)) return undefined;
    else result = { ...result, entetes: /all/i.test(item), ligne: /this row/i.test(item) };
  }
  return result;
}

/** A column's name out of its brackets; an apostrophe stands before what would end it. */
const unescape = (part: string): string => part.replace(/^\[|\]$/g, "").replace(/'(.)/g, "$1");
