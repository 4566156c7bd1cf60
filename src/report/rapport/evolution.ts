import { NBSP } from "../../messages/fr/format";
import { rapportTexts as texts } from "../../messages/fr/rapport";
import { decimalAffiche, heuresAffichees, montantAffiche } from "./affichage";
import { multiplyDivide } from "../../values/round";
import { cents } from "../../values/units";
import type { Affiche } from "./model";

/** Below it a percentage says more than the figures do. */
const LEAST_BASE = 20;

/** « + 8 (+ 30 %) »; nothing where either is not shown, and no percentage of a small base. */
export function evolution(now: Affiche, before: Affiche): string {
  if (now.nombre === undefined || before.nombre === undefined) return "";
  if (now.format === "share") return points(now.nombre, before.nombre);
  const difference = now.nombre - before.nombre;
  if (Math.abs(difference) < 0.005) return texts.unchanged;
  const sign = difference > 0 ? "+" : "−";
  const size = sized(now, Math.abs(difference));
  return `${sign}${NBSP}${size}${percentage(now.nombre, before.nombre)}`;
}

function sized({ format }: Affiche, difference: number): string {
  if (format === "money") return montantAffiche(cents(Math.round(difference * 100))).texte;
  if (format === "hours") return heuresAffichees(Math.round(difference * 60)).texte;
  return decimalAffiche(Math.round(difference * 100) / 100).texte;
}

function percentage(now: number, before: number): string {
  if (before < LEAST_BASE) return "";
  const [large, small] = [Math.round(now * 100), Math.round(before * 100)];
  const percent = multiplyDivide(Math.abs(large - small), 100, small);
  if (percent === 0) return "";
  return ` (${large > small ? "+" : "−"}${NBSP}${String(percent)}${NBSP}%)`;
}

/** Shares differ by points of percentage. */
function points(now: number, before: number): string {
  const tenths = Math.round(now * 1000) - Math.round(before * 1000);
  if (tenths === 0) return texts.unchanged;
  const size = decimalAffiche(Math.abs(tenths) / 10).texte;
  return `${tenths > 0 ? "+" : "−"}${NBSP}${size}${NBSP}${Math.abs(tenths) < 20 ? "point" : "points"}`;
}
