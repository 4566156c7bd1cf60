import type { RowOf } from "../register-workbook";
import { cell, type French } from "./dates";
import { inventedBce, inventedNiss } from "./identifiers";

type Genre = "F" | "M" | "X";

const personne = (
  refStagiaire: string,
  [nom, prenom]: readonly [string, string],
  genre: Genre,
  naissance: French,
  cells: RowOf<"Stagiaires"> = {},
): RowOf<"Stagiaires"> => ({
  refStagiaire,
  nom,
  prenom,
  niss: inventedNiss(naissance),
  dateNaissance: cell(naissance),
  genre,
  statut: "RI",
  parcoursIsp: "Oui",
  commune: "Exempleville",
  travailleurSocial: "A. Modèle",
  ...cells,
});

/** Invented persons; what is wrong on purpose is said beside it. */
export const stagiaires: readonly RowOf<"Stagiaires">[] = [
  personne("B-001", ["Lambert", "Zoé"], "F", "12/04/1990"),
  personne("B-002", ["Haddad", "Karim"], "M", "03/11/1985", { statut: "RIS" }),
  personne("B-003", ["Peeters", "Lucas"], "M", "27/06/1998"),
  personne("B-004", ["Nguyen", "Linh"], "F", "14/02/1993", { statut: "ASE" }),
  // One digit was copied wrongly.
  personne("B-005", ["Dumont", "Sophie"], "F", "30/08/1979", { niss: "79.08.30-998.13" }),
  personne("B-006", ["Okafor", "Emeka"], "M", "09/01/1988", { statut: "ERIS" }),
  personne("B-007", ["Moreau", "Julie"], "F", "22/05/2001", { commune: "Modèleville" }),
  personne("B-008", ["Yilmaz", "Deniz"], "X", "17/10/1996", { commune: "Modèleville" }),
  personne("B-009", ["Claes", "Tom"], "M", "05/12/1982", { parcoursIsp: "✔" }),
  personne("B-010", ["Benali", "Samira"], "F", "19/03/1991"),
  personne("B-011", ["Rossi", "Marco"], "M", "25/07/1975", { travailleurSocial: "C. Exemple" }),
  // Turns 18 twelve days after the start.
  personne("B-012", ["Lefèvre", "Nina"], "F", "20/09/2007"),
  personne("B-013", ["Baert", "Olivier"], "M", "11/11/1987", { statut: "Chômage" }),
  personne("B-014", ["Sow", "Aminata"], "F", "08/04/1994", { parcoursIsp: "Non" }),
  personne("B-015", ["Petit", "Hugo"], "M", "02/02/2000", { travailleurSocial: "C. Exemple" }),
  personne("B-016", ["Jansen", "Eva"], "F", "16/06/1999", { statut: "à compléter" }),
  // B-004 again, registered by a colleague.
  personne("B-017", ["NGUYEN", "Linh"], "F", "14/02/1993", { niss: undefined, statut: "ASE" }),
  personne("B-018", ["Martin", "Paul"], "M", "28/09/1990", { travailleurSocial: "C. Exemple" }),
];

const partenaire = (
  refPartenaire: string,
  denomination: string,
  secteur: string,
  cells: RowOf<"Partenaires"> = {},
): RowOf<"Partenaires"> => ({
  refPartenaire,
  denomination,
  numeroBce: inventedBce(Number(refPartenaire.slice(-1))),
  secteur,
  commune: "Exempleville",
  contact: "Accueil, 000 00 00 00",
  ...cells,
});

export const partenaires: readonly RowOf<"Partenaires">[] = [
  partenaire("P-01", "Bibliothèque communale d'Exempleville", "Public"),
  partenaire("P-02", "Maison de repos Les Tilleuls", "Public"),
  partenaire("P-03", "Le Potager partagé", "ASBL"),
  partenaire("P-04", "École communale du Centre", "Public"),
  partenaire("P-05", "Ressourcerie La Roue", "Privé non commercial"),
  // Two digits were swapped.
  partenaire("P-06", "Crèche Les Lucioles", "Public", { numeroBce: "0999.000.619" }),
  partenaire("P-07", "Garage Simon", "Privé commercial"),
  partenaire("P-08", "Cuisine du CPAS d'Exempleville", "Public"),
  // P-02 again, in another writing.
  partenaire("P-09", "Maison de repos les tilleuls.", "Public", { numeroBce: undefined }),
  partenaire("P-10", "Centre sportif du Parc", ""),
];
