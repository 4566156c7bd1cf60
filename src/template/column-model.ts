import { entryTexts, prompts } from "../messages/fr/saisie";
import {
  columnOf,
  type Column,
  type ColumnType,
  type Field,
  type Need,
  type SheetName,
} from "../register/columns";
import { lists } from "../register/lists";
import type { CellFormat, Entry, Note, TableColumn } from "../workbook/model";

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

/** Figures with their points, dashes and signs. */
const typeWidths: Readonly<Partial<Record<ColumnType, number>>> = {
  key: 15,
  date: 14,
  niss: 19,
  bce: 18,
  rate: 17,
};
const LEAST_WIDTH = 12;

/** Room for the arrow of the filter beside a header. */
const ARROW = 4;

/** Columns whose texts are longer than their type tells. */
const widths: Readonly<Record<string, number>> = {
  Objectifs: 50,
  "Nouveaux objectifs": 44,
  Tâches: 54,
  Description: 40,
  Remarques: 32,
  Remarque: 32,
  Source: 66,
  Motif: 40,
  Dénomination: 42,
  Contact: 30,
  Libellé: 36,
  "Métier observé": 31,
  "Suite donnée": 26,
  Tuteur: 34,
  "Travailleur social": 22,
  Paramètre: 26,
  Règle: 24,
  Valeur: 30,
  Nom: 18,
  Prénom: 18,
  Commune: 18,
};

/** How a column of the register looks in a new workbook. */
export function columnModel<S extends SheetName>(
  sheet: S,
  field: Field<S>,
): Omit<TableColumn, "hidden"> {
  const column = columnOf(sheet, field);
  const { header, type, need } = column;
  const choices = choicesOf(column);
  const longest = Math.max(...(choices ?? []).map((choice) => choice.length + 4), 0);
  const width = Math.max(
    header.length + ARROW,
    widths[header] ?? typeWidths[type] ?? LEAST_WIDTH,
    longest,
  );
  const prompt = (prompts[sheet] as Partial<Record<string, string>> | undefined)?.[field];
  const entry = entryOf(column);
  return {
    header,
    width,
    format: formats[type],
    emphasis: emphases[need],
    wrap: type === "text" || type === "raw",
    ...promptOf(header, prompt ?? (type === "date" ? entryTexts.date : undefined)),
    ...(entry ? { entry } : {}),
    ...(choices ? { choices } : {}),
    ...(column.refersTo === undefined ? {} : { choicesFrom: column.refersTo }),
  };
}

export const promptOf = (title: string, text: string | undefined): { prompt?: Note } =>
  text === undefined ? {} : { prompt: { title, text } };

/** Serial numbers of 1 January 1900 and 31 December 2199. */
const DATES = { least: 1, most: 109_574 };
const MOST_HOURS = 10_000;
const MOST = 1_000_000;

function entryOf({ type, atMost }: Column): Entry | undefined {
  switch (type) {
    case "date":
      return { kind: "number", ...DATES, warning: entryTexts.dateWarning };
    case "hours":
      return {
        kind: "hours",
        least: 0,
        most: atMost === undefined ? MOST_HOURS : atMost / 60,
        warning: entryTexts.hoursWarning,
      };
    case "number":
      return { kind: "number", least: 0, most: MOST, warning: entryTexts.numberWarning };
    case "money":
      return { kind: "number", least: 0, most: MOST, warning: entryTexts.moneyWarning };
    default:
      return undefined;
  }
}

function choicesOf({ type, list }: Column): readonly string[] | undefined {
  if (type === "yesNo") return Object.keys(lists.yesNo);
  return list === undefined ? undefined : Object.keys(lists[list]);
}
