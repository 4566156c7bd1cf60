import { columnOf, fieldsOf, sheetNames, type Field, type SheetName } from "../../register/columns";
import { calculated, type Calculated } from "./calculated";

/**
 * How formulas name cells: by table and header, which Excel and LibreOffice both follow. The
 * double brackets let a header hold a dot, as « Réf. stage » does.
 */
export const whole = (sheet: SheetName, header: string): string => `${sheet}[[${header}]]`;

/** The cell of that column in the formula's own row. */
export const own = (sheet: SheetName, header: string): string =>
  `${sheet}[[#This Row],[${header}]]`;

/** From the column's first cell to that of the formula's own row. */
export const downToOwn = (sheet: SheetName, header: string): string =>
  `INDEX(${whole(sheet, header)},1):${own(sheet, header)}`;

type Names<S extends SheetName> = { readonly [F in Field<S> | Calculated<S>]: string };

/** The columns of a sheet by field, those that formulas fill included. */
function namesOf<S extends SheetName>(
  sheet: S,
  name: (sheet: SheetName, header: string) => string,
): Names<S> {
  const fields = fieldsOf(sheet).map((field): [string, string] => [
    field,
    columnOf(sheet, field).header,
  ]);
  const filled: Record<string, string> =
    (calculated as Partial<Record<SheetName, Record<string, string>>>)[sheet] ?? {};
  const all: readonly (readonly [string, string])[] = [...fields, ...Object.entries(filled)];
  return Object.fromEntries(all.map(([field, header]) => [field, name(sheet, header)])) as Names<S>;
}

const each = (
  name: (sheet: SheetName, header: string) => string,
): { readonly [S in SheetName]: Names<S> } =>
  Object.fromEntries(sheetNames.map((sheet) => [sheet, namesOf(sheet, name)])) as never;

/** Whole columns. */
export const columns = each(whole);
/** Cells of the formula's own row. */
export const here = each(own);
