import type { RowOf } from "../register-workbook";
import { cell } from "./dates";

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

export const accidents: readonly RowOf<"Accidents">[] = [
  {
    refStage: "S-2025-005",
    date: cell("06/03/2025"),
    partenaireAverti: cell("06/03/2025"),
    assureurAverti: cell("07/03/2025"),
    description: "Coupure légère en cuisine",
  },
  // The centre heard of it the day after.
  {
    refStage: "S-2024-007",
    date: cell("12/11/2024"),
    partenaireAverti: cell("13/11/2024"),
    assureurAverti: cell("14/11/2024"),
    description: "Chute dans le couloir",
  },
  // Nothing is noted of who was told.
  { refStage: "S-2025-011", date: cell("29/04/2025"), description: "Doigt pincé" },
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
