import type { PlacedStage } from "../calculations/ordre";
import type { Stage } from "../register/entities";
import type { Day } from "../values/units";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly debut: Day;
  readonly earlier: Stage;
  readonly fin: Day;
}

/** Un stage commence après la fin du précédent. — Durée */
export const stagesSimultanes = rule({
  id: "stages-simultanes",
  source: "Durée",
  places: [["Stages", "dateDebut"]],
  gravities: ["avertissement"],
  dossier({ stages }, _context, report: Report<Values>) {
    // First days only grow: a stage that ended before one of them ended before all that follow.
    const running: { stage: PlacedStage["stage"]; fin: Day }[] = [];
    for (const { stage } of stages) {
      const debut = stage.dateDebut;
      let latest = running.at(-1);
      while (latest && latest.fin < debut) {
        running.pop();
        latest = running.at(-1);
      }
      if (latest) {
        const related = latest.stage.cell(latest.stage.champDernierJour);
        report(
          stage.cell("dateDebut"),
          "avertissement",
          { debut, earlier: latest.stage, fin: latest.fin },
          { related },
        );
      }
      const fin = stage.dernierJour;
      if (fin !== undefined) running.push({ stage, fin });
    }
  },
});
