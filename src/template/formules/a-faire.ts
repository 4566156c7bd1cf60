import { hasPolicy } from "./en-vigueur";
import { counts, firstDay, hasFirstDay, ended, SITUATION } from "./etat";
import { and, isEmpty, NOTHING, text, when } from "./excel";
import { here } from "./references";

const row = here.Stages;

/** Days before the first one from which what is missing is shown. */
const SOON = 14;

/** What is missing, in the order of the procedure: before the start from two weeks before it on. */
export function aFaire(): string {
  const soon = and(hasFirstDay, `${SITUATION}>=INT(N(${row.dateDebut}))-${String(SOON)}`);
  const before: readonly (readonly [test: string, word: string])[] = [
    [isEmpty(row.objectifs), "objectifs"],
    [isEmpty(row.tuteur), "tuteur"],
    [isEmpty(row.taches), "tâches"],
    [`${row.attestation}<>"Oui"`, "attestation"],
    [isEmpty(row.signatureStagiaire), "signature du stagiaire"],
    [isEmpty(row.signaturePartenaire), "signature du partenaire"],
    [isEmpty(row.signatureCpas), "signature du CPAS"],
    [isEmpty(row.dimonaLe), "Dimona"],
    [
      and(
        isEmpty(row.policeAccidents),
        `NOT(${hasPolicy("assurance.accidents", `N(${firstDayOrNone})`)})`,
      ),
      "police accidents",
    ],
    [
      and(isEmpty(row.policeRc), `NOT(${hasPolicy("assurance.rc", `N(${firstDayOrNone})`)})`),
      "police RC",
    ],
  ];
  const after: typeof before = [
    [isEmpty(row.suiviLe), "suivi"],
    [isEmpty(row.evaluationLe), "évaluation"],
    [
      and(isEmpty(row.payeLe), `N(${row.calculIndemnite})+N(${row.calculDeplacements})>0`),
      "paiement",
    ],
  ];
  const list = (items: typeof before): string =>
    items.map(([test, word]) => when(test, text(`${word}, `), NOTHING)).join("&");
  const all = `${when(soon, list(before), NOTHING)}&${when(ended, list(after), NOTHING)}`;
  // The last comma and space go.
  return when(counts, `LEFT(${all},MAX(0,LEN(${all})-2))`, NOTHING);
}

const firstDayOrNone = row.dateDebut;

/** A number by which the stages to come stand in order, each its own. */
export const ordreDebut = (): string =>
  when(
    and(counts, hasFirstDay, `N(${row.dateDebut})>${SITUATION}`),
    `${firstDay}+ROW()/1000000`,
    NOTHING,
  );

/** The same for the stages that have begun and of which something is missing. */
export const ordreRetard = (): string =>
  when(
    and(counts, hasFirstDay, `N(${row.dateDebut})<=${SITUATION}`, `${row.calculAFaire}<>""`),
    `${firstDay}+ROW()/1000000`,
    NOTHING,
  );
