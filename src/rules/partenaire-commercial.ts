import { rule, type Report } from "./shared/rule";

/** Le partenaire est public ou privé non commercial. — Définition */
export const partenaireCommercial = rule({
  id: "partenaire-commercial",
  source: "Définition",
  places: [["Stages", "refPartenaire"]],
  gravities: ["erreur"],
  stage(stage, _context, report: Report<undefined>) {
    if (stage.partenaire?.secteur === "Privé commercial")
      report(stage.cell("refPartenaire"), "erreur", undefined);
  },
});
