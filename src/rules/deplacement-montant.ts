import { dailyRate, deplacement, type DailyRate } from "../calculations/deplacement";
import { presenceOf } from "../calculations/presence";
import type { Cents, Millionths } from "../values/units";
import { compareAmount, type Amounts } from "./shared/amount";
import { rule, type Report } from "./shared/rule";

type Due = DailyRate & {
  readonly due: Cents;
  readonly days: Millionths;
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
    const written = stage.tarifParJour;
    if (written === undefined || !stage.estTermine(today)) return;
    const rate = dailyRate(written, fares, stage.dateDebut);
    const presence = presenceOf(stage, settings);
    if (!rate || !presence?.certainDays) return;
    const { days } = presence;
    const due = deplacement(days, rate);
    const explain = (): Due => {
      const full = deplacement(days, { ...rate, cap: undefined });
      return { ...rate, days, due, full };
    };
    compareAmount(stage, "deplacements", due, explain, report);
  },
});
