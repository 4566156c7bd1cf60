import { dayOf } from "../values/day";
import { dayOfSerial, inRange } from "../values/serial";
import type { Day } from "../values/units";
import { Fault, quotable } from "./fault";

const TIME = String.raw`(?:[ T] ?\d{1,2} ?[:h] ?(?:\d{2}(?::\d{2}(?:[.,]\d+)?)?)? ?Z?)?`;
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})${TIME}$`, "i");
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${TIME}$`, "i");

/** A number is an Excel date whatever its format; its time of day is cut off. */
export function dateFromNumber(serial: number, date1904: boolean): Day | Fault {
  return dayOfSerial(serial, date1904) ?? new Fault({ kind: "out-of-range" });
}

/** `jj/mm/aaaa`, with `-` or `.` too, or `aaaa-mm-jj`; each possibly followed by a time. */
export function dateFromText(text: string): Day | Fault {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return existing(text, yearFirst[1], yearFirst[2], yearFirst[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (!dayFirst) return new Fault({ kind: "not-a-date", ...quotable(text) });
  const [, date, , month, year = ""] = dayFirst;
  if (year.length === 4) return existing(text, year, month, date);
  const inCentury = (century: number): Day | undefined =>
    dayOf(century + Number(year), Number(month), Number(date));
  return new Fault({
    kind: "two-digit-year",
    recent: inCentury(2000),
    old: inCentury(1900),
    ...quotable(text),
  });
}

function existing(text: string, year = "", month = "", date = ""): Day | Fault {
  const found = dayOf(Number(year), Number(month), Number(date));
  if (found === undefined) return new Fault({ kind: "no-such-day", ...quotable(text) });
  return inRange(found) ?? new Fault({ kind: "out-of-range" });
}
