import { deplacement as calculer, type DailyRate } from "../calculations/deplacement";
import { fonctionsTexts as texts } from "../messages/fr/fonctions";
import type { Fares } from "../parameters/fares";
import { cellReader, type Rate } from "../register/cell-reader";
import { columnOf } from "../register/columns";
import { Fault } from "../register/fault";
import { CellKind } from "../register/workbook";
import { cents, type Day } from "../values/units";
import type { Argument } from "./cellules";
import { Colonne, etaler } from "./colonne";
import { LATEST } from "./indemnite";
import { introuvable, refuser, repondre, type Reponse } from "./refus";
import { tarifsDe } from "./tables";

const reader = cellReader(columnOf("Stages", "tarifParJour"), false);

/** Travel of a stage in euros: days attended at a daily rate, at most its cap. — Déplacements */
export const deplacement = (
  daysArg: Argument,
  rateArg: Argument,
  dateArg?: Argument,
  tarifsArg?: Argument,
): Reponse =>
  repondre(() => {
    const jours = new Colonne("jours_prestés", daysArg);
    const tarif = new Colonne("tarif", rateArg);
    const date = new Colonne("date", dateArg);
    const fares = tarifsDe("tarifs", tarifsArg);
    return etaler([jours, tarif, date], (row) => {
      const days = jours.exiger(row, jours.nombre(row));
      const rate = tarif.exiger(row, rateOf(tarif, row));
      return calculer(days, dailyRate(rate, fares, date.jour(row), tarif.lieu(row))) / 100;
    });
  });

function rateOf(tarif: Colonne, row: number): Rate | undefined {
  const cell = tarif.cellule(row);
  if (cell === undefined) return undefined;
  const read =
    typeof cell === "number"
      ? reader.number(cell, CellKind.number)
      : typeof cell === "string"
        ? reader.text(cell)
        : cell instanceof Fault
          ? cell
          : reader.boolean(cell);
  return read instanceof Fault ? tarif.refuserCellule(row, read) : (read as Rate);
}

function dailyRate(
  rate: Rate,
  fares: Fares | undefined,
  on: Day | undefined,
  place: string,
): DailyRate {
  if (rate.kind === "amount") return { perDay: cents(rate.amount), cap: undefined };
  if (!fares) return refuser(texts.noFares(place));
  if (!fares.knows(rate.code)) return introuvable(texts.unknownFare(place));
  return (
    fares.at(rate.code, on ?? LATEST) ?? introuvable(texts.fareNotInForce(place, rate.code, on))
  );
}
