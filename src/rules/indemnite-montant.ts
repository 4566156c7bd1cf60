import { indemnite, type Indemnite } from "../calculations/indemnite";
import { presenceOf, type Presence } from "../calculations/presence";
import type { Settings } from "../parameters/settings";
import type { Stage } from "../register/entities";
import type { Day } from "../values/units";
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
    if (!presence || !isCertain(stage, presence, settings)) return;
    const planned = { plannedMinutes: stage.heuresPrevues, plannedDays: stage.joursPrevus };
    const due = indemnite({ regime, ...presence, ...planned }, settings, day);
    if (due) compareAmount(stage, "indemnite", due.due, () => due, report);
  },
});

/** Whether what the regime counts could be read: days for a forfait of days, else hours. */
function isCertain(
  { regimeIndemnite, joursPrevus, dateDebut, sommes }: Stage,
  { certainHours, certainDays }: Presence,
  settings: Settings,
): boolean {
  if (sommes) return sommes.certainHours;
  if (regimeIndemnite === "Aucune") return true;
  const byDays =
    regimeIndemnite === "Forfait" &&
    joursPrevus !== undefined &&
    settings.at("indemnite.jours", dateDebut as Day) === "calendrier";
  return byDays ? certainDays : certainHours;
}
