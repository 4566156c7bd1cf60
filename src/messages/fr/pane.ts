import type { ParameterType } from "../../parameters/definitions";
import { cents, millionths, ONE, type Day } from "../../values/units";
import { compte, euros, heures, jour, NBSP, nombre, pourcent } from "./format";

/** What the pane says that no report says. */
export const paneTexts = {
  day: (day: Day): string => jour(day),
  stage: (reference: string, person: string): string =>
    `Stage ${reference}${person === "" ? "" : ` – ${person}`}`,
  person: (reference: string, name: string): string =>
    name === "" ? `Personne ${reference}` : `${name} (${reference})`,
  partner: (reference: string, name: string | undefined): string =>
    name === undefined ? `Partenaire ${reference}` : `${name} (${reference})`,
  sheet: (sheet: string): string => `Feuille ${sheet}`,
  dates: (first: Day | undefined, last: Day | undefined): string => {
    if (first === undefined) return "";
    return last === undefined ? `dès le ${jour(first)}` : `du ${jour(first)} au ${jour(last)}`;
  },
  rank: (rank: number | undefined): string =>
    rank === undefined || rank < 2 ? "" : `${String(rank)}e${NBSP}stage en 3 ans`,
  nothingToDo: (next: string): string =>
    `Rien à faire dans les 14 jours.${next === "" ? "" : ` Prochain début : ${next}.`}`,
  nextStart: (day: Day, reference: string): string => `${jour(day)}, ${reference}`,
  parameterValue: (type: ParameterType, value: string | number | boolean | undefined): string => {
    if (value === undefined) return "pas noté";
    if (typeof value === "boolean") return value ? "Oui" : "Non";
    if (typeof value === "string") return value;
    if (type === "hours") return heures(value);
    if (type === "money") return euros(cents(value));
    if (type === "share") return pourcent(value, ONE);
    return type === "count" ? String(value) : nombre(millionths(value));
  },
  always: "depuis toujours",
  since: (day: Day): string => `depuis le ${jour(day)}`,
  closed: "n'existe plus",
  perDay: (amount: string, cap: string | undefined): string =>
    `${amount} par jour${cap === undefined ? "" : `, au plus ${cap} par stage`}`,
  noValue: "pas noté",
  emptyRegister:
    "Votre registre est prêt. Commencez par une personne, un partenaire, puis un stage.",
  inOrder: (stages: number, day: Day, rules: number): string =>
    `${compte(stages, "stage contrôlé", "stages contrôlés")} le ${jour(day)}, selon les ${String(rules)}${NBSP}règles tirées du vade-mecum.`,
  overview: (lines: number, complete: number): string =>
    `${compte(lines, "ligne lue", "lignes lues")}, ${compte(complete, "est en ordre", "sont en ordre")}.`,
  mainCauses: (
    causes: readonly { readonly titre: string; readonly nombre: number }[],
    points: number,
  ): string => {
    const sum = causes.reduce((total, { nombre }) => total + nombre, 0);
    const list = causes.map(({ titre, nombre }) => `${titre} (${String(nombre)})`).join(", ");
    return `${String(causes.length)}${NBSP}sujets font ${String(sum)} points sur ${String(points)}${NBSP}: ${list}.`;
  },
  hoursAttended: (hours: string, days: string): string => `Prestés : ${hours}, ${days}.`,
  corrected: (name: string): string => name.replace(/\.xlsx$/i, "") + " (corrigé).xlsx",
  correction: (changes: number, impossible: number): string =>
    changes === 0
      ? "Rien à enregistrer : aucune proposition n'est choisie."
      : `${compte(changes, "changement enregistré", "changements enregistrés")} dans un nouveau fichier ; le registre ouvert n'est pas modifié.` +
        (impossible === 0
          ? ""
          : " Sans feuille Acquittements, les points confirmés n'ont pas pu être notés."),
  cannotEdit: (name: string): string =>
    `Ces changements ne peuvent pas être écrits dans une copie de ${name}. Faites-les dans Excel ou LibreOffice.`,
  badPlan: "Écrivez des heures (76 ou 7 h 36) et deux dates, la fin après le début.",
  unknownStage: "Cette référence n'est pas dans la feuille Stages.",
} as const;
