import { civil, pad } from "../../values/day";
import { ONE, type Cents, type Day, type Millionths } from "../../values/units";

/** A no-break space: figures and their unit stay on one line. */
export const NBSP = "\u00a0";

/** `09/03/2026`. */
export function jour(day: Day): string {
  const { year, month, date } = civil(day);
  return `${pad(date)}/${pad(month)}/${String(year)}`;
}

const grouped = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+$)/g, NBSP);

/** `76 h`, `7 h 36`. */
export function heures(minutes: number): string {
  const rest = minutes % 60;
  const whole = `${grouped(Math.floor(minutes / 60))}${NBSP}h`;
  return rest === 0 ? whole : `${whole}${NBSP}${pad(rest)}`;
}

/** `1 234,50 €`. */
export const euros = (cents: Cents): string =>
  `${grouped(Math.floor(cents / 100))},${pad(cents % 100)}${NBSP}€`;

/** `10`, `2,5`. */
export function nombre(value: Millionths): string {
  const decimals = String(value % ONE)
    .padStart(6, "0")
    .replace(/0+$/, "");
  const whole = grouped(Math.floor(value / ONE));
  return decimals === "" ? whole : `${whole},${decimals}`;
}

/** `10 jours`, `1 jour`. */
export const jours = (days: Millionths): string =>
  `${nombre(days)}${NBSP}${days < 2 * ONE ? "jour" : "jours"}`;

/** A share as `70 %`, or `79,9 %`: cut, never rounded up to a limit that it does not reach. */
export function pourcent(part: number, whole: number): string {
  const tenths = Math.floor((part * 1000) / whole);
  const decimal = tenths % 10 === 0 ? "" : `,${String(tenths % 10)}`;
  return `${String(Math.floor(tenths / 10))}${decimal}${NBSP}%`;
}

/** `1 point`, `3 points`: the noun agrees, and has its own plural where it is not an s. */
export const compte = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)}${NBSP}${count < 2 ? one : many}`;

/** `2e stage`; never asked for a first. */
export const rang = (rank: number): string => `${String(rank)}e${NBSP}stage`;

/** When a stage begins, seen from the control date. */
export function debutVuDe(debut: Day, today: Day): string {
  if (debut === today) return `commence aujourd'hui, le ${jour(debut)}`;
  if (debut === today + 1) return `commence demain, le ${jour(debut)}`;
  return debut > today ? `commence le ${jour(debut)}` : `a commencé le ${jour(debut)}`;
}

/** A reference short enough for a sentence. */
export const court = (reference: string): string =>
  reference.length > 30 ? `${reference.slice(0, 29)}…` : reference;

/** « S-2025-004 », or « de la ligne 12 » for a stage without a reference that can be read. */
export const nomDuStage = (reference: string, line: number): string =>
  reference === "" ? `de la ligne ${String(line)}` : court(reference);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
