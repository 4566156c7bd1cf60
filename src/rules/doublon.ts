import type { Field, SheetName } from "../register/columns";
import type { Row } from "../register/row";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly first: Row;
  /** Whether the first one stands in another file. */
  readonly otherFile: boolean;
}

/** Une référence désigne une seule ligne. */
export const doublon = rule({
  id: "doublon",
  source: null,
  places: [
    ["Stagiaires", "refStagiaire"],
    ["Partenaires", "refPartenaire"],
    ["Stages", "refStage"],
  ],
  gravities: ["erreur"],
  register({ stagiaires, partenaires, stages }, _context, report: Report<Values>) {
    tellDoubles(stagiaires, "refStagiaire", report);
    tellDoubles(partenaires, "refPartenaire", report);
    tellDoubles(stages, "refStage", report);
  },
});

function tellDoubles<S extends SheetName, R extends Row<S> & { doublonDe: R | undefined }>(
  rows: readonly R[],
  field: Field<S>,
  report: Report<Values>,
): void {
  for (const row of rows) {
    const first = row.doublonDe;
    if (!first) continue;
    const values = { first, otherFile: first.file !== row.file };
    report(row.cell(field), "erreur", values, { related: first.cell(field) });
  }
}
