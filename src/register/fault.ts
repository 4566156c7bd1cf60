import type { ParameterKey } from "../parameters/definitions";
import type { Day } from "../values/units";
import type { ListName } from "./lists";

/** Why a cell that holds something cannot be read. `quoted`: what of it may be shown, if anything. */
export type FaultReason =
  | { readonly kind: "error" }
  | { readonly kind: "no-result" }
  | { readonly kind: "not-a-date"; readonly quoted?: string }
  | {
      readonly kind: "two-digit-year";
      readonly quoted?: string;
      /** What it would be in this century and in the last, where that day exists. */
      readonly recent: Day | undefined;
      readonly old: Day | undefined;
    }
  | { readonly kind: "no-such-day"; readonly quoted?: string }
  | { readonly kind: "out-of-range" }
  | { readonly kind: "not-hours"; readonly quoted?: string }
  | { readonly kind: "minutes-above-59"; readonly quoted?: string }
  | { readonly kind: "more-than-a-day" }
  | { readonly kind: "not-a-number"; readonly quoted?: string }
  | { readonly kind: "not-money"; readonly quoted?: string }
  | { readonly kind: "negative" }
  | { readonly kind: "zero" }
  | { readonly kind: "not-in-list"; readonly list: ListName }
  | { readonly kind: "not-for-parameter"; readonly parameter: ParameterKey };

/** A class, so that one look tells a fault from any value. */
export class Fault {
  constructor(readonly reason: FaultReason) {}
}

const LOOKS_LIKE = [
  // A date, whole or begun, with or without a time.
  /^\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4}(?:[ T]\d{1,2}[:h]\d{0,2}(?::\d{2})?)?)?$/i,
  // Hours.
  /^-?\d{1,4} ?[h:] ?\d{0,3}$/i,
  // A number, not so long that it could be a person's.
  /^-?\d{1,7}(?:[.,]\d{1,4})?(?: ?[€%h])?$/i,
];

/** A text only where it looks like a date, hours or a number: nothing else of a cell is shown. */
export function quotable(text: string): { readonly quoted?: string } {
  return text.length <= 20 && LOOKS_LIKE.some((pattern) => pattern.test(text))
    ? { quoted: text }
    : {};
}
