import { reaches, shareOfDays, type Share } from "../calculations/indemnite";
import { presenceOf } from "../calculations/presence";
import type { Millionths } from "../values/units";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly byDays: Share;
  readonly byHours: Share;
  readonly presenceMin: Millionths;
}

/** La présence donne le même droit au forfait en jours et en heures. — Indemnité */
export const presenceAVerifier = rule({
  id: "presence-a-verifier",
  source: "Indemnité",
  places: [["Stages", "regimeIndemnite"]],
  gravities: ["avertissement"],
  stage(stage, { settings, today }, report: Report<Values>) {
    const { dateDebut: day, joursPrevus, heuresPrevues } = stage;
    if (stage.regimeIndemnite !== "Forfait" || !stage.estTermine(today)) return;
    if (day === undefined || joursPrevus === undefined || heuresPrevues === undefined) return;
    const presence = presenceOf(stage, settings);
    if (!presence?.certainHours || !presence.certainDays) return;
    const presenceMin = settings.at("indemnite.presence-min", day);
    const byDays = shareOfDays({ regime: "Forfait", ...presence }, joursPrevus, settings, day);
    const byHours: Share = { by: "hours", attended: presence.minutes, planned: heuresPrevues };
    if (reaches(byDays, presenceMin) !== reaches(byHours, presenceMin))
      report(stage.cell("regimeIndemnite"), "avertissement", { byDays, byHours, presenceMin });
  },
});
