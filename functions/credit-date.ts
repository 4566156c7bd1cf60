import { answer } from "./answer";

/**
 * Premier jour, à partir d'une date, où autant d'heures tiennent dans le crédit d'une personne. Mettez la cellule au format Date.
 * @customfunction CREDIT_DATE
 * @param {any[][]} stagiaire Référence de la personne, ou une colonne de références.
 * @param {any[][]} heures Heures à placer, ou une colonne d'heures.
 * @param {any[][]} date Premier jour qui convient au plus tôt, ou une colonne de dates.
 * @param {any[][]} stagiaires Colonne : à qui sont les heures déjà prestées.
 * @param {any[][]} dates Colonne : le jour de ces heures.
 * @param {any[][]} heures_prestees Colonne : les heures prestées ce jour-là.
 * @param {any[][]} [parametres] La table des paramètres avec ses en-têtes : Paramètres[#Tout].
 * @returns {any[][]} Un jour, comme numéro de date d'Excel.
 */
export function creditDate(
  stagiaire: any[][],
  heures: any[][],
  date: any[][],
  stagiaires: any[][],
  dates: any[][],
  heures_prestees: any[][],
  parametres?: any[][],
): any[][] {
  return answer("CREDIT_DATE", [
    stagiaire,
    heures,
    date,
    stagiaires,
    dates,
    heures_prestees,
    parametres,
  ]);
}
