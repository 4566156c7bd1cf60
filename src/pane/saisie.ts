import { saisieTexts as texts } from "../messages/fr/saisie-volet";
import { columnOf, type Field, type SheetName } from "../register/columns";
import type { Register } from "../register/register";
import type { RegisterFile, SheetRows } from "../register/sheet-rows";
import { failure, success, type Result } from "../values/result";
import { inRange } from "../values/serial";
import type { Day } from "../values/units";
import { placed, type Cellules, type Changement } from "./corrections";

/**
 * What is wrong with two days, either of which may be unknown: a day that no register holds (1900
 * to 2199), or the last before the first.
 */
export function periodeRefusee(debut: Day | undefined, fin: Day | undefined): string | undefined {
  if ([debut, fin].some((day) => day !== undefined && inRange(day) === undefined))
    return texts.outOfRange;
  return debut !== undefined && fin !== undefined && fin < debut
    ? texts.reversed(debut, fin)
    : undefined;
}

/** The sheet of a file to which rows can be added; the sentence where there is none. */
export function feuilleDe<S extends SheetName>(
  sheet: S,
  file: RegisterFile | undefined,
  { sheets }: Register,
): Result<SheetRows<S>, string> {
  const rows = sheets.find((one) => one.sheet === sheet && one.file === file);
  if (!rows) return failure(texts.noSheet(sheet));
  const missing = (rows.absent as readonly Field<S>[])
    .map((field) => columnOf(sheet, field))
    .filter(({ need }) => need === "required");
  return rows.unusable
    ? failure(
        texts.columnsAbsent(
          sheet,
          missing.map(({ header }) => header),
        ),
      )
    : success(rows as SheetRows<S>);
}

/** A row more in a sheet, in the order of its own columns. */
export const ligneAjoutee = <S extends SheetName>(
  rows: SheetRows<S>,
  cells: Cellules<S>,
): Changement => ({
  kind: "row",
  fichier: rows.file.order,
  sheet: rows.sheetName,
  values: placed(rows, cells),
});
