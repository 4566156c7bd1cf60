import type { Stage } from "../../register/entities";
import type { Cents } from "../../values/units";
import type { Report } from "./rule";

/** An amount written beside the amount due; nothing is written where `written` is undefined. */
export interface Amounts<D> {
  readonly written: Cents | undefined;
  readonly due: D;
}

/**
 * Tells an amount that is not the one due, or that is missing though something is. `explain`: what
 * the amount was worked out from, asked only where there is something to tell.
 */
export function compareAmount<D>(
  stage: Stage,
  field: "indemnite" | "deplacements",
  due: Cents,
  explain: () => D,
  report: Report<Amounts<D>>,
): void {
  const written = stage[field];
  const differs = written !== undefined && written !== due;
  if (!differs && !(stage.isMissing(field) && due > 0)) return;
  const cell = stage.cell(field);
  report(
    cell,
    differs ? "erreur" : "avertissement",
    { written, due: explain() },
    { fix: { cell, value: { type: "money", amount: due } } },
  );
}
