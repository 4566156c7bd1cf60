import type { Indemnite } from "../calculations/indemnite";
import { indemniteDe } from "../calculations/montants";
import { compareAmount, type Amounts } from "./shared/amount";
import { rule, type Report } from "./shared/rule";

/** L'indemnité inscrite est celle que donne le calcul. — Indemnité */
export const indemniteMontant = rule({
  id: "indemnite-montant",
  source: "Indemnité",
  places: [["Stages", "indemnite"]],
  gravities: ["erreur", "avertissement"],
  stage(stage, { settings, today }, report: Report<Amounts<Indemnite>>) {
    if (!stage.estTermine(today)) return;
    const due = indemniteDe(stage, settings);
    if (due) compareAmount(stage, "indemnite", due.due, () => due, report);
  },
});
