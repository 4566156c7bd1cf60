import type { Day } from "../../values/units";
import { jour } from "./format";

/** The words of the findings workbook. */
export const constatsClasseurTexts = {
  summary: "Synthèse",
  table: "Constats",
  title: (today: Day): string => `Contrôle des stages IOP au ${jour(today)}`,
  files: (files: readonly string[]): string => `Registre : ${files.join(", ")}`,
  meaning: {
    erreur: "Une règle n'est pas respectée, ou une donnée manque.",
    avertissement: "Regardez la ligne, puis corrigez ou confirmez.",
    acquitte: "Vous l'avez noté dans la feuille Acquittements.",
  },
  causes: "Par cause",
  causeHeaders: ["Cause", "À corriger", "À vérifier", "Confirmés"],
  howTo: "Pour travailler avec cette liste",
  steps: [
    "La feuille Constats a une ligne par point. Les flèches des en-têtes trient et filtrent : par gravité, par sujet, par stage.",
    "Un clic sur la cellule mène à sa place dans le registre. Si cette liste est dans un fichier à part, laissez-la où elle a été écrite.",
    "Cochez la colonne Fait au fur et à mesure, ou imprimez la liste : elle est prête, en paysage.",
    "Puis lancez un nouveau contrôle : ce qui est en ordre n'y est plus.",
  ],
  privacy:
    "Aucun nom, aucun numéro de registre national, aucun texte libre du registre n'est repris ici. Une référence qui nomme une personne est remplacée par P1, S1, etc.",
  tooManyLinks: (most: number): string =>
    `Excel n'accepte pas plus de ${String(most)} liens par feuille : les lignes suivantes n'en ont pas.`,
  headers: {
    done: "Fait",
    gravity: "Gravité",
    cause: "Sujet",
    reference: "Référence",
    file: "Fichier",
    sheet: "Feuille",
    line: "Ligne",
    column: "Colonne",
    cell: "Cellule",
    message: "Ce qu'il faut savoir",
    proposal: "Proposition",
    source: "Source",
  },
  headerRow: "en-tête",
  tick: "✔",
  tickPrompt: { title: "Fait", text: "Choisissez ✔ quand le point est en ordre." },
} as const;
