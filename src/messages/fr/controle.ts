import type { Day } from "../../values/units";
import type { Fix } from "../../rules/shared/rule";
import type { Resume } from "../../validation/resume";
import { compte, euros, heures, jour, NBSP, nombre } from "./format";

/** What stands around the findings of a check. */
export const controleTexts = {
  title: (files: readonly string[], today: Day): string =>
    `Contrôle de ${files.join(", ")} au ${jour(today)}`,
  read: ({ stages, stagiaires, partenaires, prestations }: Resume): string =>
    `Lu : ${compte(stages, "stage")}, ${compte(stagiaires, "personne")}, ` +
    `${compte(partenaires, "partenaire")}, ${compte(prestations, "jour")} de présence.`,
  counts: ({ erreurs, avertissements, acquittes }: Resume, stages: number): string => {
    if (erreurs + avertissements === 0)
      return acquittes === 0
        ? "Rien à corriger, rien à vérifier."
        : `Rien à corriger. ${compte(acquittes, "point confirmé", "points confirmés")} par vous.`;
    const confirmed =
      acquittes === 0 ? "" : `, ${compte(acquittes, "confirmé", "confirmés")} par vous`;
    const where = stages === 0 ? "" : `, sur ${compte(stages, "stage")}`;
    return `${compte(erreurs, "point")} à corriger, ${String(avertissements)} à vérifier${confirmed}${where}.`;
  },
  gravities: { erreur: "À corriger", avertissement: "À vérifier", acquitte: "Confirmé" },
  sections: {
    erreur: "À CORRIGER",
    avertissement: "À VÉRIFIER",
    acquitte: "CONFIRMÉ PAR VOUS",
  },
  cause: (title: string, count: number): string => `${title} (${String(count)})`,
  source: (slide: string): string => `Source : ${slide}`,
  line: (line: number): string => `ligne ${String(line)}`,
  /** An absent column is told on the header row. */
  headerLine: (line: number): string => `ligne d'en-têtes ${String(line)}`,
  column: (header: string, address: string | undefined): string =>
    `«${NBSP}${header}${NBSP}»${address === undefined ? "" : ` (${address})`}`,
  related: (where: string): string => `Voir aussi : ${where}`,
  proposal: ({ value }: Fix, address: string): string =>
    `Proposition : écrire ${fixValue(value)} en ${address}`,
} as const;

export function fixValue(value: Fix["value"]): string {
  switch (value.type) {
    case "date":
      return jour(value.date);
    case "money":
      return euros(value.amount);
    case "hours":
      return heures(value.minutes);
    case "number":
      return nombre(value.number);
    case "text":
      return value.text;
  }
}
