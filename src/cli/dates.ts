import { commandProblems as problems } from "../messages/fr/commandes";
import type { Month } from "../report/paiements";
import { dayOf, fromIso } from "../values/day";
import { failure, success, type Result } from "../values/result";
import { inRange } from "../values/serial";
import type { Day } from "../values/units";
import type { Ports } from "./ports";

/** The control date: today, unless one is given as 2025-12-31; the error is the sentence to show. */
export function readToday(date: string | undefined, ports: Ports): Result<Day, string> {
  if (date === undefined) return success(ports.today());
  const day = fromIso(date);
  return day === undefined || inRange(day) === undefined
    ? failure(problems.badDate(date))
    : success(day);
}

/** A month given as 2025-03; the error is the sentence to show. */
export function readMonth(text: string | undefined): Result<Month, string> {
  if (text === undefined) return failure(problems.noMonth());
  const [, year = "", month = ""] = /^(\d{4})-(\d{2})$/.exec(text) ?? [];
  const first = dayOf(Number(year), Number(month), 1);
  return year === "" || first === undefined || inRange(first) === undefined
    ? failure(problems.badMonth(text))
    : success({ year: Number(year), month: Number(month) });
}

/** A year given as 2025; the error is the sentence to show. */
export function readYear(text: string): Result<number, string> {
  const first = /^\d{4}$/.test(text) ? dayOf(Number(text), 1, 1) : undefined;
  return first === undefined || inRange(first) === undefined
    ? failure(problems.badYear(text))
    : success(Number(text));
}
