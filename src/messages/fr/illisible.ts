import { definitions } from "../../parameters/definitions";
import type { FaultReason } from "../../register/fault";
import { lists, type ListName } from "../../register/lists";
import type { Day } from "../../values/units";
import { jour, NBSP } from "./format";

export const citer = (quoted: string | undefined, otherwise: string): string =>
  quoted === undefined ? otherwise : `«${NBSP}${quoted}${NBSP}»`;

export const valeursDe = (list: ListName): string =>
  list === "yesNo" ? "Oui ou Non" : Object.keys(lists[list]).join(", ");

/** Why a cell cannot be read, and what to write instead. */
export function illisible(reason: FaultReason, proposal: Day | undefined): string {
  switch (reason.kind) {
    case "error":
      return "Cette cellule contient une erreur d'Excel. Corrigez sa formule, ou écrivez la valeur.";
    case "no-result":
      return "Cette formule n'a pas de résultat enregistré. Ouvrez le fichier dans Excel et enregistrez-le, ou écrivez la valeur.";
    case "not-a-date":
      return `${citer(reason.quoted, "Ce texte")} n'est pas une date. Écrivez-la comme 12/03/2025.`;
    case "two-digit-year":
      return `${citer(reason.quoted, "Cette date")} : l'année n'a que 2 chiffres. Écrivez ${proposal === undefined ? "l'année en 4 chiffres" : jour(proposal)}.`;
    case "no-such-day":
      return `${citer(reason.quoted, "Cette date")} n'existe pas dans le calendrier. Vérifiez le jour et le mois.`;
    case "out-of-range":
      return "Cette date n'est pas entre 1900 et 2199. Écrivez-la comme 12/03/2025.";
    case "not-hours":
      return `${citer(reason.quoted, "Ce texte")} n'est pas un nombre d'heures. Écrivez par exemple 7,6 ou 7h36.`;
    case "minutes-above-59":
      return `${citer(reason.quoted, "Cette durée")} : les minutes vont de 0 à 59. Écrivez par exemple 7,6 ou 7h36.`;
    case "more-than-a-day":
      return `Ce jour compte plus de 24${NBSP}h. Corrigez les heures, ou répartissez-les sur plusieurs jours.`;
    case "not-a-number":
      return `${citer(reason.quoted, "Ce texte")} n'est pas un nombre. Écrivez par exemple 10 ou 2,5.`;
    case "not-money":
      return `${citer(reason.quoted, "Ce texte")} n'est pas un montant. Écrivez par exemple 152,00.`;
    case "negative":
      return "Cette valeur est négative. Écrivez une valeur à partir de 0.";
    case "zero":
      return "0 ne peut pas être prévu. Notez ce que dit la convention, ou videz la cellule.";
    case "not-in-list":
      return `Cette valeur n'est pas dans la liste. Choisissez : ${valeursDe(reason.list)}.`;
    case "not-for-parameter":
      return `Cette valeur ne convient pas au paramètre ${reason.parameter}. ${attendu(reason)}`;
  }
}

function attendu({ parameter }: Extract<FaultReason, { kind: "not-for-parameter" }>): string {
  const { type, choices } = definitions[parameter] as { type: string; choices?: readonly string[] };
  switch (type) {
    case "hours":
      return "Écrivez des heures, comme 76 ou 7h36.";
    case "money":
      return "Écrivez un montant, comme 2,00.";
    case "share":
      return `Écrivez un pourcentage, comme 80${NBSP}%.`;
    case "yesNo":
      return "Écrivez Oui ou Non.";
    case "choice":
      return `Écrivez ${(choices ?? []).join(" ou ")}.`;
    case "count":
      return "Écrivez un nombre entier.";
    default:
      return "Écrivez un nombre.";
  }
}
