import { answer } from "./answer";

/**
 * Indemnité d'un stage en euros, selon son régime : Horaire, Forfait ou Aucune.
 * @customfunction INDEMNITE
 * @param {any[][]} regime Horaire, Forfait ou Aucune ; une cellule ou une colonne.
 * @param {any[][]} heures_prestees Heures prestées, en décimales (7,6) ou en texte (7h36).
 * @param {any[][]} [jours_prestes] Jours de présence ; sans eux, ils se déduisent des heures.
 * @param {any[][]} [heures_prevues] Heures prévues par la convention.
 * @param {any[][]} [jours_prevus] Jours prévus par la convention.
 * @param {any[][]} [date] Premier jour du stage : les montants en vigueur ce jour-là valent. Sans date, les plus récents.
 * @param {any[][]} [parametres] La table des paramètres avec ses en-têtes : Paramètres[#Tout].
 * @returns {any[][]} L'indemnité, en euros.
 */
export function indemnite(
  regime: any[][],
  heures_prestees: any[][],
  jours_prestes?: any[][],
  heures_prevues?: any[][],
  jours_prevus?: any[][],
  date?: any[][],
  parametres?: any[][],
): any[][] {
  return answer("INDEMNITE", [
    regime,
    heures_prestees,
    jours_prestes,
    heures_prevues,
    jours_prevus,
    date,
    parametres,
  ]);
}
