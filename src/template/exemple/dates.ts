import { addDays, dayOf } from "../../values/day";
import { serialOfDay } from "../../values/serial";
import type { Day } from "../../values/units";

/** `12/03/2025`. */
export type French = `${number}/${number}/${number}`;

export function date(text: French): Day {
  const [day = 0, month = 0, year = 0] = text.split("/").map(Number);
  return dayOf(year, month, day) as Day;
}

/** As Excel keeps a date. */
export const cell = (text: French): number => serialOfDay(date(text));

/** So many days before or after. */
export const from = (day: Day, days: number): number => serialOfDay(addDays(day, days));
