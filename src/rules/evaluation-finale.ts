import type { Day } from "../values/units";
import { rule, type Report } from "./shared/rule";

type Values =
  | { readonly kind: "missing"; readonly fin: Day; readonly delai: number; readonly late: boolean }
  | { readonly kind: "before-end"; readonly evaluation: Day; readonly fin: Day };

/** Le stage est évalué à sa fin. — Procédure 5 */
export const evaluationFinale = rule({
  id: "evaluation-finale",
  source: "Procédure 5",
  places: [["Stages", "evaluationLe"]],
  gravities: ["avertissement", "erreur"],
  stage(stage, { settings, today }, report: Report<Values>) {
    const { evaluationLe: evaluation, dateDebut: debut, dernierJour: fin } = stage;
    if (fin === undefined) return;
    const cell = stage.cell("evaluationLe");
    if (evaluation !== undefined && evaluation < fin)
      report(cell, "avertissement", { kind: "before-end", evaluation, fin });
    if (!stage.isMissing("evaluationLe") || debut === undefined || today <= fin) return;
    const delai = settings.at("evaluation.delai-jours", debut);
    const late = today - fin > delai;
    report(cell, late ? "erreur" : "avertissement", { kind: "missing", fin, delai, late });
  },
});
