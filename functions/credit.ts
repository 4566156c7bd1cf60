import { answer } from "./answer";

/**
 * Heures qui restent du crédit d'une personne un jour donné, d'après les tables du registre : ce que le contrôle compte ce jour-là, heures prévues comprises.
 * @customfunction CREDIT
 * @param {any[][]} stagiaire Référence de la personne, ou une colonne de références.
 * @param {any[][]} date Jour pour lequel on compte, ou une colonne de dates.
 * @param {any[][]} stages La table des stages avec ses en-têtes : Stages[#Tout].
 * @param {any[][]} prestations La table des jours de présence avec ses en-têtes : Prestations[#Tout].
 * @param {any[][]} [reprises] La table des heures faites ailleurs avec ses en-têtes : Reprises[#Tout].
 * @param {any[][]} [parametres] La table des paramètres avec ses en-têtes : Paramètres[#Tout].
 * @returns {any[][]} Heures qui restent, en décimales ; négatif s'il y en a trop.
 */
export function credit(
  stagiaire: any[][],
  date: any[][],
  stages: any[][],
  prestations: any[][],
  reprises?: any[][],
  parametres?: any[][],
): any[][] {
  return answer("CREDIT", [stagiaire, date, stages, prestations, reprises, parametres]);
}
