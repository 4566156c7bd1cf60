import type { Stage } from "../../register/entities";
import type { Cents } from "../../values/units";
import type { Report } from "./rule";

/** An amount written beside the amount due; nothing is written where `written` is undefined. */
export interface Amounts<D> {
  readonly written: Cents | undefined;
  readonly due: D;
}

/** Tells an amount that is not the one due, or that is missing though something is. */
export function compareAmount<D extends { readonly due: Cents }>(
  stage: Stage,
  field: "indemnite" | "deplacements",
  due: D,
  report: Report<Amounts<D>>,
): void {
  const written = stage[field];
  const differs = written !== undefined && written !== due.due;
  if (!differs && !(stage.isMissing(field) && due.due > 0)) return;
  const cell = stage.cell(field);
  report(
    cell,
    differs ? "erreur" : "avertissement",
    { written, due },
    { fix: { cell, value: { type: "money", amount: due.due } } },
  );
}
