import type { ParameterKey } from "../../parameters/definitions";
import { reportMissing, type MissingBeforeStart } from "./before-start";
import { rule, type Report, type Rule } from "./rule";

type Policy = Extract<ParameterKey, `assurance.${string}`>;

/** A rule that wants a policy number: in the stage, or in force for all on its first day. */
export const policyBeforeStart = <const Id extends string>(
  id: Id,
  field: "policeAccidents" | "policeRc",
  parameter: Policy,
): Rule<Id, MissingBeforeStart> =>
  rule({
    id,
    source: "Assurance",
    places: [["Stages", field]],
    gravities: ["avertissement", "erreur"],
    stage(stage, context, report: Report<MissingBeforeStart>) {
      const debut = stage.dateDebut;
      if (debut !== undefined && context.settings.at(parameter, debut) === undefined)
        reportMissing(stage, field, context, report);
    },
  });
