import type { Day } from "../values/units";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly code: string;
  readonly debut: Day;
  /** Since when the code is closed; undefined where it has no version yet. */
  readonly closedSince: Day | undefined;
}

/** Le tarif est en vigueur le premier jour du stage. — Déplacements */
export const tarifPerime = rule({
  id: "tarif-perime",
  source: "Déplacements",
  places: [["Stages", "tarifParJour"]],
  gravities: ["erreur"],
  stage(stage, { fares }, report: Report<Values>) {
    const { tarifParJour: rate, dateDebut: debut } = stage;
    if (rate?.kind !== "code" || debut === undefined || !fares.knows(rate.code)) return;
    if (fares.at(rate.code, debut)) return;
    const closedSince = fares.closedSince(rate.code, debut);
    report(stage.cell("tarifParJour"), "erreur", { code: rate.code, debut, closedSince });
  },
});
