import { answer } from "./answer";

/**
 * Ce que demande une règle du contrôle, avec sa source.
 * @customfunction REGLE
 * @param {any[][]} id Identifiant de la règle, par exemple "duree-max-stage" ; une cellule ou une colonne.
 * @returns {any[][]} Le texte de la règle et sa source.
 */
export function regle(id: any[][]): any[][] {
  return answer("REGLE", [id]);
}
