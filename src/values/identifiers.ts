import { dayOf } from "./day";
import type { Day } from "./units";

/**
 * The births that the check digits of a NISS allow, as the first two digits of the year; none where
 * they are wrong, or where it is not 11 digits. Numbers of the 2000s are checked with a 2 before.
 */
export function nissCenturies(niss: string): readonly (1900 | 2000)[] {
  if (!/^\d{11}$/.test(niss)) return [];
  const check = Number(niss.slice(9));
  const valid: (1900 | 2000)[] = [];
  if (97 - (Number(niss.slice(0, 9)) % 97) === check) valid.push(1900);
  if (97 - (Number(`2${niss.slice(0, 9)}`) % 97) === check) valid.push(2000);
  return valid;
}

/**
 * The birth date in a NISS; undefined where it is not complete. A bis number adds 20 or 40 to the
 * month; an unknown month or day is 00.
 */
export function nissBirth(niss: string, century: number): Day | undefined {
  const month = Number(niss.slice(2, 4)) % 20;
  return dayOf(century + Number(niss.slice(0, 2)), month, Number(niss.slice(4, 6)));
}

/** Whether the check digits of a BCE number are right: 10 digits, the last two modulo 97. */
export const isBce = (bce: string): boolean =>
  /^\d{10}$/.test(bce) && 97 - (Number(bce.slice(0, 8)) % 97) === Number(bce.slice(8));
