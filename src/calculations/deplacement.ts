import type { Fares } from "../parameters/fares";
import type { Rate } from "../register/cell-reader";
import { multiplyDivide } from "../values/round";
import { cents, ONE, type Cents, type Day, type Millionths } from "../values/units";

/** A rate for one stage: so much a day, there and back, at most so much in all. */
export interface DailyRate {
  readonly perDay: Cents;
  readonly cap: Cents | undefined;
}

/**
 * The rate that a cell names: an amount, or the fare of its code in force on the first day;
 * undefined for a code without one. — Déplacements
 */
export function dailyRate(rate: Rate, fares: Fares, day: Day | undefined): DailyRate | undefined {
  if (rate.kind === "amount") return { perDay: cents(rate.amount), cap: undefined };
  return day === undefined ? undefined : fares.at(rate.code, day);
}

/** Travel due for the days attended, in cents, rounded half up once. — Déplacements */
export function deplacement(days: Millionths, { perDay, cap }: DailyRate): Cents {
  const due = multiplyDivide(days, perDay, ONE);
  return cents(cap === undefined ? due : Math.min(cap, due));
}
