import type { Day } from "../values/units";
import { rule, type Report } from "./shared/rule";

type Values =
  | { readonly kind: "missing"; readonly fin: Day }
  | {
      readonly kind: "outside";
      readonly suivi: Day;
      readonly debut: Day;
      readonly fin: Day;
    };

/** Le CPAS suit le stage pendant son déroulement. — Procédure 3 */
export const suiviStage = rule({
  id: "suivi-stage",
  source: "Procédure 3",
  places: [["Stages", "suiviLe"]],
  gravities: ["avertissement"],
  stage(stage, { today }, report: Report<Values>) {
    const { suiviLe: suivi, dateDebut: debut, dernierJour: fin } = stage;
    if (fin === undefined) return;
    const cell = stage.cell("suiviLe");
    if (stage.isMissing("suiviLe") && today > fin)
      report(cell, "avertissement", { kind: "missing", fin });
    if (suivi !== undefined && debut !== undefined && (suivi < debut || suivi > fin))
      report(cell, "avertissement", { kind: "outside", suivi, debut, fin });
  },
});
