import { answer } from "./answer";

/**
 * Heures qui restent du crédit d'une personne un jour donné, d'après trois colonnes de même hauteur. Une personne sans heures a tout son crédit.
 * @customfunction CREDIT_RESTANT
 * @param {any[][]} stagiaire Référence de la personne, ou une colonne de références.
 * @param {any[][]} date Jour pour lequel on compte, ou une colonne de dates.
 * @param {any[][]} stagiaires Colonne : à qui sont les heures.
 * @param {any[][]} dates Colonne : le jour de ces heures.
 * @param {any[][]} heures Colonne : les heures de ce jour, en décimales (7,6) ou en texte (7h36).
 * @param {any[][]} [parametres] La table des paramètres avec ses en-têtes : Paramètres[#Tout].
 * @returns {any[][]} Heures qui restent, en décimales ; négatif s'il y en a trop.
 */
export function creditRestant(
  stagiaire: any[][],
  date: any[][],
  stagiaires: any[][],
  dates: any[][],
  heures: any[][],
  parametres?: any[][],
): any[][] {
  return answer("CREDIT_RESTANT", [stagiaire, date, stagiaires, dates, heures, parametres]);
}
