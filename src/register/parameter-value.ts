import { definitions, type Definition, type ParameterKey } from "../parameters/definitions";
import { fold } from "../values/text";
import { ONE, type Millionths, type Minutes } from "../values/units";
import type { RawCell } from "./cell-reader";
import { Fault } from "./fault";
import { listValue } from "./read-list";
import {
  hoursFromNumber,
  hoursFromText,
  hoursFromTime,
  moneyFromNumber,
  moneyFromText,
  numberFromNumber,
  numberFromText,
  shareFromText,
} from "./read-number";
import { CellKind } from "./workbook";

type ParameterReading = number | string | boolean | Fault;

/** The value of a parameter, read as its own type. */
export function parameterValue(key: ParameterKey, cell: RawCell): ParameterReading {
  const definition = definitions[key] as Definition;
  const value = read(definition, cell);
  const tooLittle = typeof value === "number" && value < (definition.least ?? 0);
  return value === undefined || value instanceof Fault || tooLittle
    ? new Fault({ kind: "not-for-parameter", parameter: key })
    : value;
}

function read(definition: Definition, cell: RawCell): ParameterReading | undefined {
  switch (definition.type) {
    case "hours":
      return readHours(cell);
    case "money":
      return byKind(cell, moneyFromNumber, moneyFromText);
    case "number":
      return byKind(cell, numberFromNumber, numberFromText);
    case "count":
      return whole(byKind(cell, numberFromNumber, numberFromText));
    case "share":
      return upToOne(byKind(cell, numberFromNumber, shareFromText));
    case "yesNo":
      return cell.kind === CellKind.boolean ? cell.number !== 0 : yesNo(cell.text);
    case "choice":
      return definition.choices?.find((choice) => fold(choice) === fold(cell.text));
    case "text":
      return cell.text;
  }
}

function byKind<V>(
  cell: RawCell,
  fromNumber: (value: number) => V | Fault,
  fromText: (text: string) => V | Fault,
): V | Fault | undefined {
  if (cell.kind === CellKind.boolean) return undefined;
  return cell.kind === CellKind.text ? fromText(cell.text) : fromNumber(cell.number);
}

const readHours = (cell: RawCell): Minutes | Fault | undefined =>
  byKind(cell, cell.kind === CellKind.timeNumber ? hoursFromTime : hoursFromNumber, hoursFromText);

function whole(value: Millionths | Fault | undefined): number | undefined {
  if (value === undefined || value instanceof Fault || value % ONE !== 0) return undefined;
  return value / ONE;
}

const upToOne = (value: Millionths | Fault | undefined): Millionths | undefined =>
  value === undefined || value instanceof Fault || value > ONE ? undefined : value;

function yesNo(text: string): boolean | undefined {
  const value = listValue("yesNo", text);
  return value === undefined ? undefined : value === "Oui";
}
