import { answer } from "./answer";

/**
 * Déplacements d'un stage en euros : jours de présence × tarif par jour, au plus le plafond du tarif.
 * @customfunction DEPLACEMENT
 * @param {any[][]} jours_prestes Jours de présence ; une cellule ou une colonne.
 * @param {any[][]} tarif Un montant par jour (aller et retour), ou un code de la table des tarifs.
 * @param {any[][]} [date] Premier jour du stage : le tarif en vigueur ce jour-là vaut. Sans date, le plus récent.
 * @param {any[][]} [tarifs] La table des tarifs avec ses en-têtes : Tarifs[#Tout].
 * @returns {any[][]} Les déplacements, en euros.
 */
export function deplacement(
  jours_prestes: any[][],
  tarif: any[][],
  date?: any[][],
  tarifs?: any[][],
): any[][] {
  return answer("DEPLACEMENT", [jours_prestes, tarif, date, tarifs]);
}
