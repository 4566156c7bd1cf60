import { civil, pad } from "../../values/day";
import { date, type French } from "./dates";

/**
 * A national number that cannot be a person's: its check digits are right, but the births of a day
 * are counted from 001 (men 001 to 997, women 002 to 998), so 000 is never given.
 */
export function inventedNiss(birth: French): string {
  const { year, month, date: day } = civil(date(birth));
  const born = [pad(year % 100), pad(month), pad(day)];
  const nine = `${born.join("")}000`;
  const check = 97 - (Number(year >= 2000 ? `2${nine}` : nine) % 97);
  return `${born.join(".")}-000.${pad(check)}`;
}

/** A number of the 0999 series, which no enterprise has: right check digits, nothing behind them. */
export function inventedBce(place: number): string {
  const eight = `0999000${String(place)}`;
  return `0999.000.${String(place)}${pad(97 - (Number(eight) % 97))}`;
}
