import { compte } from "./format";

/** What the views say in Excel in place of what they say on the page. */
export const excelVuesTexts = {
  welcomeText: "Rien n'est envoyé : tout se passe dans votre Excel.",
  again: "Contrôler de nouveau",
  write: (count: number): string => `Écrire dans le classeur (${compte(count, "changement")})`,
  undo: "Annuler la dernière écriture",
  findings: "Écrire la feuille Constats",
  report: "Insérer le rapport dans le classeur",
  takeBack: "Retirer ce que l'outil a ajouté",
  privacyText: [
    "Le classeur est lu dans votre Excel et n'en sort pas. Seule la bibliothèque d'Excel (office.js) vient du serveur de Microsoft.",
    "Contrôler n'écrit rien. Ce que vous choisissez d'écrire, et rien d'autre, va dans le classeur.",
    "Rien n'est gardé ailleurs que dans ce classeur.",
  ],
} as const;
