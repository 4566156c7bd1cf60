import type { Field } from "../../register/columns";
import type { Stage } from "../../register/entities";
import type { Day } from "../../values/units";
import { rule, type Context, type Gravity, type Report, type Rule, type Slide } from "./rule";

/** What must be there before the first day, and is not. */
export interface MissingBeforeStart {
  readonly kind: "missing";
  readonly debut: Day;
  readonly today: Day;
}

/** To be checked until the first day, to be corrected from that day on. */
export const beforeStart = (stage: Stage, today: Day): Gravity =>
  stage.aCommence(today) ? "erreur" : "avertissement";

/** Tells a missing cell of a stage whose first day is known. */
export function reportMissing(
  stage: Stage,
  field: Field<"Stages">,
  { today }: Context,
  report: Report<MissingBeforeStart>,
): void {
  const debut = stage.dateDebut;
  if (debut === undefined || !stage.isMissing(field)) return;
  report(stage.cell(field), beforeStart(stage, today), { kind: "missing", debut, today });
}

/** A rule that wants one cell filled in before the stage begins. */
export const missingBeforeStart = <const Id extends string>(
  id: Id,
  field: Field<"Stages">,
  source: Slide,
): Rule<Id, MissingBeforeStart> =>
  rule({
    id,
    source,
    places: [["Stages", field]],
    gravities: ["avertissement", "erreur"],
    stage(stage, context, report: Report<MissingBeforeStart>) {
      reportMissing(stage, field, context, report);
    },
  });
