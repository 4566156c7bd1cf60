import type { Stage } from "../register/entities";
import type { Row } from "../register/row";
import type { RuleId } from "../rules";
import type { Finding } from "../validation/finding";
import type { Annee } from "./annee";

/** The errors of each row. */
export function errorsByRow(findings: readonly Finding[]): ReadonlyMap<Row, readonly RuleId[]> {
  const errors = new Map<Row, RuleId[]>();
  for (const { severity, target, rule } of findings) {
    if (severity !== "erreur" || !("row" in target)) continue;
    const list = errors.get(target.row);
    if (list) list.push(rule);
    else errors.set(target.row, [rule]);
  }
  return errors;
}

/** The rows that tell whether a stage is in order: its own, its days, its accidents, its person's. */
export function ajouterConformite(
  annee: Annee,
  stages: readonly Stage[],
  accidentsOf: ReadonlyMap<Stage, readonly Row[]>,
  errors: ReadonlyMap<Row, readonly RuleId[]>,
): void {
  const seen = new Set<Row>();
  for (const stage of stages) {
    const rows: readonly Row[] = [
      stage,
      ...stage.prestations,
      ...(accidentsOf.get(stage) ?? []),
      ...(stage.stagiaire ? [stage.stagiaire] : []),
    ];
    if (!rows.some((row) => errors.has(row))) annee.compter("stagesSansErreur", stage);
    for (const row of rows) {
      // A person's row that two stages share counts once.
      if (seen.has(row)) continue;
      seen.add(row);
      for (const rule of errors.get(row) ?? []) annee.classer("parRegle", rule, row);
    }
  }
}
