import { MONTHS } from "./mois";
import type { Cents, Day } from "../../values/units";
import { compte, euros, jour } from "./format";

/** The words of the statement of payments. */
export const paiementsTexts = {
  sheet: "État des paiements",
  title: (year: number, month: number): string =>
    `État des paiements des stages IOP, ${MONTHS[month - 1] as string} ${String(year)}`,
  centre: (name: string | undefined): string => name ?? "CPAS de ……………………………",
  introduction: (today: Day): string =>
    `Stages finis ce mois-là et pas encore payés, situation au ${jour(today)}. Un montant qui n'est pas sûr est laissé vide : la ligne dit pourquoi.`,
  headers: [
    "Réf.",
    "Nom et prénom",
    "Stages",
    "Heures",
    "Indemnité",
    "Jours",
    "Déplacements",
    "Total",
    "À régler avant de payer",
    "Compte bancaire",
    "Signature",
  ],
  stage: (reference: string, first: Day | undefined, last: Day): string =>
    `${reference} (${first === undefined ? "" : `du ${jour(first)} `}au ${jour(last)})`,
  total: "Total des montants sûrs",
  nobody: "Aucun stage fini ce mois-là n'attend de paiement.",
  doubt: (title: string, cell: string): string => `${title} (${cell})`,
  ofStage: (reference: string, doubts: readonly string[]): string =>
    `${reference} : ${doubts.join(" ; ")}`,
  unknownPresence: "on ne sait pas combien de jours ou d'heures ont été prestés",
  noAmount: "le montant ne peut pas être calculé",
  unknownPerson: "la personne n'est pas dans la feuille Stagiaires",
  withoutLastDay: (references: readonly string[]): string =>
    `Sans date de fin lisible, ces stages ne sont dans l'état d'aucun mois : ${references.join(", ")}.`,
  done: "Fait à …………………………………… le ……………………………",
  signatures: ["Le travailleur social", "Le directeur financier"],
  privacy: "Ce document nomme des personnes : il reste dans le centre.",
  summary: (persons: number, total: Cents, doubtful: number): string =>
    persons === 0
      ? "Aucun stage fini ce mois-là n'attend de paiement."
      : `${compte(persons, "personne")}, ${euros(total)} de montants sûrs${
          doubtful === 0 ? "" : `, ${compte(doubtful, "ligne à régler", "lignes à régler")} d'abord`
        }.`,
} as const;
