import type { Field } from "../register/columns";
import type { Day } from "../values/units";
import { rule, type Report } from "./shared/rule";

type Values =
  | { readonly kind: "missing"; readonly field: "dateDebut" | "dateFin" | "heuresPrevues" }
  | {
      readonly kind: "before-start";
      readonly field: string;
      readonly fin: Day;
      readonly debut: Day;
    };

/** La durée est fixée avant le début : premier jour, dernier jour, heures ou jours. — Durée */
export const dureeFixee = rule({
  id: "duree-fixee",
  source: "Durée",
  places: [["Stages", "dateDebut", "dateFin", "dateFinReelle", "heuresPrevues"]],
  gravities: ["erreur"],
  stage(stage, _context, report: Report<Values>) {
    const missing = (field: "dateDebut" | "dateFin" | "heuresPrevues"): void => {
      if (stage.isMissing(field)) report(stage.cell(field), "erreur", { kind: "missing", field });
    };
    missing("dateDebut");
    missing("dateFin");
    if (stage.joursPrevus === undefined && !stage.isUnreadable("joursPrevus"))
      missing("heuresPrevues");
    const debut = stage.dateDebut;
    for (const field of ["dateFin", "dateFinReelle"] satisfies Field<"Stages">[]) {
      const fin = stage[field];
      if (fin !== undefined && debut !== undefined && fin < debut)
        report(stage.cell(field), "erreur", { kind: "before-start", field, fin, debut });
    }
  },
});
