import { fare, parameter, parameterIs } from "./en-vigueur";
import { firstDay, ofEnded } from "./etat";
import {
  and,
  cases,
  isEmpty,
  isHours,
  isNumber,
  minutesOf,
  NOTHING,
  round,
  text,
  TO_READ,
  when,
} from "./excel";
import { here } from "./references";

const row = here.Stages;

/** Whether the presence gives a right to the forfait. */
export function presence(): string {
  const least = parameter("indemnite.presence-min", firstDay);
  const fullTime = parameterIs("indemnite.jours", "temps-plein", firstDay);
  const planned = `ROUND(${least}*${row.joursPrevus}*${row.calculJournee}*60,6)`;
  const byDays = when(
    fullTime,
    `${minutesOf(row.calculHeures)}>=${planned}`,
    `ROUND(${row.calculJours},6)>=ROUND(${least}*${row.joursPrevus},6)`,
  );
  const byHours = `${minutesOf(row.calculHeures)}>=ROUND(${least}*${round(`${row.heuresPrevues}*60`)},6)`;
  const answer = (test: string): string => when(test, text("Oui"), text("Non"));
  return when(
    `${row.regimeIndemnite}<>"Forfait"`,
    NOTHING,
    ofEnded(
      cases(
        [
          [and(isNumber(row.joursPrevus), `N(${row.joursPrevus})>0`), answer(byDays)],
          [`${row.joursPrevus}<>""`, TO_READ],
          [isEmpty(row.heuresPrevues), NOTHING],
          [and(isHours(row.heuresPrevues), `N(${row.heuresPrevues})>0`), answer(byHours)],
        ],
        TO_READ,
      ),
    ),
  );
}

export function indemnite(): string {
  const centsPerHour = round(`100*${parameter("indemnite.horaire", firstDay)}`);
  const horaire = `${round(`${minutesOf(row.calculHeures)}*${centsPerHour}/60`)}/100`;
  const forfait = round(parameter("indemnite.forfait", firstDay), 2);
  const covered = parameter("indemnite.forfait-jours", firstDay);
  const plannedMinutes = round(`${row.heuresPrevues}*60`);
  const part = when(
    isNumber(row.joursPrevus),
    `${row.joursPrevus}/${covered}`,
    `${plannedMinutes}/(${covered}*${minutesOf(row.calculJournee)})`,
  );
  const prorata = when(
    parameterIs("indemnite.forfait-prorata", "Non", firstDay),
    forfait,
    `MIN(${forfait},${round(`${forfait}*${part}`, 2)})`,
  );
  return when(
    isEmpty(row.regimeIndemnite),
    NOTHING,
    ofEnded(
      cases(
        [
          [`${row.regimeIndemnite}="Aucune"`, "0"],
          [`${row.regimeIndemnite}="Horaire"`, horaire],
          [`${row.regimeIndemnite}<>"Forfait"`, TO_READ],
          [`${row.calculPresence}="Non"`, "0"],
          [`${row.calculPresence}<>"Oui"`, row.calculPresence],
        ],
        prorata,
      ),
    ),
  );
}

export function deplacements(): string {
  const { toRead, isOpen, perDay, isCapped, cap } = fare(row.tarifParJour, firstDay);
  const amount = (rate: string): string =>
    `${round(`${row.calculJours}*${round(`100*${rate}`)}`)}/100`;
  return when(
    isEmpty(row.tarifParJour),
    NOTHING,
    ofEnded(
      cases(
        [
          [isNumber(row.tarifParJour), amount(row.tarifParJour)],
          [toRead, TO_READ],
          [`NOT(${isOpen})`, text("tarif absent")],
          [isCapped, `MIN(${amount(perDay)},${round(cap, 2)})`],
        ],
        amount(perDay),
      ),
    ),
  );
}
