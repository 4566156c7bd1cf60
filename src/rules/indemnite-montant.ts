import { indemnite, type Indemnite } from "../calculations/indemnite";
import { presenceOf } from "../calculations/presence";
import { compareAmount, type Amounts } from "./shared/amount";
import { rule, type Report } from "./shared/rule";

/** L'indemnité inscrite est celle que donne le calcul. — Indemnité */
export const indemniteMontant = rule({
  id: "indemnite-montant",
  source: "Indemnité",
  places: [["Stages", "indemnite"]],
  gravities: ["erreur", "avertissement"],
  stage(stage, { settings, today }, report: Report<Amounts<Indemnite>>) {
    const { regimeIndemnite: regime, dateDebut: day } = stage;
    if (regime === undefined || day === undefined || !stage.estTermine(today)) return;
    if (regime === "Forfait" && stage.isUnreadable("joursPrevus")) return;
    const presence = presenceOf(stage, settings);
    if (!presence?.certain) return;
    const planned = { plannedMinutes: stage.heuresPrevues, plannedDays: stage.joursPrevus };
    const due = indemnite({ regime, ...presence, ...planned }, settings, day);
    if (due) compareAmount(stage, "indemnite", due.due, () => due, report);
  },
});
