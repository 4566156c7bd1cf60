import type { Day } from "../values/units";
import { reportMissing, type MissingBeforeStart } from "./shared/before-start";
import { rule, type Report } from "./shared/rule";

type Values =
  MissingBeforeStart | { readonly kind: "late"; readonly dimona: Day; readonly debut: Day };

/** La Dimona est introduite au plus tard le premier jour. — Partenaires (avant) */
export const dimonaAvantDebut = rule({
  id: "dimona-avant-debut",
  source: "Partenaires (avant)",
  places: [["Stages", "dimonaLe"]],
  gravities: ["avertissement", "erreur"],
  stage(stage, context, report: Report<Values>) {
    const { dimonaLe: dimona, dateDebut: debut } = stage;
    reportMissing(stage, "dimonaLe", context, report);
    if (dimona !== undefined && debut !== undefined && dimona > debut)
      report(stage.cell("dimonaLe"), "erreur", { kind: "late", dimona, debut });
  },
});
