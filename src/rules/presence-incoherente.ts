import type { Minutes } from "../values/units";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly hours: Minutes;
}

/** Un jour d'absence n'a pas d'heures prestées. — Déplacements */
export const presenceIncoherente = rule({
  id: "presence-incoherente",
  source: "Déplacements",
  places: [["Prestations", "heures"]],
  gravities: ["avertissement"],
  prestation(prestation, _context, report: Report<Values>) {
    const hours = prestation.heures;
    if (hours !== undefined && hours > 0 && prestation.absent)
      report(prestation.cell("heures"), "avertissement", { hours });
  },
});
