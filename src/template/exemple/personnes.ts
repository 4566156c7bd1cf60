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
  personne("B-001", ["Valclair", "Zoé"], "F", "12/04/1990"),
  personne("B-002", ["Rivedor", "Karim"], "M", "03/11/1985", { statut: "RIS" }),
  personne("B-003", ["Hautepierre", "Lucas"], "M", "27/06/1998"),
  personne("B-004", ["Clairfont", "Linh"], "F", "14/02/1993", { statut: "ASE" }),
  // One digit was copied wrongly.
  personne("B-005", ["Bellecombe", "Sophie"], "F", "30/08/1979", { niss: "79.08.30-000.36" }),
  personne("B-006", ["Montargile", "Emeka"], "M", "09/01/1988", { statut: "ERIS" }),
  personne("B-007", ["Vertebrise", "Julie"], "F", "22/05/2001", { commune: "Modèleville" }),
  personne("B-008", ["Grandval", "Deniz"], "X", "17/10/1996", { commune: "Modèleville" }),
  personne("B-009", ["Noirfontaine", "Tom"], "M", "05/12/1982", { parcoursIsp: "✔" }),
  personne("B-010", ["Doucemer", "Samira"], "F", "19/03/1991"),
  personne("B-011", ["Pierrelune", "Marco"], "M", "25/07/1975", {
    travailleurSocial: "C. Exemple",
  }),
  // Turns 18 twelve days after the start.
  personne("B-012", ["Aubépin", "Nina"], "F", "20/09/2007"),
  personne("B-013", ["Longpré", "Olivier"], "M", "11/11/1987", { statut: "Chômage" }),
  personne("B-014", ["Rochebleue", "Aminata"], "F", "08/04/1994", { parcoursIsp: "Non" }),
  personne("B-015", ["Sourcelle", "Hugo"], "M", "02/02/2000", { travailleurSocial: "C. Exemple" }),
  personne("B-016", ["Champdoré", "Eva"], "F", "16/06/1999", { statut: "à compléter" }),
  // B-004 again, registered by a colleague.
  personne("B-017", ["CLAIRFONT", "Linh"], "F", "14/02/1993", { niss: undefined, statut: "ASE" }),
  personne("B-018", ["Tourvent", "Paul"], "M", "28/09/1990", { travailleurSocial: "C. Exemple" }),
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
  partenaire("P-06", "Crèche Les Lucioles", "Public", { numeroBce: "0999.000.642" }),
  partenaire("P-07", "Garage Ferlande", "Privé commercial"),
  partenaire("P-08", "Cuisine du CPAS d'Exempleville", "Public"),
  // P-02 again, in another writing.
  partenaire("P-09", "Maison de repos les tilleuls.", "Public", { numeroBce: undefined }),
  partenaire("P-10", "Centre sportif du Parc", ""),
];
