import type { Day } from "../values/units";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly day: Day;
  readonly debut: Day;
  readonly fin: Day;
}

/** Un jour presté tombe entre le premier et le dernier jour du stage. — Durée */
export const prestationHorsPeriode = rule({
  id: "prestation-hors-periode",
  source: "Durée",
  places: [["Prestations", "date"]],
  gravities: ["erreur"],
  prestation(prestation, _context, report: Report<Values>) {
    const day = prestation.date;
    const debut = prestation.stage?.dateDebut;
    const fin = prestation.stage?.dernierJour;
    if (day === undefined || debut === undefined || fin === undefined) return;
    if ((day < debut || day > fin) && !prestation.sansRien)
      report(prestation.cell("date"), "erreur", { day, debut, fin });
  },
});
