import type { Stage } from "../register/entities";
import { foldText } from "../values/text";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly rank: number;
  /** The years in which the stage has that rank. */
  readonly years: number;
  readonly kind: "missing" | "same-as-own" | "same-as-previous";
}

/** À partir du troisième stage, de nouveaux objectifs sont fixés. — Durée */
export const troisiemeStage = rule({
  id: "troisieme-stage",
  source: "Durée",
  places: [["Stages", "nouveauxObjectifs"]],
  gravities: ["erreur"],
  dossier({ stages }, { settings }, report: Report<Values>) {
    for (const { stage, rank, previous } of stages) {
      if (rank < 3) continue;
      const kind = whatIsWrong(stage, previous?.stage);
      const years = settings.at("credit.annees", stage.dateDebut);
      if (kind) report(stage.cell("nouveauxObjectifs"), "erreur", { rank, years, kind });
    }
  },
});

function whatIsWrong(stage: Stage, previous: Stage | undefined): Values["kind"] | undefined {
  if (stage.isMissing("nouveauxObjectifs")) return "missing";
  if (stage.nouveauxObjectifs === undefined) return undefined;
  const objectives = foldText(stage.nouveauxObjectifs);
  const isSame = (other: string | undefined): boolean =>
    other !== undefined && foldText(other) === objectives;
  if (isSame(stage.objectifs)) return "same-as-own";
  return isSame(previous?.objectifs) || isSame(previous?.nouveauxObjectifs)
    ? "same-as-previous"
    : undefined;
}
