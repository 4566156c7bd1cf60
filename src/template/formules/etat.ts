import { lists } from "../../register/lists";
import { parameter, parametersToRead } from "./en-vigueur";
import {
  and,
  cases,
  count,
  isEmpty,
  isNumber,
  isOneOf,
  NOTHING,
  or,
  text,
  TO_READ,
  when,
} from "./excel";
import { columns, here } from "./references";

/** The day on which the dashboard looks at the register: today, unless a person wrote another. */
export const SITUATION = "'Tableau de bord'!$B$3";

const S = columns.Stages;
const row = here.Stages;

const isKnown = (cell: string, list: Readonly<Record<string, unknown>>): string =>
  isOneOf(cell, ["", ...Object.keys(list)]);

/** Whether the row counts: « compte », « annulé », « doublon », « à relire ». */
export const etat = (): string =>
  cases(
    [
      [isEmpty(row.refStage), NOTHING],
      [
        `MATCH(${row.refStage},${S.refStage},0)<>ROW()-ROW(Stages[[#Headers],[Réf. stage]])`,
        text("doublon"),
      ],
      [`${row.etat}="Annulé"`, text("annulé")],
      [and(isKnown(row.etat, lists.etat), isKnown(row.resultat, lists.resultat)), text("compte")],
    ],
    TO_READ,
  );

export const counts = `${row.calculEtat}="compte"`;
export const firstDay = `INT(${row.dateDebut})`;
export const hasFirstDay = isNumber(row.dateDebut);

/** Only of a row that counts; « à relire » where that cannot be told, or where the parameters cannot. */
export const ofCounting = (formula: string): string =>
  cases(
    [
      [or(`${row.calculEtat}="à relire"`, parametersToRead), TO_READ],
      [`NOT(${counts})`, NOTHING],
    ],
    formula,
  );

/** `Date de fin réelle`, else `Date de fin`; an interrupted stage has only the first. */
export function dernierJour(): string {
  const real = or(
    `${row.etat}="Interrompu"`,
    `${row.resultat}="Interrompu"`,
    `${row.dateFinReelle}<>""`,
  );
  const last = when(real, row.dateFinReelle, row.dateFin);
  return cases(
    [
      [`NOT(${counts})`, NOTHING],
      [`NOT(${isNumber(last)})`, NOTHING],
      [and(hasFirstDay, `INT(${last})<INT(N(${row.dateDebut}))`), NOTHING],
    ],
    `INT(${last})`,
  );
}

export const joursNotes = (): string => count([columns.Prestations.refStage, row.refStage]);

/** The hours of a full day on the first day. */
export const journee = (): string => when(hasFirstDay, parameter("jour.heures", firstDay), NOTHING);

/** The hours that a stage may have. */
export const maximum = (): string =>
  when(hasFirstDay, parameter("stage.heures-max", firstDay), NOTHING);

/** Once the last day is over. */
export const ended = and(
  isNumber(row.calculDernierJour),
  `${SITUATION}>N(${row.calculDernierJour})`,
);

/** Only of a stage that has ended and has a first day, whose attendance is known. */
export const ofEnded = (formula: string): string =>
  ofCounting(
    cases(
      [
        [or(`NOT(${hasFirstDay})`, `NOT(${ended})`), NOTHING],
        [or(`${row.calculHeures}="à relire"`, `${row.calculJours}="à relire"`), TO_READ],
        [or(isEmpty(row.calculHeures), isEmpty(row.calculJours)), NOTHING],
      ],
      formula,
    ),
  );
