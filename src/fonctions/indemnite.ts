import { indemnite as calculer, type Indemnite } from "../calculations/indemnite";
import { fonctionsTexts as texts } from "../messages/fr/fonctions";
import type { Settings } from "../parameters/settings";
import { multiplyDivide } from "../values/round";
import {
  day,
  millionths,
  minutes,
  ONE,
  type Day,
  type Millionths,
  type Minutes,
} from "../values/units";
import type { Argument } from "./cellules";
import { Colonne, etaler } from "./colonne";
import { refuser, repondre, type Reponse, type Sortie } from "./refus";
import { parametresDe } from "./tables";

/** Without a date the latest version of each parameter holds. */
export const LATEST: Day = day(Number.MAX_SAFE_INTEGER);

/**
 * The allowance of a stage in euros: `Horaire`, so much an hour attended; `Forfait`, an amount for
 * the planned days where the presence is enough; `Aucune`, 0. — Indemnité
 */
export const indemnite = (...args: readonly Argument[]): Reponse =>
  parLigne(args, ({ due }) => due / 100);

/** The same calculation as a sentence. — Indemnité */
export const expliquer = (...args: readonly Argument[]): Reponse =>
  parLigne(args, texts.explanation);

function parLigne(
  [
    regimeArg,
    hoursArg,
    daysArg,
    plannedHoursArg,
    plannedDaysArg,
    dateArg,
    parametresArg,
  ]: readonly Argument[],
  show: (due: Indemnite) => Sortie,
): Reponse {
  return repondre(() => {
    const lignes = {
      regime: new Colonne("régime", regimeArg),
      heures: new Colonne("heures_prestées", hoursArg),
      jours: new Colonne("jours_prestés", daysArg),
      heuresPrevues: new Colonne("heures_prévues", plannedHoursArg),
      joursPrevus: new Colonne("jours_prévus", plannedDaysArg),
      date: new Colonne("date", dateArg),
    };
    const settings = parametresDe("paramètres", parametresArg);
    return etaler(Object.values(lignes), (row) => show(indemniteDe(lignes, row, settings)));
  });
}

interface Lignes {
  readonly regime: Colonne;
  readonly heures: Colonne;
  readonly jours: Colonne;
  readonly heuresPrevues: Colonne;
  readonly joursPrevus: Colonne;
  readonly date: Colonne;
}

function indemniteDe(lignes: Lignes, row: number, settings: Settings): Indemnite {
  const { regime: column, date, heuresPrevues, joursPrevus } = lignes;
  const regime = column.exiger(row, column.liste(row, "regime")) as Indemnite["regime"];
  const on = date.jour(row) ?? LATEST;
  // An empty cell may come as 0, and nobody plans 0.
  const planned = {
    plannedMinutes: heuresPrevues.heures(row) || undefined,
    plannedDays: joursPrevus.nombre(row) || undefined,
  };
  const attended =
    regime === "Aucune"
      ? { minutes: minutes(0), days: millionths(0) }
      : attendedOf(lignes, row, settings.at("jour.heures", on));
  const due = calculer({ regime, ...attended, ...planned } as never, settings, on);
  return due ?? refuser(texts.noPlan(heuresPrevues.lieu(row)));
}

/** Of hours and days, one that is not given follows from the other, days rounded up. */
function attendedOf(
  { heures, jours }: Lignes,
  row: number,
  fullDay: Minutes,
): { readonly minutes: Minutes; readonly days: Millionths } {
  const hours = heures.heures(row);
  const given = jours.nombre(row);
  const days = given === 0 && hours !== undefined ? undefined : given;
  if (hours !== undefined)
    return { minutes: hours, days: days ?? millionths(Math.ceil(hours / fullDay) * ONE) };
  if (days === undefined) return refuser(texts.noAttendance(heures.lieu(row)));
  return { minutes: minutes(multiplyDivide(days, fullDay, ONE)), days };
}
