import type { TypedRow } from "./classeur";

/** A person in order. */
export const stagiaire = (reference: string): TypedRow => ({
  "Réf. stagiaire": reference,
  "Date de naissance": "12/04/1990",
  Statut: "RI",
  "Parcours ISP": "Oui",
});

export const PARTENAIRES: readonly TypedRow[] = [
  { "Réf. partenaire": "P-01", Dénomination: "Les Tilleuls", Secteur: "Public" },
  { "Réf. partenaire": "P-02", Dénomination: "La Ruche", Secteur: "Privé non commercial" },
];

/** A stage of the first person at the first partner, unless its cells say otherwise. */
export const stage = (
  reference: string,
  debut: string,
  fin: string,
  cells: TypedRow,
): TypedRow => ({
  "Réf. stage": reference,
  "Réf. stagiaire": "B-001",
  "Réf. partenaire": "P-01",
  "Date de début": debut,
  "Date de fin": fin,
  ...cells,
});

/** Days of a stage, all of as many hours. */
export const jours = (reference: string, heures: string, dates: readonly string[]): TypedRow[] =>
  dates.map((date) => ({ "Réf. stage": reference, Date: date, Heures: heures }));
