import { invalidArgument } from "../errors";
import { addressOf } from "../model/area";
import type { Border, Side } from "../model/cell";
import { checkWritable, restyle } from "../model/edits";
import type { Validation } from "../model/sheet";
import { define, method, readWrite, ref, type Given, type Member } from "../registry";
import type { Area } from "../workbook";
import { oneOf } from "./range";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
];

export const bordersClass = define<"RangeBorderCollection">({
  getItem: method((area, given) =>
    ref("RangeBorder", { area, edge: oneOf(given.text(), ...EDGES) }),
  ),
});

/** The sides of cells that an edge of their range is: each cell keeps its own. */
function sidesOf(edge: string, { rows, columns }: Area, row: number, column: number): Side[] {
  switch (edge) {
    case "EdgeTop":
      return row === 0 ? ["top"] : [];
    case "EdgeBottom":
      return row === rows - 1 ? ["bottom"] : [];
    case "EdgeLeft":
      return column === 0 ? ["left"] : [];
    case "EdgeRight":
      return column === columns - 1 ? ["right"] : [];
    case "InsideHorizontal":
      return row < rows - 1 ? ["bottom"] : [];
    default:
      return column < columns - 1 ? ["right"] : [];
  }
}

const line = (name: keyof Border): Member<{ area: Area; edge: string }> =>
  readWrite(
    ({ area: { sheet, row, column } }) =>
      Object.values(sheet.cell(row, column).style?.borders ?? {})[0]?.[name] ?? "None",
    ({ area, edge }, given) => {
      restyle(area, ({ style }, row, column) => {
        const borders = { ...style?.borders };
        for (const side of sidesOf(edge, area, row, column))
          borders[side] = { ...borders[side], [name]: given.text() };
        return { style: { ...style, ...(Object.keys(borders).length > 0 && { borders }) } };
      });
    },
  );

export const borderClass = define<"RangeBorder">({
  style: line("style"),
  color: line("color"),
  weight: line("weight"),
});

function validationAt({ sheet, row, column, rows, columns }: Area): Validation {
  const at = { row, column, rows, columns };
  const known = sheet.validations.find((one) => addressOf(one.at) === addressOf(at));
  if (known) return known;
  const added: Validation = { at };
  sheet.validations.push(added);
  return added;
}

const asked = (key: "rule" | "prompt" | "errorAlert", ...names: readonly string[]): Member<Area> =>
  readWrite(
    (of) => validationAt(of)[key] ?? null,
    (of, given: Given) => {
      checkWritable(of.sheet);
      const value = given.values[0] as object;
      const other = Object.keys(value).find((name) => !names.includes(name));
      if (other !== undefined) throw invalidArgument(`« ${other} » is no part of it.`);
      validationAt(of)[key] = value;
    },
    "1.8",
  );

export const validationClass = define<"DataValidation">({
  rule: asked("rule", "list", "custom", "wholeNumber", "decimal", "date", "textLength", "time"),
  prompt: asked("prompt", "message", "showPrompt", "title"),
  errorAlert: asked("errorAlert", "message", "showAlert", "style", "title"),
});
