import { compte, heures } from "./format";

/** The forms that add rows: a stage, the days of one. */
export const entreesTexts = {
  newStage: "Nouveau stage",
  person: "Référence de la personne",
  partner: "Référence du partenaire (facultatif)",
  start: "Premier jour",
  end: "Dernier jour",
  hours: "Heures prévues",
  createStage: "Ajouter la ligne",
  stageWritten: (reference: string, missing: readonly string[]): string =>
    `Le stage ${reference} est ajouté.${missing.length === 0 ? "" : ` Avant le début, il manque ${missing.join(", ")}.`}`,
  days: "Créer les jours",
  hoursADay: "Heures par jour (vide : un jour à temps plein)",
  propose: "Proposer les jours",
  daysNote:
    "Les week-ends et les jours fériés ne sont pas cochés. Rien n'est écrit avant votre accord.",
  createDays: (count: number): string => `Écrire ${compte(count, "jour")} dans Prestations`,
  daysWritten: (count: number, reference: string): string =>
    `${compte(count, "jour ajouté", "jours ajoutés")} au stage ${reference}.`,
  total: (days: number, minutes: number): string =>
    `${compte(days, "jour proposé", "jours proposés")}, ${heures(minutes)} en tout.`,
  badHours: "Ces heures ne peuvent pas être lues. Écrivez par exemple 7,6 ou 7 h 36.",
} as const;
