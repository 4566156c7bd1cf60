import { addDays, civil, dayOf } from "./day";
import type { Day } from "./units";

/** The ten legal holidays, in the order in which they come. */
export type NomFerie =
  | "Jour de l'An"
  | "Lundi de Pâques"
  | "Fête du Travail"
  | "Ascension"
  | "Lundi de Pentecôte"
  | "Fête nationale"
  | "Assomption"
  | "Toussaint"
  | "Armistice"
  | "Noël";

export interface JourFerie {
  readonly jour: Day;
  readonly nom: NomFerie;
}

/** The years whose days a register may hold. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

/** Easter Sunday of a year of the Gregorian calendar, a whole number, by the method of Meeus. */
export function paques(annee: number): Day {
  const century = Math.floor(annee / 100);
  const golden = annee % 19;
  const moon =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor((annee % 100) / 4) - moon - ((annee % 100) % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  // Days after 22 March; the two latest full moons are moved a week forward.
  return addDays(fixed(annee, 3, 22), moon + toSunday - 7 * late);
}

/**
 * The ten legal public holidays of Belgium, in the order of the year; those of 1974 hold for any
 * year. None outside 1900 to 2199, or for what is no whole year. — Loi du 4 janvier 1974 relative
 * aux jours fériés; arrêté royal du 18 avril 1974, art. 1er
 */
export function joursFeries(annee: number): readonly JourFerie[] {
  if (!Number.isInteger(annee) || annee < FIRST_YEAR || annee > LAST_YEAR) return [];
  const easter = paques(annee);
  return [
    { jour: fixed(annee, 1, 1), nom: "Jour de l'An" },
    { jour: addDays(easter, 1), nom: "Lundi de Pâques" },
    { jour: fixed(annee, 5, 1), nom: "Fête du Travail" },
    { jour: addDays(easter, 39), nom: "Ascension" },
    { jour: addDays(easter, 50), nom: "Lundi de Pentecôte" },
    { jour: fixed(annee, 7, 21), nom: "Fête nationale" },
    { jour: fixed(annee, 8, 15), nom: "Assomption" },
    { jour: fixed(annee, 11, 1), nom: "Toussaint" },
    { jour: fixed(annee, 11, 11), nom: "Armistice" },
    { jour: fixed(annee, 12, 25), nom: "Noël" },
  ];
}

/** The holidays of a day: none, one, or two where Ascension falls on 1 May (2008, 2160). */
export const feriesDu = (jour: Day): readonly NomFerie[] =>
  joursFeries(civil(jour).year)
    .filter((ferie) => ferie.jour === jour)
    .map(({ nom }) => nom);

const fixed = (annee: number, month: number, date: number): Day => dayOf(annee, month, date) as Day;
