import { rule, type Report } from "./shared/rule";

interface Values {
  readonly attestation: "non" | "missing";
}

/** Le stage n'est ni un apprentissage, ni un essai, ni un recrutement. — Objectifs */
export const pasDeRecrutement = rule({
  id: "pas-de-recrutement",
  source: "Objectifs",
  places: [["Stages", "attestation"]],
  gravities: ["erreur", "avertissement"],
  stage(stage, _context, report: Report<Values>) {
    const cell = stage.cell("attestation");
    if (stage.attestation === false) report(cell, "erreur", { attestation: "non" });
    else if (stage.isMissing("attestation"))
      report(cell, "avertissement", { attestation: "missing" });
  },
});
