import type { RowOf } from "../register-workbook";
import { cell, type French } from "./dates";

/** Hours that B-003 had done in another centre. */
export const reprises: readonly RowOf<"Reprises">[] = [
  {
    refStagiaire: "B-003",
    date: cell("12/06/2023"),
    heures: 15,
    source: "Attestation du CPAS de Modèleville",
  },
  {
    refStagiaire: "B-015",
    date: cell("03/10/2022"),
    heures: "38h",
    source: "Ancien registre sur papier",
  },
];

/** An accident of which everybody was told in time. */
const accident = (
  refStage: string,
  [jour, assureur]: readonly [jour: French, assureur: French],
  description: string,
): RowOf<"Accidents"> => ({
  refStage,
  date: cell(jour),
  partenaireAverti: cell(jour),
  assureurAverti: cell(assureur),
  description,
});

export const accidents: readonly RowOf<"Accidents">[] = [
  accident("S-2024-001", ["23/01/2024", "24/01/2024"], "Glissade dans la cour"),
  // The centre heard of it the day after.
  {
    ...accident("S-2024-007", ["12/11/2024", "14/11/2024"], "Chute dans le couloir"),
    partenaireAverti: cell("13/11/2024"),
  },
  accident("S-2025-005", ["06/03/2025", "07/03/2025"], "Coupure légère en cuisine"),
  // Nothing is noted of who was told.
  { refStage: "S-2025-011", date: cell("29/04/2025"), description: "Incident à l'atelier" },
  accident("S-2025-014", ["20/05/2025", "21/05/2025"], "Caisse tombée sur le pied"),
  accident("S-2025-018", ["03/07/2025", "03/07/2025"], "Brûlure légère au four"),
  accident("S-2025-024", ["23/10/2025", "24/10/2025"], "Faux mouvement au dos"),
];

export const tarifs: readonly RowOf<"Tarifs">[] = [
  {
    code: "TEC-NEXT",
    libelle: "Bus, aller et retour (exemple)",
    montantParJour: 4.2,
    source: "Exemple",
  },
  {
    code: "TEC-NEXT",
    libelle: "Bus, aller et retour (exemple)",
    montantParJour: 4.4,
    valableDes: cell("01/02/2025"),
    source: "Exemple",
    verifieLe: cell("15/01/2025"),
  },
  {
    code: "SNCB-LOCAL",
    libelle: "Train, aller et retour (exemple)",
    montantParJour: 6.5,
    plafondParStage: 50,
    source: "Exemple",
  },
  {
    code: "BUS-LOCAL",
    libelle: "Navette communale (exemple)",
    montantParJour: 3,
    source: "Exemple",
  },
  {
    code: "BUS-LOCAL",
    libelle: "Navette communale : supprimée",
    valableDes: cell("01/01/2025"),
    source: "Exemple",
  },
];

/** A warning that somebody looked at. */
export const acquittements: readonly RowOf<"Acquittements">[] = [
  {
    regle: "pas-de-conduite",
    reference: "S-2025-010",
    colonne: "Tâches",
    valeur: "Récolte; Lavage du camion de livraison; Vente",
    motif: "Le stagiaire lave le camion, il ne le conduit pas",
    par: "A. Modèle",
    le: cell("10/04/2025"),
  },
];
