import { fold } from "../values/text";
import { rule, type Report } from "./shared/rule";

const DRIVING =
  /(?<!\p{L})(?:conduires?|conduites?|conducteurs?|conductrices?|chauffeurs?|livreurs?|livreuses?|livraisons?)(?!\p{L})/u;

/** Le stagiaire ne conduit pas pendant les heures de stage. — Déplacements */
export const pasDeConduite = rule({
  id: "pas-de-conduite",
  source: "Déplacements",
  places: [["Stages", "taches"]],
  gravities: ["avertissement"],
  stage(stage, _context, report: Report<undefined>) {
    const taches = stage.taches;
    if (taches !== undefined && DRIVING.test(fold(taches)))
      report(stage.cell("taches"), "avertissement", undefined);
  },
});
