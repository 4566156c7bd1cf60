import { firstDayFor, mostHours } from "../calculations/credit";
import type { Dossier } from "../calculations/dossier";
import { heuresPresteesOf, heuresPrevuesOf } from "../calculations/presence";
import type { Stage } from "../register/entities";
import { minutes, type Day, type Minutes } from "../values/units";
import { rule, type Context, type Report } from "./shared/rule";

interface Excess {
  /** The day on which the credit is passed by most, and the hours counted on it. */
  readonly day: Day;
  readonly total: Minutes;
  readonly max: Minutes;
  readonly years: number;
}

/** What may still be done: nothing of a stage that has ended. */
interface Remedy {
  /** Planned hours that would fit. */
  readonly reduceTo?: Minutes;
  /** A first day on which all planned hours would. */
  readonly startFrom?: Day;
}

type Values = Excess & Remedy;

/** Une personne a un crédit de 228 heures sur 3 ans. — Durée */
export const creditTroisAns = rule({
  id: "credit-trois-ans",
  source: "Durée",
  places: [["Stages", "heuresPrevues"]],
  gravities: ["erreur"],
  dossier(dossier, context, report: Report<Values>) {
    let searched = false;
    for (const [stage, excess] of worstDays(dossier, context)) {
      if (!stage.has("heuresPrevues")) continue;
      // A day is searched for one stage only: the next ones would follow from it.
      const toCome = stage.dateDebut !== undefined && !stage.aCommence(context.today);
      const startFrom = toCome && !searched ? possibleStart(stage, dossier, context) : undefined;
      searched ||= toCome;
      report(stage.cell("heuresPrevues"), "erreur", {
        ...excess,
        ...reduction(stage, excess, context),
        ...(startFrom === undefined ? {} : { startFrom }),
      });
    }
  },
});

/** Planned hours count on the last day: there, and there only, fewer of them undo the excess. */
function reduction(
  stage: Stage,
  { day, total, max }: Excess,
  { settings, today }: Context,
): Remedy {
  const planned = heuresPrevuesOf(stage, settings);
  if (planned === undefined || stage.estTermine(today) || day !== stage.dernierJour) return {};
  const reduceTo = minutes(planned - (total - max));
  return reduceTo > (heuresPresteesOf(stage, settings) ?? 0) ? { reduceTo } : {};
}

/** After all other hours of the person, so that none is added beside those of this stage. */
function possibleStart(stage: Stage, dossier: Dossier, { settings }: Context): Day | undefined {
  const others = dossier.ledger.without(stage);
  const planned = heuresPrevuesOf(stage, settings);
  const latest = others.entries.at(-1)?.day ?? stage.dateDebut;
  if (planned === undefined || latest === undefined || stage.dateDebut === undefined)
    return undefined;
  const from = latest > stage.dateDebut ? latest : stage.dateDebut;
  return firstDayFor(planned, from, others, settings);
}

/** For each stage with too many hours, the day of its own on which the excess is largest. */
function worstDays(dossier: Dossier, { settings }: Context): ReadonlyMap<Stage, Excess> {
  const worst = new Map<Stage, Excess>();
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
