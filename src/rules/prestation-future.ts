import type { Day } from "../values/units";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly day: Day;
  readonly today: Day;
}

/** Un jour presté est un jour passé. — Déplacements */
export const prestationFuture = rule({
  id: "prestation-future",
  source: "Déplacements",
  places: [["Prestations", "date"]],
  gravities: ["avertissement"],
  prestation(prestation, { today }, report: Report<Values>) {
    const day = prestation.date;
    if (day !== undefined && day > today && !prestation.sansRien)
      report(prestation.cell("date"), "avertissement", { day, today });
  },
});
