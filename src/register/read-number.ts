import { scaleHalfUp } from "../values/round";
import {
  cents,
  millionths,
  minutes,
  ONE,
  type Cents,
  type Millionths,
  type Minutes,
} from "../values/units";
import { Fault, quotable, type FaultReason } from "./fault";

const HOURS = /^(-?)(\d+(?:[.,]\d+)?) ?h?$/i;
const HOURS_AND_MINUTES = /^(-?)(\d+) ?[h:] ?(\d{2})$/i;
const MILLISECONDS_A_DAY = 86_400_000;
/** Beyond this no hours, amount or number of a register is meant, and sums would lose exactness. */
const LARGEST = 1_000_000_000;

/** A part of a day, as Excel keeps a time; its noise is under a millisecond. */
export function hoursFromTime(partOfDay: number): Minutes | Fault {
  if (partOfDay < 0) return new Fault({ kind: "negative" });
  if (partOfDay > LARGEST) return new Fault({ kind: "not-hours" });
  const milliseconds = Math.round(partOfDay * MILLISECONDS_A_DAY);
  return minutes(Math.floor((milliseconds + 30_000) / 60_000));
}

/** Decimal hours, kept to the minute, half up. */
export function hoursFromNumber(hours: number): Minutes | Fault {
  if (hours < 0) return new Fault({ kind: "negative" });
  return hours > LARGEST ? new Fault({ kind: "not-hours" }) : minutes(scaleHalfUp(hours, 60));
}

/** `7,6`, `7.6`, `7h36`, `7 h 36`, `7:36`, `76h`, `7,6 h`. */
export function hoursFromText(text: string): Minutes | Fault {
  const both = HOURS_AND_MINUTES.exec(text);
  if (both) {
    if (Number(both[3]) > 59) return new Fault({ kind: "minutes-above-59", ...quotable(text) });
    if (both[1]) return new Fault({ kind: "negative" });
    return hoursAndMinutes(Number(both[2]), Number(both[3]), text);
  }
  const decimal = HOURS.exec(text);
  if (!decimal) return new Fault({ kind: "not-hours", ...quotable(text) });
  if (decimal[1]) return new Fault({ kind: "negative" });
  return hoursFromNumber(Number(decimal[2]?.replace(",", ".")));
}

function hoursAndMinutes(hours: number, rest: number, text: string): Minutes | Fault {
  if (hours > LARGEST) return new Fault({ kind: "not-hours", ...quotable(text) });
  return minutes(hours * 60 + rest);
}

export function moneyFromNumber(euros: number): Cents | Fault {
  if (euros < 0) return new Fault({ kind: "negative" });
  return euros > LARGEST ? new Fault({ kind: "not-money" }) : cents(scaleHalfUp(euros, 100));
}

/** `100`, `100,00 €`, `1.234,50`, `1 234,50`. */
export function moneyFromText(text: string): Cents | Fault {
  const amount = text.replace(/^€ ?| ?(?:€|eur|euros?)$/i, "");
  return readDecimal(amount, text, "not-money", moneyFromNumber);
}

export function numberFromNumber(value: number): Millionths | Fault {
  if (value < 0) return new Fault({ kind: "negative" });
  return value > LARGEST
    ? new Fault({ kind: "not-a-number" })
    : millionths(scaleHalfUp(value, ONE));
}

export function numberFromText(text: string): Millionths | Fault {
  return readDecimal(text, text, "not-a-number", numberFromNumber);
}

/** A share: `0,8` or `80 %`. */
export function shareFromText(text: string): Millionths | Fault {
  const percent = / ?%$/.exec(text);
  if (!percent) return numberFromText(text);
  return readDecimal(text.slice(0, percent.index), text, "not-a-number", (value) =>
    value < 0 ? new Fault({ kind: "negative" }) : millionths(scaleHalfUp(value, ONE / 100)),
  );
}

function readDecimal<V>(
  amount: string,
  whole: string,
  otherwise: "not-money" | "not-a-number",
  read: (value: number) => V | Fault,
): V | Fault {
  const value = decimal(amount);
  const reason: FaultReason = { kind: otherwise, ...quotable(whole) };
  return value === undefined ? new Fault(reason) : read(value);
}

/**
 * A dot or a space before exactly three final digits separates thousands (`1.234`), unless only a
 * zero stands before it (`0.125`); else a dot or a comma begins the decimals.
 */
function decimal(text: string): number | undefined {
  const sign = text.startsWith("-") ? -1 : 1;
  const digits = sign < 0 ? text.slice(1).trim() : text;
  const thousands = /^[1-9]\d*(?:[. ]\d{3})+$/.test(digits);
  if (thousands) return sign * Number(digits.replace(/[. ]/g, ""));
  const grouped = /^(\d+(?:\.\d{3})*|\d+(?: \d{3})*)(?:,(\d+))?$/.exec(digits);
  const plain = grouped ?? /^(\d+(?: \d{3})*)(?:\.(\d+))?$/.exec(digits);
  return plain
    ? sign * Number(`${(plain[1] ?? "").replace(/[. ]/g, "")}.${plain[2] ?? "0"}`)
    : undefined;
}
