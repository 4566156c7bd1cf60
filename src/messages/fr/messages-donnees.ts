import { definitions } from "../../parameters/definitions";
import { columnOf, type Field, type SheetName } from "../../register/columns";
import type { FaultReason } from "../../register/fault";
import { lists, type ListName } from "../../register/lists";
import type { Day } from "../../values/units";
import type { FindingMessages } from "../language";
import { compte, court, jour, NBSP } from "./format";

const header = (sheet: SheetName, field: string): string =>
  columnOf(sheet, field as Field<SheetName>).header;

/** What a row of each sheet is called. */
const rowNames: { readonly [S in SheetName]: string } = {
  Stagiaires: "personne",
  Partenaires: "partenaire",
  Stages: "stage",
  Prestations: "jour",
  Reprises: "ligne",
  Accidents: "accident",
  Paramètres: "ligne",
  Tarifs: "tarif",
  Acquittements: "ligne",
};

const citer = (quoted: string | undefined, otherwise: string): string =>
  quoted === undefined ? otherwise : `«${NBSP}${quoted}${NBSP}»`;

const valeursDe = (list: ListName): string =>
  list === "yesNo" ? "Oui ou Non" : Object.keys(lists[list]).join(", ");

/** Why a cell cannot be read, and what to write instead. */
function illisible(reason: FaultReason, proposal: Day | undefined): string {
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

/** What keeps the register itself in order. */
export const donnees = {
  "colonne-absente": ({ sheet, field, required, rows }) => {
    const colonne = `La feuille ${sheet} n'a pas de colonne «${NBSP}${header(sheet, field)}${NBSP}»`;
    if (required)
      return `${colonne}, et ne peut pas être lue sans elle. Ajoutez cette colonne, ou donnez ce nom à celle qui en tient lieu.`;
    const combien = rows === 0 ? "" : ` (${compte(rows, rowNames[sheet], plural(sheet))})`;
    return field === "policeAccidents" || field === "policeRc"
      ? `${colonne}${combien}. Un seul contrat pour tous ? Notez-le une fois dans Paramètres. Sinon, ajoutez la colonne.`
      : `${colonne}${combien} : ce qu'elle contient n'est donc pas contrôlé. Ajoutez cette colonne, ou donnez ce nom à celle qui en tient lieu.`;
  },
  "donnee-manquante": ({ sheet, field }) => {
    const quoi = `«${NBSP}${header(sheet, field)}${NBSP}»`;
    if (field === "dateFinReelle")
      return `Ce stage est interrompu et ${quoi} est vide. Notez son dernier jour de présence.`;
    if (field === "regimeIndemnite")
      return `Une indemnité est inscrite et ${quoi} est vide. Choisissez Horaire, Forfait ou Aucune.`;
    if (field === "tarifParJour")
      return `Des déplacements sont inscrits et ${quoi} est vide. Notez le montant par jour, ou le code du tarif.`;
    if (sheet === "Prestations" && field === "heures")
      return "Cette personne est notée présente, sans heures. Notez les heures de ce jour.";
    const lasting = sheet === "Stagiaires" || sheet === "Partenaires" || sheet === "Stages";
    return lasting
      ? `${quoi} est vide. Complétez cette cellule.`
      : `${quoi} est vide. Complétez cette cellule, ou supprimez la ligne si elle ne sert plus.`;
  },
  "donnee-invalide": (values) => {
    switch (values.kind) {
      case "unknown-parameter":
        return "Ce paramètre n'existe pas. Reprenez un nom de la feuille Paramètres du modèle, ou supprimez la ligne.";
      case "unknown-fare":
        return "Ce tarif n'est pas dans la feuille Tarifs. Choisissez-y un code, ou notez le montant par jour.";
      case "unreadable":
        return illisible(values.reason, values.proposal);
    }
  },
  "reference-inconnue": ({ target, unknown, suggestion }, say) => {
    const ref = say.unknown(unknown, target);
    const debut = `${ref === undefined ? "Cette référence" : court(ref)} n'est pas dans la feuille ${target}.`;
    const ajout = {
      Stagiaires: "ajoutez cette personne",
      Partenaires: "ajoutez ce partenaire",
      Stages: "ajoutez ce stage",
    }[target];
    return suggestion
      ? `${debut} Vouliez-vous dire ${court(say.reference(suggestion))} ? Sinon, ${ajout}.`
      : `${debut} Vérifiez la référence, ou ${ajout}.`;
  },
  doublon: ({ first, where }, say) => {
    const ou = {
      line: `est déjà celle de la ligne ${String(first.line)}`,
      "same-file": "est donnée deux fois dans ce fichier",
      "other-file": `est déjà prise dans le fichier ${court(first.file.name)}`,
    }[where];
    return `La référence ${court(say.reference(first))} ${ou}. Cette ligne n'est pas comptée : donnez-lui une autre référence, ou supprimez-la.`;
  },
  "personne-en-double": ({ first }, say) =>
    `Cette personne semble déjà inscrite sous la référence ${court(say.reference(first))}. Gardez une seule référence, pour que son crédit soit juste.`,
  "partenaire-en-double": ({ first }, say) =>
    `Ce partenaire semble déjà inscrit sous la référence ${court(say.reference(first))}. Gardez une seule référence pour lui.`,
  "niss-invalide": ({ kind }) =>
    ({
      length:
        "Un NISS compte 11 chiffres et aucune lettre, ce qui n'est pas le cas ici. Recopiez-le de la carte d'identité.",
      "check-digits":
        "Les deux derniers chiffres de ce NISS ne correspondent pas aux autres. Recopiez-le de la carte d'identité.",
      birth:
        "Ce NISS et la date de naissance ne disent pas le même jour. Vérifiez les deux sur la carte d'identité.",
    })[kind],
  "bce-invalide": ({ kind }) =>
    kind === "length"
      ? "Un numéro BCE compte 10 chiffres et aucune autre lettre que BE, ce qui n'est pas le cas ici. Vérifiez-le auprès du partenaire."
      : "Les deux derniers chiffres de ce numéro BCE ne correspondent pas aux autres. Vérifiez-le auprès du partenaire.",
} satisfies Partial<FindingMessages>;

const plural = (sheet: SheetName): string => `${rowNames[sheet]}s`;
