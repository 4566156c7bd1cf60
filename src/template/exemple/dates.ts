import { dayOf, isoWeek, monday } from "../../values/day";
import { serialOfDay } from "../../values/serial";
import { day, type Day } from "../../values/units";

/** `12/03/2025`. */
export type French = `${number}/${number}/${number}`;

export function date(text: French): Day {
  const [date = 0, month = 0, year = 0] = text.split("/").map(Number);
  return dayOf(year, month, date) as Day;
}

/** As Excel keeps a date. */
export const cell = (text: French): number => serialOfDay(date(text));

/** Public holidays of these years that fall on a Monday to Friday: nobody is on a stage. */
const holidays = new Set(
  (
    "10/04/2023 01/05/2023 18/05/2023 29/05/2023 21/07/2023 15/08/2023 01/11/2023 25/12/2023 " +
    "01/01/2024 01/04/2024 01/05/2024 09/05/2024 20/05/2024 15/08/2024 01/11/2024 11/11/2024 " +
    "25/12/2024 01/01/2025 21/04/2025 01/05/2025 29/05/2025 09/06/2025 21/07/2025 15/08/2025 " +
    "11/11/2025 25/12/2025 01/01/2026"
  )
    .split(" ")
    .map((text) => date(text as French)),
);

const isWorked = (of: Day): boolean => of - monday(isoWeek(of)) < 5 && !holidays.has(of);

/** So many working days, from that day on. */
export function workingDays(first: Day, count: number): Day[] {
  const days: Day[] = [];
  for (let at = first; days.length < count; at = day(at + 1)) if (isWorked(at)) days.push(at);
  return days;
}

/** So many working days after that day (before it: a negative number), as Excel keeps a date. */
export function workday(from: Day, count: number): number {
  const step = Math.sign(count);
  let at = from;
  for (let left = Math.abs(count); left > 0;) {
    at = day(at + step);
    if (isWorked(at)) left -= 1;
  }
  return serialOfDay(at);
}
