import { mostHours } from "../calculations/credit";
import type { Dossier } from "../calculations/dossier";
import type { Stage } from "../register/entities";
import type { Day, Minutes } from "../values/units";
import { rule, type Context, type Report } from "./shared/rule";

interface Values {
  /** The day on which the credit is passed by most, and the hours counted on it. */
  readonly day: Day;
  readonly total: Minutes;
  readonly max: Minutes;
  readonly years: number;
}

/** Une personne a un crédit de 228 heures sur 3 ans. — Durée */
export const creditTroisAns = rule({
  id: "credit-trois-ans",
  source: "Durée",
  places: [["Stages", "heuresPrevues"]],
  gravities: ["erreur"],
  dossier(dossier, context, report: Report<Values>) {
    for (const [stage, values] of worstDays(dossier, context))
      if (stage.has("heuresPrevues")) report(stage.cell("heuresPrevues"), "erreur", values);
  },
});

/** For each stage with too many hours, the day of its own on which the excess is largest. */
function worstDays(dossier: Dossier, { settings }: Context): ReadonlyMap<Stage, Values> {
  const worst = new Map<Stage, Values>();
  const limits = settings.versions("credit.heures-max").map(({ value }) => value as Minutes);
  if (mostHours(dossier.personne, settings) <= Math.min(...limits)) return worst;
  const { ledger } = dossier;
  let day: Day | undefined;
  let total: Minutes | undefined;
  for (const entry of ledger.entries) {
    if (entry.day !== day || total === undefined) {
      day = entry.day;
      total = ledger.used(day, settings);
    }
    if (entry.stage === undefined) continue;
    const max = settings.at("credit.heures-max", entry.day);
    const known = worst.get(entry.stage);
    if (total - max > (known ? known.total - known.max : 0))
      worst.set(entry.stage, {
        day: entry.day,
        total,
        max,
        years: settings.at("credit.annees", entry.day),
      });
  }
  return worst;
}
