import { scaleHalfUp } from "../../values/round";
import { heures, NBSP } from "./format";
import { MONTHS } from "./mois";

/** What is counted: a writer of charts knows no unit. */
type Unit = "count" | "hours" | "money" | "share";

const UNITS = { count: "", hours: `${NBSP}h`, money: `${NBSP}€`, share: `${NBSP}%` } as const;
const ALONE = { count: "", hours: "En heures", money: "En euros", share: "En pour cent" } as const;
const OF = { count: "", hours: " d'heures", money: " d'euros", share: "" } as const;
const THOUSANDS = ["milliers", "millions", "milliards", "billions"] as const;

const SHORT_MONTHS: Readonly<Record<string, string>> = {
  janvier: "janv.",
  février: "févr.",
  avril: "avr.",
  juillet: "juil.",
  septembre: "sept.",
  octobre: "oct.",
  novembre: "nov.",
  décembre: "déc.",
};
const MONTH = new RegExp(`(${MONTHS.join("|")})(?=$|\\s)`, "giu");

/** The words and the figures of a chart. */
export const chartTexts = {
  noData: "Pas de données.",
  /** Where nothing is known, and nothing is kept from the reader either. */
  noMark: "–",
  unit: (unit: Unit): string => UNITS[unit],
  /** The unit once for all figures, which are then written without it. */
  unitAlone: (unit: Unit): string => ALONE[unit],
  /** `En milliers d'euros`: the figures are divided by 1000 to that power, from 1 to 4. */
  thousands: (unit: Unit, power: number): string => `En ${THOUSANDS[power - 1] ?? ""}${OF[unit]}`,
  less: (figure: string): string => `<${NBSP}${figure}`,
  more: (figure: string): string => `>${NBSP}${figure}`,
  /** `7 h 36`, from 7,6. */
  hours: (hours: number): string => heures(scaleHalfUp(hours, 60)),
  number: decimal,
  /** `janv. 2025`, where the whole name finds no room. */
  shortMonths: (text: string): string =>
    text.replace(MONTH, (month) => SHORT_MONTHS[month.toLowerCase()] ?? month),
} as const;

/** `1 234,5`: with so many places at most, or with all of them. */
function decimal(value: number, most: number, all = false): string {
  if (value < 0) return `−${decimal(-value, most, all)}`;
  const places = value * 10 ** most < Number.MAX_SAFE_INTEGER ? most : 0;
  const digits = BigInt(
    places === 0 ? Math.round(value) : scaleHalfUp(value, 10 ** places),
  ).toString();
  const padded = digits.padStart(places + 1, "0");
  const whole = padded.slice(0, padded.length - places).replace(/\B(?=(\d{3})+$)/g, NBSP);
  const part = padded.slice(padded.length - places);
  const kept = all ? part : part.replace(/0+$/, "");
  return kept === "" ? whole : `${whole},${kept}`;
}
