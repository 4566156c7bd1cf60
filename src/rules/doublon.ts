import type { Field, SheetName } from "../register/columns";
import type { Row } from "../register/row";
import { rule, type Report } from "./shared/rule";

interface Values {
  readonly first: Row;
  /** Where this key already stands: on that line of this file, in this file too, or in another. */
  readonly where: "line" | "same-file" | "other-file";
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
  const files = new Map<string, number>();
  for (const row of rows) {
    const key = row.key(field);
    if (key === undefined) continue;
    const again = files.get(key) === row.file.order;
    files.set(key, row.file.order);
    const first = row.doublonDe;
    if (!first) continue;
    const where = first.file === row.file ? "line" : again ? "same-file" : "other-file";
    report(row.cell(field), "erreur", { first, where }, { related: first.cell(field) });
  }
}
