import type { ColumnType, Need } from "../../register/columns";

/** The words of the page that describes the register. */
export const registerPageTexts = {
  title: "Le registre, feuille par feuille",
  introduction:
    "Une feuille par sujet, un tableau Excel par feuille, nommé comme elle. L'ordre des colonnes est libre ; un en-tête est reconnu " +
    "sans tenir compte des majuscules, des accents, des espaces et de la ponctuation, ou par un des autres noms. Sans une colonne " +
    "obligatoire, sa feuille ne peut pas être lue ; sans une colonne utile, des règles se taisent. Seules les feuilles Stagiaires, " +
    "Partenaires et Stages sont indispensables. Cette page est faite par `npm run docs` : ne la modifiez pas à la main.",
  columns: ["Colonne", "Besoin", "Contenu", "Autres noms reconnus"],
  needs: { required: "obligatoire", useful: "utile", optional: "" } satisfies Record<Need, string>,
  types: {
    key: "référence, nom ou code",
    text: "texte",
    date: "date (12/03/2025)",
    hours: "heures (7,6 ou 7h36)",
    number: "nombre",
    money: "montant en euros",
    rate: "montant par jour, ou code de Tarifs",
    niss: "NISS, 11 chiffres",
    bce: "numéro BCE, 10 chiffres",
    yesNo: "Oui, Non",
    list: "liste",
    raw: "selon la ligne",
  } satisfies Record<ColumnType, string>,
} as const;
