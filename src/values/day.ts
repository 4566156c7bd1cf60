import { day, type Day } from "./units";

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly date: number;
}

/** The day of a civil date; undefined where that date does not exist (30 February). */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined;
  return fromCivil(year, month, date);
}

/** Days of the proleptic Gregorian calendar, counted in eras of 400 years that begin in March. */
function fromCivil(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return day(era * 146097 + dayOfEra - 719468);
}

export function civil(of: Day): CivilDate {
  const z = of + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export const isLeap = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The same date `years` later (or before); 29 February becomes 28 in a common year. */
export function addYears(of: Day, years: number): Day {
  const { year, month, date } = civil(of);
  return fromCivil(year + years, month, Math.min(date, daysInMonth(year + years, month)));
}

/** The same date `years` later; 29 February becomes 1 March in a common year. */
export function birthday(birth: Day, years: number): Day {
  const { year, month, date } = civil(birth);
  return fromCivil(year + years, month, date);
}

export const addDays = (of: Day, days: number): Day => day(of + days);

/** The week, Monday to Sunday (ISO 8601), as a running number: two days of one week have the same. */
export const isoWeek = (of: Day): number => Math.floor((of + 3) / 7);

/** The Monday of that week. */
export const monday = (week: number): Day => day(week * 7 - 3);

/** `2026-03-09`. */
export function toIso(of: Day): string {
  const { year, month, date } = civil(of);
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(date)}`;
}

/** From `2026-03-09` and nothing else; undefined for another text, or a date that does not exist. */
export function fromIso(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined;
}

export const pad = (value: number): string => String(value).padStart(2, "0");
