import { CellKind } from "../../../register/workbook";
import type { Content } from "./cell-xml";
import type { CellValue } from "./edit";
import type { Looks } from "./looks";

export interface Dressed {
  readonly content: Content;
  readonly style: number | undefined;
}

/** The days between the two epochs of serial numbers. */
const from1900to1904 = 1462;
/** 1 January 10000, which Excel does not know. */
const endOfDays = 2_958_466;
const longestText = 32_767;
const minutesOfDay = 1440;

/**
 * A value as a cell of that style is to hold it. A number in a cell that shows dates, or a day in
 * one that does not, would be read as another: the cell then takes another number format.
 */
export function dress(
  value: CellValue,
  style: number | undefined,
  looks: Looks,
  date1904: boolean,
): Dressed | undefined {
  switch (value.type) {
    case "text": {
      const { text } = value;
      if (text.length > longestText) return undefined;
      return { content: text === "" ? { kind: "blank" } : { kind: "text", text }, style };
    }
    case "date": {
      const serial = date1904 ? value.serial - from1900to1904 : value.serial;
      if (!(serial >= 0 && serial < endOfDays)) return undefined;
      return number(serial, looks.showing(style, CellKind.dateNumber));
    }
    case "hours":
      if (looks.kindOf(style) === CellKind.timeNumber)
        return number(value.minutes / minutesOfDay, style);
      return number(value.minutes / 60, looks.showing(style, CellKind.number));
    case "number":
      return number(value.value, looks.showing(style, CellKind.number));
  }
}

const number = (found: number, style: number | undefined): Dressed | undefined =>
  Number.isFinite(found) ? { content: { kind: "number", number: found }, style } : undefined;
