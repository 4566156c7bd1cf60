import { parameter, parameterIs } from "./en-vigueur";
import { firstDay, hasFirstDay, ofCounting } from "./etat";
import {
  and,
  cases,
  count,
  isEmpty,
  isHours,
  isNumber,
  notAfter,
  NOTHING,
  or,
  sum,
  text,
  toTheMinute,
  TO_READ,
} from "./excel";
import { columns, here } from "./references";

const S = columns.Stages;
const row = here.Stages;
const days = columns.Prestations;

const daysToRead = `${count([days.refStage, row.refStage], [days.calculHeures, TO_READ])}>0`;
const isTotal = (cell: string): string => and(isNumber(cell), `N(${cell})>=0`);

export function heures(): string {
  const attended = sum(days.calculHeures, [days.refStage, row.refStage]);
  return ofCounting(
    cases(
      [
        [and(`${row.calculJoursNotes}>0`, daysToRead), TO_READ],
        [`${row.calculJoursNotes}>0`, toTheMinute(attended)],
        [isHours(row.heuresPrestees), toTheMinute(row.heuresPrestees)],
        [`${row.heuresPrestees}<>""`, TO_READ],
        [or(isEmpty(row.joursPrestes), isEmpty(row.calculJournee)), NOTHING],
        [isTotal(row.joursPrestes), toTheMinute(`${row.joursPrestes}*${row.calculJournee}`)],
      ],
      TO_READ,
    ),
  );
}

export function jours(): string {
  const attended = sum(days.calculJour, [days.refStage, row.refStage]);
  const derived = `ROUNDUP(ROUND(${row.calculHeures}/${row.calculJournee},6),0)`;
  return ofCounting(
    cases(
      [
        [`${row.calculHeures}="à relire"`, TO_READ],
        [`${row.calculJoursNotes}>0`, `ROUND(${attended},0)`],
        [isTotal(row.joursPrestes), row.joursPrestes],
        [`${row.joursPrestes}<>""`, TO_READ],
        [or(isEmpty(row.calculHeures), isEmpty(row.calculJournee)), NOTHING],
      ],
      derived,
    ),
  );
}

/** What is left of the person's credit on the first day, from the hours attended. */
export function credit(): string {
  const R = columns.Reprises;
  const person = row.refStagiaire;
  const start = `EDATE(${firstDay},-12*${parameter("credit.annees", firstDay)})+1`;
  const window = (dates: string) =>
    [
      [dates, `">="&${start}`],
      [dates, notAfter(row.dateDebut)],
    ] as const;
  const used = [
    sum(days.calculHeures, [days.personne, person], ...window(days.date)),
    sum(R.calculHeures, [R.refStagiaire, person], ...window(R.date)),
    sum(
      S.calculHeures,
      [S.refStagiaire, person],
      [S.calculJoursNotes, "0"],
      ...window(S.calculDernierJour),
    ),
  ];
  const toRead = [
    count([days.personne, person], [days.calculHeures, TO_READ]),
    count([R.refStagiaire, person], [R.calculHeures, TO_READ]),
    count([S.refStagiaire, person], [S.calculHeures, TO_READ]),
  ];
  const unknown = `${count([columns.Stagiaires.refStagiaire, person])}=0`;
  const left = `${parameter("credit.heures-max", firstDay)}-${used.join("-")}`;
  return ofCounting(
    cases(
      [
        [or(`NOT(${hasFirstDay})`, isEmpty(person)), NOTHING],
        [unknown, NOTHING],
        [parameterIs("credit.fenetre", "premier-stage", firstDay), text("voir le contrôle")],
        [`${toRead.join("+")}>0`, TO_READ],
      ],
      toTheMinute(`(${left})`),
    ),
  );
}
