import type { SheetName } from "../../register/columns";
import { isoWeek, monday } from "../../values/day";
import type { NomFerie } from "../../values/jours-feries";
import type { Day } from "../../values/units";
import { compte, court, heures, jour, NBSP, nomDuStage } from "./format";

const WEEKDAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"] as const;

/** The most that a day has, in words. */
const DAY = heures(24 * 60);

/** What is said where rows cannot be added. */
export const saisieTexts = {
  noSheet: (sheet: SheetName): string =>
    `Ce classeur n'a pas de feuille ${sheet}. Reprenez celle d'un registre vide, puis réessayez.`,
  columnsAbsent: (sheet: SheetName, headers: readonly string[]): string =>
    `Dans la feuille ${sheet}, il manque ${headers.length === 1 ? "la colonne" : "les colonnes"} ${headers.join(", ")}. Complétez la ligne d'en-têtes, puis réessayez.`,
  reversed: (first: Day, last: Day): string =>
    `Le dernier jour (${jour(last)}) vient avant le premier (${jour(first)}). Corrigez l'une des deux dates.`,
  outOfRange: "Une date va de 1900 à 2199. Relisez l'année.",
} as const;

/** The days of a stage, to be created from the sheet of attendance. */
export const joursTexts = {
  /** « lundi 09/03/2026 ». */
  date: (day: Day): string => `${WEEKDAYS[day - monday(isoWeek(day))] as string} ${jour(day)}`,
  weekend: "week-end",
  holiday: (names: readonly NomFerie[]): string => `férié : ${names.join(" et ")}`,
  noted: "déjà noté",
  noDates: "Notez d'abord le premier et le dernier jour de ce stage.",
  tooLong: (days: number, max: number): string =>
    `Cette période compte ${compte(days, "jour")} ; ${compte(max, "jour")} au plus peuvent être proposés à la fois. Choisissez une période plus courte.`,
  badHours: `Un jour compte de 1${NBSP}minute à ${DAY}. Écrivez par exemple 7,6 ou 7${NBSP}h${NBSP}36.`,
  badHoursOn: (day: Day): string =>
    `Relisez les heures du ${jour(day)} : un jour compte de 1${NBSP}minute à ${DAY}. Écrivez par exemple 7,6 ou 7${NBSP}h${NBSP}36.`,
  badPlanned: "Les heures prévues sont au-dessus de 0. Écrivez par exemple 76.",
  noneChosen: "Aucun jour n'est choisi. Cochez au moins un jour.",
  alreadyNoted: (day: Day): string =>
    `Le ${jour(day)} est déjà noté pour ce stage. Décochez ce jour, ou corrigez sa ligne dans Prestations.`,
  chosenTwice: (day: Day): string => `Le ${jour(day)} est choisi deux fois. Gardez-le une fois.`,
  noReference:
    "Ce stage n'a pas de référence à lui seul. Donnez-lui d'abord une référence dans la feuille Stages.",
} as const;

/** A stage to be added, and what must be noted before it begins. */
export const nouveauStageTexts = {
  unknownPerson: (reference: string): string =>
    reference === ""
      ? "Choisissez d'abord une personne de la feuille Stagiaires."
      : `${court(reference)} n'est pas dans la feuille Stagiaires. Ajoutez d'abord cette personne.`,
  unknownPartner: (reference: string): string =>
    `${court(reference)} n'est pas dans la feuille Partenaires. Ajoutez d'abord ce partenaire, ou laissez-le vide.`,
  badHours: "Les heures prévues sont au-dessus de 0. Écrivez par exemple 76, ou laissez-les vides.",
  /** What is missing, as the end of « Il manque … ». */
  missing: {
    partenaire: "le partenaire",
    dateDebut: "la date de début",
    dateFin: "la date de fin",
    heures: "les heures prévues ou les jours prévus",
    nouveauxObjectifs: "les nouveaux objectifs",
    policeAccidents: "la police accidents",
    policeRc: "la police RC",
  },
  evaluation: (reference: string, line: number): string =>
    `l'évaluation du stage ${nomDuStage(reference, line)}`,
} as const;
