import type { Indemnite } from "../../calculations/indemnite";
import type { SheetName } from "../../register/columns";
import type { FaultReason } from "../../register/fault";
import type { Day, Minutes } from "../../values/units";
import { compte, heures, jour, NBSP } from "./format";
import { illisible } from "./illisible";
import { calcul } from "./calcul";

const quote = (name: string): string => `«${NBSP}${name}${NBSP}»`;
const ordinal = (row: number): string => (row === 1 ? "1re" : `${String(row)}e`);

/** What a function of Excel says where it gives no value, and how it explains one. */
export const fonctionsTexts = {
  place: (name: string, row: number | undefined): string =>
    row === undefined ? quote(name) : `${ordinal(row)}${NBSP}ligne de ${quote(name)}`,
  missing: (place: string): string => `${place} : il manque une valeur. Complétez cette cellule.`,
  unreadable: (place: string, reason: FaultReason): string =>
    `${place} : ${illisible(reason, undefined)}`,
  severalColumns: (name: string): string =>
    `${quote(name)} a plusieurs colonnes. Donnez une cellule, ou une seule colonne.`,
  wholeColumn: (name: string): string =>
    `${quote(name)} est une colonne entière. Prenez seulement les lignes remplies, ou la colonne d'une table.`,
  heights: (
    [one, oneHeight]: readonly [string, number],
    [other, otherHeight]: readonly [string, number],
  ): string =>
    `Les colonnes ${quote(one)} (${compte(oneHeight, "ligne")}) et ${quote(other)} (${compte(otherHeight, "ligne")}) n'ont pas la même hauteur. Donnez les mêmes lignes.`,
  noHeaders: (name: string, sheet: SheetName, header: string): string =>
    `${quote(name)} : la colonne ${quote(header)} ne s'y trouve pas. Donnez la table entière avec ses en-têtes : ${sheet}[#Tout].`,
  noAttendance: (place: string): string =>
    `${place} : il manque les heures ou les jours prestés. Complétez l'un des deux.`,
  noPlan: (place: string): string =>
    `${place} : le forfait demande les heures ou les jours prévus. Complétez l'un des deux.`,
  tooMany: (place: string, hours: Minutes, whole: Minutes): string =>
    `${place} : ${heures(hours)} dépassent le crédit entier (${heures(whole)}) : aucun jour ne convient.`,
  noDay: (place: string, hours: Minutes, from: Day): string =>
    `${place} : aucun jour ne convient pour ${heures(hours)} à partir du ${jour(from)}.`,
  noFares: (place: string): string =>
    `${place} : ce n'est pas un montant. Donnez aussi la table Tarifs[#Tout] si c'est un code, ou écrivez un montant.`,
  // A code that no table has may be any text: it is not repeated.
  unknownFare: (place: string): string =>
    `${place} : ce code n'est pas dans la table Tarifs. Vérifiez-le, ou ajoutez ce tarif.`,
  fareNotInForce: (place: string, code: string, day: Day | undefined): string =>
    day === undefined
      ? `${place} : le tarif ${code} n'est plus en vigueur. Choisissez un tarif en vigueur.`
      : `${place} : le tarif ${code} n'est pas en vigueur le ${jour(day)}. Choisissez un tarif en vigueur ce jour-là.`,
  explanation: (due: Indemnite): string => `${calcul(due)}.`,
  rule: (title: string, statement: string, slide: string | null): string =>
    `${title}. ${statement}${slide === null ? "" : ` Source : ${quote(slide)}.`}`,
  unknownRule: (place: string): string =>
    `${place} : cette règle n'existe pas. Écrivez un identifiant de règle, comme duree-max-stage.`,
} as const;
