import type { Column, ColumnType, Need } from "../register/columns";
import { lists } from "../register/lists";
import type { CellFormat, TableColumn } from "./model";

const formats: Readonly<Record<ColumnType, CellFormat>> = {
  key: "text",
  text: "general",
  date: "date",
  hours: "hours",
  number: "number",
  money: "money",
  rate: "money",
  niss: "text",
  bce: "text",
  yesNo: "general",
  list: "general",
  raw: "general",
};

const emphases: Readonly<Record<Need, TableColumn["emphasis"]>> = {
  required: "strong",
  useful: "medium",
  optional: "light",
};

/** Room for the arrow of the filter beside a header. */
const ARROW = 4;

/** Columns whose texts are longer than their type tells. */
const widths: Readonly<Record<string, number>> = {
  Objectifs: 36,
  "Nouveaux objectifs": 36,
  Tâches: 40,
  Description: 40,
  Remarques: 32,
  Remarque: 32,
  Source: 46,
  Motif: 40,
  Dénomination: 36,
  Contact: 30,
  Libellé: 36,
  "Métier observé": 24,
  "Suite donnée": 26,
  Tuteur: 26,
  "Travailleur social": 22,
  Paramètre: 26,
  Règle: 24,
  Valeur: 22,
};

const long = new Set(["Objectifs", "Nouveaux objectifs", "Tâches", "Description"]);

/** How a column of the register looks in a new workbook. */
export function columnModel(column: Column): Omit<TableColumn, "hidden"> {
  const { header, type, need } = column;
  const choices = choicesOf(column);
  const longest = Math.max(...(choices ?? []).map((choice) => choice.length + 2), 0);
  const width = Math.max(header.length + ARROW, widths[header] ?? 12, longest);
  const model = {
    header,
    width,
    format: formats[type],
    emphasis: emphases[need],
    wrap: long.has(header) || width >= 30,
  };
  return choices ? { ...model, choices } : model;
}

function choicesOf({ type, list }: Column): readonly string[] | undefined {
  if (type === "yesNo") return Object.keys(lists.yesNo);
  return list === undefined ? undefined : Object.keys(lists[list]);
}
