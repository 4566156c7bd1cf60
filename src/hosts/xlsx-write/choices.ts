import type { Worksheet } from "exceljs";
import { listTexts } from "../../messages/fr/template";
import { entryTexts } from "../../messages/fr/saisie";
import type { Entry, Note, TableColumn, TableSheet, WorkbookModel } from "../../workbook/model";

/** Rows below the last one in which a list still offers its values. */
const SPARE_ROWS = 2000;

export const headerLineOf = ({ title, bands }: TableSheet): number =>
  title === undefined && bands === undefined ? 1 : 2;

/**
 * What Excel says beside a selected cell, offers in it and asks about it. Another value is possible
 * after a warning: the check also reads the usual other words.
 */
export function offerChoices(
  worksheet: Worksheet,
  sheet: TableSheet,
  { sheets }: WorkbookModel,
): void {
  const { first, last } = linesOffered(sheet);
  // The typings know validations of single cells only.
  const { dataValidations } = worksheet as unknown as {
    dataValidations: { add(range: string, validation: object): void };
  };
  sheet.columns.forEach((column, place) => {
    const letters = worksheet.getColumn(place + 1).letter;
    const offer = offerOf(column, sheets, `${letters}${String(first)}`);
    if (offer === undefined && column.prompt === undefined) return;
    dataValidations.add(`${letters}${String(first)}:${letters}${String(last)}`, {
      ...(offer ? asked(offer) : { type: "any" }),
      ...(column.prompt ? said(column.prompt) : {}),
    });
  });
}

const said = ({ title, text }: Note): object => ({
  showInputMessage: true,
  promptTitle: title,
  prompt: text,
});

const asked = ({ type, formula, title, warning }: Offer): object => ({
  type,
  allowBlank: true,
  formulae: [formula],
  showErrorMessage: true,
  errorStyle: "warning",
  errorTitle: title,
  error: warning,
});

/** The rows of a table, and those that may still come under them. */
export const linesOffered = (sheet: TableSheet): { first: number; last: number } => ({
  first: headerLineOf(sheet) + 1,
  last: headerLineOf(sheet) + sheet.rows.length + SPARE_ROWS,
});

interface Offer {
  readonly type: "list" | "custom";
  readonly formula: string;
  /** The warning of another value. */
  readonly title: string;
  readonly warning: string;
}

/** `first`: the first cell of the column, for which a formula is written. */
function offerOf(
  { choices, choicesFrom, entry }: TableColumn,
  sheets: WorkbookModel["sheets"],
  first: string,
): Offer | undefined {
  if (choices !== undefined)
    return {
      type: "list",
      formula: `"${choices.join(",")}"`,
      title: listTexts.title,
      warning: listTexts.choices(choices),
    };
  if (entry !== undefined)
    return {
      type: "custom",
      formula: isEntry(entry, first),
      title: entryTexts.title,
      warning: entry.warning,
    };
  const source = sheets.find(({ name }) => name === choicesFrom);
  return source?.kind === "table"
    ? {
        type: "list",
        formula: keysOf(source),
        title: listTexts.unknownTitle,
        warning: listTexts.unknown(source.name),
      }
    : undefined;
}

/** A time such as 7:36 is a part of a day, with more decimals or less than half an hour. */
function isEntry({ kind, least, most }: Entry, cell: string): string {
  const tests = [
    `ISNUMBER(${cell})`,
    `N(${cell})>=${String(least)}`,
    `N(${cell})<=${String(most)}`,
    ...(kind === "hours"
      ? [`ROUND(N(${cell}),2)=N(${cell})`, `OR(N(${cell})=0,N(${cell})>=0.5)`]
      : []),
  ];
  return `AND(${tests.join(",")})`;
}

/** The cells of a table's first column that are filled in, as many as there will be. */
function keysOf(source: TableSheet): string {
  const { first, last } = linesOffered(source);
  const column = `'${source.name}'!$A$${String(first)}`;
  const all = `${column}:$A$${String(last)}`;
  return `${column}:INDEX(${all},MAX(1,COUNTA(${all})))`;
}
