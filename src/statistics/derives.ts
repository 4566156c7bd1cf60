import { multiplyDivide } from "../values/round";
import { ONE, type Cents } from "../values/units";
import { effectifOf, medianeOf, sommeOf, type Figures, type Histogramme } from "./figures";

/** To two places, half up. */
export const heuresDecimales = (minutes: number): number => multiplyDivide(minutes, 100, 60) / 100;
export const joursDecimaux = (millionths: number): number =>
  multiplyDivide(millionths, 100, ONE) / 100;
export const eurosDecimaux = (cents: Cents): number => cents / 100;

/** A share to four places, half up; undefined for a share of nothing. */
export const taux = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : multiplyDivide(part, 10_000, whole) / 10_000;

/** The mean in hours to two places. */
export function heuresMoyennes(histogramme: Histogramme): number | undefined {
  const count = effectifOf(histogramme);
  return count === 0 ? undefined : multiplyDivide(sommeOf(histogramme), 100, 60 * count) / 100;
}

/** The median in hours to two places. */
export function heuresMedianes(histogramme: Histogramme): number | undefined {
  const median = medianeOf(histogramme);
  return median === undefined ? undefined : multiplyDivide(median * 2, 100, 120) / 100;
}

/** Allowances and travel due, together. */
export const coutOf = ({ indemnites, deplacements }: Figures): Cents =>
  (indemnites.dues + deplacements.dus) as Cents;

/** In euros to the cent, half up; undefined for a cost of nothing. */
export const coutPar = (cents: Cents, count: number): number | undefined =>
  count === 0 ? undefined : multiplyDivide(cents, 1, count) / 100;

/** The cost of an hour attended, in euros to the cent. */
export const coutParHeure = (cents: Cents, minutes: number): number | undefined =>
  minutes === 0 ? undefined : multiplyDivide(cents, 60, minutes) / 100;
