import { deplacement } from "../calculations/deplacement";
import { deplacementDe, type Deplacement } from "../calculations/montants";
import type { Cents } from "../values/units";
import { compareAmount, type Amounts } from "./shared/amount";
import { rule, type Report } from "./shared/rule";

type Due = Deplacement & {
  /** What would be due without the cap. */
  readonly full: Cents;
};

/** Les déplacements inscrits sont ceux que donne le calcul. — Déplacements */
export const deplacementMontant = rule({
  id: "deplacement-montant",
  source: "Déplacements",
  places: [["Stages", "deplacements"]],
  gravities: ["erreur", "avertissement"],
  stage(stage, { settings, fares, today }, report: Report<Amounts<Due>>) {
    if (!stage.estTermine(today)) return;
    const due = deplacementDe(stage, settings, fares);
    if (!due) return;
    const explain = (): Due => ({
      ...due,
      full: deplacement(due.days, { ...due, cap: undefined }),
    });
    compareAmount(stage, "deplacements", due.due, explain, report);
  },
});
