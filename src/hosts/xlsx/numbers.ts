import { markup } from "./markup";

const exactPowers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));

const digit0 = 0x30;
const dot = 0x2e;
const plus = 0x2b;
const exponentMark = 0x45;

/**
 * Reads the decimal number at `at` into `values[target]` and gives where it ends, at a "<"; -1 for
 * anything else than a plain number.
 *
 * Up to 15 digits make an integer that a double holds exactly, and so are the powers of ten up to
 * 22: their product or quotient is then the nearest double. Else the engine reads the text.
 */
export function readNumber(
  bytes: Uint8Array,
  from: number,
  values: Float64Array,
  target: number,
): number {
  let at = from;
  const negative = bytes[at] === markup.dash;
  if (negative) at++;
  let mantissa = 0;
  let significant = 0;
  let digits = 0;
  let decimals = 0;
  let inDecimals = 0;
  let byte = bytes[at] ?? 0;
  for (; ; byte = bytes[++at] ?? 0) {
    const digit = byte - digit0;
    if (digit >= 0 && digit <= 9) {
      if (significant > 0 || digit > 0) significant++;
      if (significant <= 15) mantissa = mantissa * 10 + digit;
      digits++;
      decimals += inDecimals;
    } else if (byte === dot && inDecimals === 0) inDecimals = 1;
    else break;
  }
  if (digits === 0) return -1;
  let exponent = 0;
  if ((byte & 0xdf) === exponentMark) {
    const sign = bytes[at + 1] ?? 0;
    if (sign === markup.dash || sign === plus) at++;
    const first = at + 1;
    for (byte = bytes[++at] ?? 0; byte >= digit0 && byte <= digit0 + 9; byte = bytes[++at] ?? 0) {
      exponent = exponent * 10 + byte - digit0;
    }
    if (at === first) return -1;
    if (sign === markup.dash) exponent = -exponent;
  }
  if (byte !== markup.less) return -1;
  exponent -= decimals;
  if (significant <= 15 && exponent >= -22 && exponent <= 22) {
    const power = exactPowers[exponent < 0 ? -exponent : exponent] ?? 1;
    const value = exponent < 0 ? mantissa / power : mantissa * power;
    values[target] = negative ? -value : value;
  } else {
    const value = Number(ascii(bytes, from, at));
    if (!Number.isFinite(value)) return -1;
    values[target] = value;
  }
  return at;
}

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

const numberPattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number that stands among blanks, comments or entities; NaN where it is none. */
export function toNumber(text: string): number {
  const value = numberPattern.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : NaN;
}
