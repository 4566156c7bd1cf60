import { presenceOf } from "../calculations/presence";
import type { Millionths, Minutes } from "../values/units";
import { rule, type Report } from "./shared/rule";

type Values =
  | { readonly kind: "hours"; readonly written: Minutes; readonly added: Minutes }
  | { readonly kind: "days"; readonly written: Millionths; readonly added: Millionths };

/** Les totaux d'un stage sont ceux de ses jours de présence. — Déplacements */
export const totauxDifferents = rule({
  id: "totaux-differents",
  source: "Déplacements",
  places: [["Stages", "heuresPrestees", "joursPrestes"]],
  gravities: ["avertissement"],
  stage(stage, { settings }, report: Report<Values>) {
    if (stage.prestations.length === 0) return;
    const { heuresPrestees, joursPrestes } = stage;
    if (heuresPrestees === undefined && joursPrestes === undefined) return;
    const presence = presenceOf(stage, settings);
    if (!presence?.certainHours || !presence.certainDays) return;
    if (heuresPrestees !== undefined && heuresPrestees !== presence.minutes) {
      const cell = stage.cell("heuresPrestees");
      const values = { written: heuresPrestees, added: presence.minutes };
      const value = { type: "hours", minutes: presence.minutes } as const;
      report(cell, "avertissement", { kind: "hours", ...values }, { fix: { cell, value } });
    }
    if (joursPrestes !== undefined && joursPrestes !== presence.days) {
      const cell = stage.cell("joursPrestes");
      const values = { written: joursPrestes, added: presence.days };
      const value = { type: "number", number: presence.days } as const;
      report(cell, "avertissement", { kind: "days", ...values }, { fix: { cell, value } });
    }
  },
});
