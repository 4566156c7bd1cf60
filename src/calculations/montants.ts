import type { Fares } from "../parameters/fares";
import type { Settings } from "../parameters/settings";
import type { Stage } from "../register/entities";
import type { Cents, Millionths } from "../values/units";
import { dailyRate, deplacement, type DailyRate } from "./deplacement";
import { indemnite, type Indemnite } from "./indemnite";
import { presenceOf, type Presence } from "./presence";

/**
 * The allowance of a stage as it stands in the register; undefined where its regime, its first day
 * or its attendance is not known for certain. — Indemnité
 */
export function indemniteDe(stage: Stage, settings: Settings): Indemnite | undefined {
  const presence = presenceOf(stage, settings);
  return presence && isCertain(stage, presence, settings)
    ? indemniteConnue(stage, settings)
    : undefined;
}

/** The same from the days that can be used, where others cannot. */
export function indemniteConnue(stage: Stage, settings: Settings): Indemnite | undefined {
  const { regimeIndemnite: regime, dateDebut: day } = stage;
  if (regime === undefined || day === undefined) return undefined;
  if (regime === "Forfait" && stage.isUnreadable("joursPrevus")) return undefined;
  const presence = presenceOf(stage, settings);
  if (!presence) return undefined;
  const planned = { plannedMinutes: stage.heuresPrevues, plannedDays: stage.joursPrevus };
  return indemnite({ regime, ...presence, ...planned }, settings, day);
}

/** Whether what the regime counts could be read: days for a forfait of days, else hours. */
function isCertain(
  { regimeIndemnite, joursPrevus, dateDebut, sommes }: Stage,
  { certainHours, certainDays }: Presence,
  settings: Settings,
): boolean {
  if (sommes) return sommes.certainHours;
  if (regimeIndemnite === "Aucune") return true;
  const byDays =
    regimeIndemnite === "Forfait" &&
    joursPrevus !== undefined &&
    dateDebut !== undefined &&
    settings.at("indemnite.jours", dateDebut) === "calendrier";
  return byDays ? certainDays : certainHours;
}

/** Travel with what it was worked out from. */
export type Deplacement = DailyRate & {
  readonly due: Cents;
  readonly days: Millionths;
};

/**
 * The travel of a stage as it stands in the register; undefined where its rate or its days are not
 * known for certain, or where no fare of its code is in force. — Déplacements
 */
export const deplacementDe = (
  stage: Stage,
  settings: Settings,
  fares: Fares,
): Deplacement | undefined =>
  presenceOf(stage, settings)?.certainDays ? deplacementConnu(stage, settings, fares) : undefined;

/** The same from the days that can be used, where others cannot. */
export function deplacementConnu(
  stage: Stage,
  settings: Settings,
  fares: Fares,
): Deplacement | undefined {
  if (stage.tarifParJour === undefined) return undefined;
  const rate = dailyRate(stage.tarifParJour, fares, stage.dateDebut);
  const presence = presenceOf(stage, settings);
  if (!rate || !presence) return undefined;
  const { days } = presence;
  return { ...rate, days, due: deplacement(days, rate) };
}
