import { rule, type Report } from "./shared/rule";

/** L'assureur est averti d'un accident. — Assurance */
export const accidentAssureur = rule({
  id: "accident-assureur",
  source: "Assurance",
  places: [["Accidents", "assureurAverti"]],
  gravities: ["avertissement"],
  accident(row, _context, report: Report<undefined>) {
    if (row.isMissing("assureurAverti"))
      report(row.cell("assureurAverti"), "avertissement", undefined);
  },
});
