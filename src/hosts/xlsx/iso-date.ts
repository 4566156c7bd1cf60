import { CellKind } from "../../register/workbook";
import type { NumberKind } from "../../register/number-format";

export interface Moment {
  readonly kind: NumberKind;
  readonly value: number;
}

const day = String.raw`(\d{4})-(\d\d)-(\d\d)`;
const time = String.raw`([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:\.\d+)?))?(?:Z|[+-]\d\d:\d\d)?`;
const dayPattern = new RegExp(`^${day}(?:T${time})?$`);
const timePattern = new RegExp(`^T?${time}$`);

/** The text of a date cell as Excel would number it; undefined where it is no date. */
export function readIsoDate(text: string, date1904: boolean): Moment | undefined {
  const alone = timePattern.exec(text);
  if (alone !== null) return { kind: CellKind.timeNumber, value: dayFraction(alone.slice(1)) };
  const [, year, month, date, ...clock] = dayPattern.exec(text) ?? [];
  const days = daysSince1970(Number(year), Number(month), Number(date));
  if (Number.isNaN(days)) return undefined;
  return { kind: CellKind.dateNumber, value: serial(days, date1904) + dayFraction(clock) };
}

function dayFraction([hours, minutes, seconds]: readonly (string | undefined)[]): number {
  return (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
}

/** NaN for a day that does not exist. */
function daysSince1970(year: number, month: number, date: number): number {
  const day = Date.UTC(year, month - 1, date);
  const lastDay = Date.UTC(year, month, 0);
  const exists = year >= 100 && month >= 1 && month <= 12 && date >= 1 && day <= lastDay;
  return exists ? day / 86_400_000 : NaN;
}

/** Excel believes in 29 February 1900: its days before that one number one less. */
function serial(days: number, date1904: boolean): number {
  if (date1904) return days + 24_107;
  return days + (days < -25_508 ? 25_568 : 25_569);
}
