import { CellKind } from "./workbook";
import type { Column } from "./columns";
import { Fault, type FaultReason } from "./fault";
import { dateFromNumber, dateFromText } from "./read-date";
import { listValue } from "./read-list";
import {
  hoursFromNumber,
  hoursFromText,
  hoursFromTime,
  moneyFromNumber,
  moneyFromText,
  numberFromNumber,
  numberFromText,
} from "./read-number";

/** A daily rate: an amount, or a code of `Tarifs`. */
export type Rate =
  | { readonly kind: "amount"; readonly amount: number }
  | { readonly kind: "code"; readonly code: string };

/** A cell whose meaning depends on its row. */
export interface RawCell {
  readonly kind: CellKind;
  /** Of a number or boolean. */
  readonly number: number;
  /** Cleaned; of a number or boolean, as Excel shows it. */
  readonly text: string;
}

export type Reading = number | string | boolean | object | Fault | undefined;

/** Reads one cell that holds something; a fault where it cannot. */
export interface CellReader {
  number(value: number, kind: CellKind): Reading;
  /** A text that is something. */
  text(text: string): Reading;
  boolean(value: boolean): Reading;
}

/** A number as Excel shows it in a General cell: 15 significant digits. */
export const shownNumber = (value: number): string => String(Number(value.toPrecision(15)));

const shownBoolean = (value: boolean): string => (value ? "VRAI" : "FAUX");

const textReader: CellReader = { number: shownNumber, text: (t) => t, boolean: shownBoolean };

const digits = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

/** Digits with any punctuation; what else is there stays, for the rule that tells it. */
const numberedReader = (length: number, prefix: RegExp): CellReader => ({
  number: (value) => shownNumber(value).padStart(length, "0"),
  text: (text) => digits(text).replace(prefix, ""),
  boolean: shownBoolean,
});

const rejectBoolean = (reason: FaultReason) => (): Fault => new Fault(reason);

/** How the cells of a column of that type are read. */
export function cellReader(column: Column, date1904: boolean): CellReader {
  switch (column.type) {
    case "key":
    case "text":
      return textReader;
    case "niss":
      return numberedReader(11, /^$/);
    case "bce":
      return numberedReader(10, /^be/i);
    case "date":
      return {
        number: (serial) => dateFromNumber(serial, date1904),
        text: dateFromText,
        boolean: rejectBoolean({ kind: "not-a-date" }),
      };
    case "hours":
      return {
        number: (value, kind) =>
          kind === CellKind.timeNumber ? hoursFromTime(value) : hoursFromNumber(value),
        text: hoursFromText,
        boolean: rejectBoolean({ kind: "not-hours" }),
      };
    case "number":
      return {
        number: numberFromNumber,
        text: numberFromText,
        boolean: rejectBoolean({ kind: "not-a-number" }),
      };
    case "money":
      return {
        number: moneyFromNumber,
        text: moneyFromText,
        boolean: rejectBoolean({ kind: "not-money" }),
      };
    case "rate":
      return rateReader;
    case "yesNo":
      return {
        number: (value) => yesNo(shownNumber(value)),
        text: yesNo,
        boolean: (value) => value,
      };
    case "list": {
      const read = (text: string): Reading =>
        column.list && (listValue(column.list, text) ?? notInList(column.list));
      return {
        number: (value) => read(shownNumber(value)),
        text: read,
        boolean: (value) => read(shownBoolean(value)),
      };
    }
    case "raw":
      return {
        number: (value, kind) => ({ kind, number: value, text: shownNumber(value) }),
        text: (text) => ({ kind: CellKind.text, number: 0, text }),
        boolean: (value) => ({
          kind: CellKind.boolean,
          number: Number(value),
          text: shownBoolean(value),
        }),
      };
  }
}

const notInList = (list: NonNullable<Column["list"]>): Fault =>
  new Fault({ kind: "not-in-list", list });

function yesNo(text: string): Reading {
  const value = listValue("yesNo", text);
  return value === undefined ? notInList("yesNo") : value === "Oui";
}

const rateReader: CellReader = {
  number: (value) => amountRate(moneyFromNumber(value)),
  text: (text) => {
    const amount = moneyFromText(text);
    if (amount instanceof Fault && amount.reason.kind === "not-money")
      return { kind: "code", code: text } satisfies Rate;
    return amountRate(amount);
  },
  boolean: rejectBoolean({ kind: "not-money" }),
};

const amountRate = (amount: number | Fault): Reading =>
  amount instanceof Fault ? amount : ({ kind: "amount", amount } satisfies Rate);
