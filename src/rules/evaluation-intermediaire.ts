import type { PlacedStage } from "../calculations/ordre";
import type { Stage } from "../register/entities";
import type { Day } from "../values/units";
import { beforeStart } from "./shared/before-start";
import { rule, type Context, type Report } from "./shared/rule";

type Values = {
  readonly rank: number;
  readonly debut: Day;
  readonly previous: Stage;
} & (
  | { readonly kind: "missing" }
  | { readonly kind: "after-start"; readonly evaluation: Day }
  | { readonly kind: "before-end"; readonly evaluation: Day; readonly fin: Day }
);

/** Entre deux stages qui se suivent, le premier est évalué. — Durée */
export const evaluationIntermediaire = rule({
  id: "evaluation-intermediaire",
  source: "Durée",
  places: [["Stages", "dateDebut"]],
  gravities: ["avertissement", "erreur"],
  dossier({ stages }, context, report: Report<Values>) {
    for (const placed of stages)
      if (placed.previous) checkPrevious(placed, placed.previous.stage, context, report);
  },
});

function checkPrevious(
  { stage, rank }: PlacedStage,
  previous: Stage,
  { today }: Context,
  report: Report<Values>,
): void {
  const debut = stage.dateDebut;
  const cell = stage.cell("dateDebut");
  const extra = { related: previous.cell("evaluationLe") };
  const known = { rank, debut, previous };
  const evaluation = previous.evaluationLe;
  const fin = previous.dernierJour;
  if (previous.isMissing("evaluationLe"))
    report(cell, beforeStart(stage, today), { kind: "missing", ...known }, extra);
  else if (evaluation !== undefined && evaluation > debut)
    report(cell, "erreur", { kind: "after-start", evaluation, ...known }, extra);
  else if (evaluation !== undefined && fin !== undefined && evaluation < fin)
    report(cell, "erreur", { kind: "before-end", evaluation, fin, ...known }, extra);
}
