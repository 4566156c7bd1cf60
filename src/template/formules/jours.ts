import {
  and,
  cases,
  count,
  isEmpty,
  isHours,
  isNumber,
  isOneOf,
  lookUp,
  notAfter,
  notBefore,
  NOTHING,
  or,
  toTheMinute,
  TO_READ,
  when,
} from "./excel";
import { columns, here } from "./references";

const stages = columns.Stages;
const days = columns.Prestations;

/** The person of the row's stage. */
export const personneDuJour = (): string =>
  `IFERROR(${lookUp(stages.refStagiaire, here.Prestations.refStage, stages.refStage)},${NOTHING})`;

const etatDuStage = (): string =>
  `IFERROR(${lookUp(stages.calculEtat, here.Prestations.refStage, stages.refStage)},${NOTHING})`;

/** The hours of a day that count; « à relire » where that cannot be told. */
export function heuresDuJour(): string {
  const { refStage, date, heures, presence } = here.Prestations;
  const nothing = and(isEmpty(heures), isEmpty(presence));
  const absent = isOneOf(presence, ["Absent justifié", "Absent injustifié"]);
  const unknownPresence = and(`${presence}<>""`, `${presence}<>"Présent"`);
  return cases(
    [
      [and(isEmpty(refStage), isEmpty(date), nothing), NOTHING],
      [`${etatDuStage()}="annulé"`, "0"],
      [or(`${etatDuStage()}<>"compte"`, `NOT(${isNumber(date)})`), TO_READ],
      [and(absent, or(isEmpty(heures), isHours(heures))), "0"],
      [nothing, "0"],
      [or(unknownPresence, `NOT(${isHours(heures)})`, `N(${heures})>24`), TO_READ],
    ],
    toTheMinute(heures),
  );
}

/** The row's part of a day attended: rows of one stage and date make one day together. */
export function partDeJour(): string {
  const { refStage, date, calculHeures } = here.Prestations;
  const sameDay = count(
    [days.refStage, refStage],
    [days.date, notBefore(date)],
    [days.date, notAfter(date)],
    [days.calculHeures, `">0"`],
  );
  return when(`N(${calculHeures})>0`, `1/${sameDay}`, "0");
}

/** The hours of a row of `Reprises`. */
export function heuresReprises(): string {
  const { refStagiaire, date, heures } = here.Reprises;
  return cases(
    [
      [and(isEmpty(refStagiaire), isEmpty(date), isEmpty(heures)), NOTHING],
      [or(`NOT(${isNumber(date)})`, `NOT(${isHours(heures)})`), TO_READ],
    ],
    toTheMinute(heures),
  );
}
