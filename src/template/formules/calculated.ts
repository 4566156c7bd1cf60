import type { SheetName } from "../../register/columns";

/**
 * The columns that Excel fills, at the right of those of the register, which no check reads. No
 * header of theirs is a synonym of a column of the register.
 */
export const calculated = {
  Stages: {
    calculEtat: "Calcul état",
    calculDernierJour: "Calcul dernier jour",
    calculJoursNotes: "Calcul jours notés",
    calculJournee: "Calcul journée",
    calculMaximum: "Calcul maximum",
    calculHeures: "Calcul heures",
    calculJours: "Calcul jours",
    calculCredit: "Calcul crédit restant",
    calculPresence: "Calcul présence suffisante",
    calculIndemnite: "Calcul indemnité due",
    calculDeplacements: "Calcul déplacements dus",
    calculAFaire: "Calcul à faire",
    calculOrdreDebut: "Calcul ordre début",
    calculOrdreRetard: "Calcul ordre retard",
  },
  Prestations: {
    personne: "Réf. stagiaire",
    calculHeures: "Calcul heures",
    calculJour: "Calcul jour",
  },
  Reprises: { calculHeures: "Calcul heures" },
  Paramètres: { calculDes: "Calcul dès", calculOrdre: "Calcul ordre" },
  Tarifs: { calculDes: "Calcul dès", calculOrdre: "Calcul ordre" },
} as const satisfies { readonly [S in SheetName]?: Readonly<Record<string, string>> };

export type Calculated<S extends SheetName> = S extends keyof typeof calculated
  ? keyof (typeof calculated)[S] & string
  : never;
