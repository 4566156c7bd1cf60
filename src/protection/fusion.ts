import { foldText } from "../values/text";
import { estPetit, type Compte } from "./cellule";

export const AUTRES = "Autres";
const NON_RENSEIGNE = foldText("Non renseigné");

/** Twelve months as four quarters, for a table in which some month is small. */
export const enTrimestres = (douzeMois: readonly Compte[]): readonly Compte[] =>
  TRIMESTRES.map((libelle, quarter) => ({
    libelle,
    nombre: total(douzeMois.slice(quarter * 3, quarter * 3 + 3)),
  }));

export const TRIMESTRES = ["1er trimestre", "2e trimestre", "3e trimestre", "4e trimestre"];

/**
 * Small values of a free text in one, put last; with the smallest other one, the last of equals,
 * while it is small itself. What is not known is not another value: it stays apart.
 */
export function enAutres(
  comptes: readonly Compte[],
  seuil: number,
  libelle = AUTRES,
): readonly Compte[] {
  if (!comptes.some((compte) => isSmallValue(compte, seuil))) return comptes;
  const merged = new Set(
    comptes.filter((compte) => isSmallValue(compte, seuil) || isNamed(compte, foldText(libelle))),
  );
  for (const next of smallestFirst(comptes.filter((compte) => !merged.has(compte)))) {
    if (!estPetit(total(merged), seuil)) break;
    merged.add(next);
  }
  return [...comptes.filter((compte) => !merged.has(compte)), { libelle, nombre: total(merged) }];
}

const isNamed = ({ libelle }: Compte, folded: string): boolean => foldText(libelle) === folded;

const isSmallValue = (compte: Compte, seuil: number): boolean =>
  estPetit(compte.nombre, seuil) && !isNamed(compte, NON_RENSEIGNE);

const smallestFirst = (comptes: readonly Compte[]): readonly Compte[] =>
  comptes
    .filter((compte) => compte.nombre > 0 && !isNamed(compte, NON_RENSEIGNE))
    .reverse()
    .sort((a, b) => a.nombre - b.nombre);

function total(comptes: Iterable<Compte>): number {
  let sum = 0;
  for (const { nombre } of comptes) sum += nombre;
  return sum;
}
