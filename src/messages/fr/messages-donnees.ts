import { columnOf, type Field, type SheetName } from "../../register/columns";
import type { FindingMessages } from "../language";
import { compte, court, NBSP } from "./format";
import { illisible } from "./illisible";

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
