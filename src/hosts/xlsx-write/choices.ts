import type { Worksheet } from "exceljs";
import { listTexts } from "../../messages/fr/template";
import type { TableColumn, TableSheet, WorkbookModel } from "../../template";

/** Rows below the last one in which a list still offers its values. */
const SPARE_ROWS = 2000;

export const headerLineOf = ({ title }: TableSheet): number => (title === undefined ? 1 : 2);

/** Another value is possible after a warning: the check also reads the usual other words. */
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
    const offer = offerOf(column, sheets);
    if (offer === undefined) return;
    const letters = worksheet.getColumn(place + 1).letter;
    dataValidations.add(`${letters}${String(first)}:${letters}${String(last)}`, {
      type: "list",
      allowBlank: true,
      formulae: [offer.formula],
      showErrorMessage: true,
      errorStyle: "warning",
      errorTitle: offer.title,
      error: offer.warning,
    });
  });
}

const linesOffered = (sheet: TableSheet): { first: number; last: number } => ({
  first: headerLineOf(sheet) + 1,
  last: headerLineOf(sheet) + sheet.rows.length + SPARE_ROWS,
});

interface Offer {
  readonly formula: string;
  /** The warning of another value. */
  readonly title: string;
  readonly warning: string;
}

function offerOf(
  { choices, choicesFrom }: TableColumn,
  sheets: WorkbookModel["sheets"],
): Offer | undefined {
  if (choices !== undefined)
    return {
      formula: `"${choices.join(",")}"`,
      title: listTexts.title,
      warning: listTexts.choices(choices),
    };
  const source = sheets.find(({ name }) => name === choicesFrom);
  return source?.kind === "table"
    ? {
        formula: keysOf(source),
        title: listTexts.unknownTitle,
        warning: listTexts.unknown(source.name),
      }
    : undefined;
}

/** The cells of a table's first column that are filled in, as many as there will be. */
function keysOf(source: TableSheet): string {
  const { first, last } = linesOffered(source);
  const column = `'${source.name}'!$A$${String(first)}`;
  const all = `${column}:$A$${String(last)}`;
  return `${column}:INDEX(${all},MAX(1,COUNTA(${all})))`;
}
