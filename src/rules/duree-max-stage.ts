import { compareDays } from "../calculations/dossier";
import type { Stage } from "../register/entities";
import type { Day, Millionths, Minutes } from "../values/units";
import { rule, type Report } from "./shared/rule";

type Values =
  | { readonly kind: "planned-hours"; readonly hours: Minutes; readonly max: Minutes }
  | { readonly kind: "planned-days"; readonly days: Millionths; readonly max: Millionths }
  | { readonly kind: "total"; readonly hours: Minutes; readonly max: Minutes }
  | {
      readonly kind: "attended";
      readonly day: Day;
      readonly hours: Minutes;
      readonly total: number;
      readonly max: Minutes;
    };

/** Un stage compte au plus 76 heures, ou 10 jours à temps plein. — Durée */
export const dureeMaxStage = rule({
  id: "duree-max-stage",
  source: "Durée",
  places: [
    ["Stages", "heuresPrevues", "joursPrevus", "heuresPrestees"],
    ["Prestations", "heures"],
  ],
  gravities: ["erreur"],
  stage(stage, { settings }, report: Report<Values>) {
    if (stage.dateDebut === undefined) return;
    const max = settings.at("stage.heures-max", stage.dateDebut);
    const { heuresPrevues, joursPrevus, heuresPrestees } = stage;
    if (heuresPrevues !== undefined) {
      if (heuresPrevues > max)
        report(stage.cell("heuresPrevues"), "erreur", {
          kind: "planned-hours",
          hours: heuresPrevues,
          max,
        });
    } else if (joursPrevus !== undefined && !stage.isUnreadable("heuresPrevues")) {
      const maxDays = settings.at("stage.jours-max", stage.dateDebut);
      if (joursPrevus > maxDays)
        report(stage.cell("joursPrevus"), "erreur", {
          kind: "planned-days",
          days: joursPrevus,
          max: maxDays,
        });
    }
    if (stage.prestations.length > 0) checkAttended(stage, max, report);
    else if (heuresPrestees !== undefined && heuresPrestees > max)
      report(stage.cell("heuresPrestees"), "erreur", { kind: "total", hours: heuresPrestees, max });
  },
});

/** Tells the day on which the hours attended pass the limit. */
function checkAttended(stage: Stage, max: Minutes, report: Report<Values>): void {
  let sum = 0;
  for (const row of stage.prestations) sum += row.heuresPresentes ?? 0;
  if (sum <= max) return;
  const attended = stage.prestations.filter((row) => row.heuresPresentes !== undefined);
  let total = 0;
  for (const row of attended.sort(compareDays)) {
    const hours = row.heuresPresentes as Minutes;
    total += hours;
    if (total <= max) continue;
    const day = row.date as Day;
    report(row.cell("heures"), "erreur", { kind: "attended", day, hours, total, max });
    return;
  }
}
