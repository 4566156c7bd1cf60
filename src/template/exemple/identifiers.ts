import { civil, pad } from "../../values/day";
import { date, type French } from "./dates";

/**
 * A national number that cannot be a person's: its check digits are right, but no birth is ever
 * registered under the order number 998.
 */
export function inventedNiss(birth: French): string {
  const { year, month, date: day } = civil(date(birth));
  const nine = `${pad(year % 100)}${pad(month)}${pad(day)}998`;
  const check = 97 - (Number(year >= 2000 ? `2${nine}` : nine) % 97);
  const [yymmdd, order] = [nine.slice(0, 6), nine.slice(6)];
  return `${yymmdd.replace(/(..)(..)(..)/, "$1.$2.$3")}-${order}.${pad(check)}`;
}

/** A number of the 0999 series, which no enterprise has: right check digits, nothing behind them. */
export function inventedBce(place: number): string {
  const eight = `0999000${String(place)}`.slice(0, 8);
  return `0999.000.${String(place)}${pad(97 - (Number(eight) % 97))}`;
}
