import type { Day } from "../values/units";
import { rule, type Report } from "./shared/rule";

type Values =
  | { readonly kind: "missing" }
  | { readonly kind: "late"; readonly accident: Day; readonly avis: Day };

/** Le partenaire avertit le CPAS le jour même d'un accident. — Assurance */
export const accidentAvis = rule({
  id: "accident-avis",
  source: "Assurance",
  places: [["Accidents", "partenaireAverti"]],
  gravities: ["erreur", "avertissement"],
  accident(row, _context, report: Report<Values>) {
    const { date: accident, partenaireAverti: avis } = row;
    const cell = row.cell("partenaireAverti");
    if (row.isMissing("partenaireAverti")) report(cell, "erreur", { kind: "missing" });
    else if (avis !== undefined && accident !== undefined && avis > accident)
      report(cell, "avertissement", { kind: "late", accident, avis });
  },
});
