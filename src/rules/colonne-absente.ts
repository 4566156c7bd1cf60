import { columnOf, type Field, type SheetName } from "../register/columns";
import type { SheetRows } from "../register/sheet-rows";
import { rule, type Context, type Report } from "./shared/rule";

interface Values {
  readonly sheet: SheetName;
  readonly field: string;
  readonly required: boolean;
  /** Rows of the sheet that the column would concern. */
  readonly rows: number;
}

/** Chaque feuille a les colonnes dont les règles ont besoin. */
export const colonneAbsente = rule({
  id: "colonne-absente",
  source: null,
  places: "headers",
  gravities: ["erreur", "avertissement"],
  register(register, context, report: Report<Values>) {
    for (const rows of register.sheets)
      for (const field of rows.absent) {
        const { need } = columnOf(rows.sheet, field as Field<SheetName>);
        if (need === "optional" || isReplaced(rows, field, context)) continue;
        const required = need === "required";
        const values = { sheet: rows.sheet, field, required, rows: rows.lines.length };
        report({ rows, field }, required ? "erreur" : "avertissement", values);
      }
  },
});

/** Planned days stand for planned hours, and a policy in `Paramètres` for that of each stage. */
function isReplaced(rows: SheetRows, field: string, { settings }: Context): boolean {
  if (rows.sheet !== "Stages") return false;
  if (field === "heuresPrevues") return !rows.absent.includes("joursPrevus");
  const parameter =
    field === "policeAccidents"
      ? "assurance.accidents"
      : field === "policeRc"
        ? "assurance.rc"
        : undefined;
  return (
    parameter !== undefined && settings.versions(parameter).some(({ value }) => value !== undefined)
  );
}
