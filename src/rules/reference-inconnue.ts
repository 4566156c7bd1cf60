import type { Field, SheetName } from "../register/columns";
import type { Register } from "../register/register";
import type { Row } from "../register/row";
import { rule, type Extra, type Report } from "./shared/rule";
import { Suggestions } from "./shared/suggestion";

type Target = "Stagiaires" | "Partenaires" | "Stages";

interface Values {
  readonly target: Target;
  readonly unknown: string;
  /** A row of the target whose key differs by one character. */
  readonly suggestion: Row | undefined;
}

/** Chaque référence est celle d'une ligne de sa feuille. */
export const referenceInconnue = rule({
  id: "reference-inconnue",
  source: null,
  places: "any-cell",
  gravities: ["erreur"],
  register(register, _context, report: Report<Values>) {
    const lookups = lookupsOf(register);
    const tell = <S extends SheetName>(row: Row<S>, field: Field<S>, target: Target): void => {
      const unknown = row.value(field);
      if (typeof unknown !== "string" || register.isUnusable(target)) return;
      const cell = row.cell(field);
      const suggestion = lookups[target](row.key(field) as string);
      report(cell, "erreur", { target, unknown, suggestion }, fixOf(cell, suggestion));
    };
    for (const stage of register.stages) {
      if (!stage.personne) tell(stage, "refStagiaire", "Stagiaires");
      if (!stage.partenaire) tell(stage, "refPartenaire", "Partenaires");
    }
    for (const row of register.prestations) if (!row.stage) tell(row, "refStage", "Stages");
    for (const row of register.reprises) if (!row.personne) tell(row, "refStagiaire", "Stagiaires");
    for (const row of register.accidents) if (!row.stage) tell(row, "refStage", "Stages");
  },
});

const fixOf = (cell: Extra["related"] & object, suggestion: Row | undefined): Extra =>
  suggestion ? { fix: { cell, value: { type: "text", text: suggestion.shownReference } } } : {};

/** For each sheet, how to find the row that an unknown key probably means. */
function lookupsOf(
  register: Register,
): Readonly<Record<Target, (unknown: string) => Row | undefined>> {
  return {
    Stagiaires: finder(register.stagiaires, "refStagiaire"),
    Partenaires: finder(register.partenaires, "refPartenaire"),
    Stages: finder(register.stages, "refStage"),
  };
}

function finder<S extends SheetName>(
  rows: readonly Row<S>[],
  field: Field<S>,
): (unknown: string) => Row | undefined {
  let byKey: Map<string, Row> | undefined;
  const known = (): Map<string, Row> =>
    (byKey ??= new Map(
      rows.flatMap((row) => {
        const key = row.key(field);
        return key === undefined ? [] : [[key, row] as const];
      }),
    ));
  const suggestions = new Suggestions(() => known().keys());
  return (unknown) => known().get(suggestions.for(unknown) ?? "");
}
