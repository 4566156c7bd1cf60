import type { Day } from "../values/units";
import { reportMissing, type MissingBeforeStart } from "./shared/before-start";
import { rule, type Report } from "./shared/rule";

const SIGNATURES = ["signatureStagiaire", "signaturePartenaire", "signatureCpas"] as const;
type Values = { readonly signature: (typeof SIGNATURES)[number] } & (
  MissingBeforeStart | { readonly kind: "late"; readonly signed: Day; readonly debut: Day }
);

/** La convention porte les signatures des trois parties avant le début. — Procédure 2 */
export const conventionSignee = rule({
  id: "convention-signee",
  source: "Procédure 2",
  places: [["Stages", ...SIGNATURES]],
  gravities: ["avertissement", "erreur"],
  stage(stage, context, report: Report<Values>) {
    const debut = stage.dateDebut;
    for (const signature of SIGNATURES) {
      reportMissing(stage, signature, context, (cell, gravity, values) => {
        report(cell, gravity, { signature, ...values });
      });
      const signed = stage[signature];
      if (signed !== undefined && debut !== undefined && signed > debut)
        report(stage.cell(signature), "erreur", { signature, kind: "late", signed, debut });
    }
  },
});
