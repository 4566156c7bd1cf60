import { numberFormats } from "../../../workbook/appearance";
import { isLink } from "../../../workbook/content";
import type { Content, Formula, Link } from "../../../workbook/model";
import { areasOf, widthOf } from "./areas";
import { chunksOf, type Batches } from "./batches";
import type { Layout } from "./layout";
import type { Look } from "./look";
import { quotedSheet, renamed } from "./names";
import type { Plan } from "./plan";
import { valueOf, type Written } from "./text";

/** What a cell weighs in a batch besides its text, and a link: roughly. */
const CELL = 6;
const LINK = 120;

/** The links, then the texts and figures over them: a link alone would show where it leads. */
export async function writeCells(
  sheet: Excel.Worksheet,
  { cells, looks }: Layout,
  plan: Plan,
  batches: Batches,
): Promise<void> {
  const links = cells.map((row) => row.map((content) => (isLink(content) ? true : undefined)));
  for (const { row, column, rows, columns } of areasOf(links))
    for (const { from, to, bytes } of chunksOf(rows, columns, () => LINK * columns)) {
      await batches.room((to - from) * columns, bytes);
      sheet.getRangeByIndexes(row + from, column, to - from, columns).setCellProperties(
        cells.slice(row + from, row + to).map((line) =>
          line.slice(column, column + columns).map((content) => ({
            hyperlink: hyperlinkOf(content as Link, plan),
          })),
        ),
      );
    }
  const width = widthOf(cells);
  const shift = plan.open.epochShift;
  const values = cells.map((line, row) =>
    Array.from({ length: width }, (_, at) => valueIn(line[at], looks[row]?.[at], shift)),
  );
  for (const { from, to, bytes } of chunksOf(values.length, width, (row) => weight(values[row]))) {
    await batches.room((to - from) * width, bytes);
    sheet.getRangeByIndexes(from, 0, to - from, width).values = values.slice(from, to);
  }
}

function valueIn(content: Content | undefined, look: Look | undefined, shift: number): Written {
  const value = valueOf(content);
  return typeof value === "number" && look?.format === numberFormats.date ? value - shift : value;
}

/** An accent takes two bytes. */
const weight = (row: readonly Written[] = []): number =>
  row.reduce<number>((sum, value) => sum + CELL + 2 * String(value ?? "").length, 0);

/** A link to the open workbook's own file leads to its sheet without opening anything. */
function hyperlinkOf({ file, sheet, cell }: Link, plan: Plan): Excel.RangeHyperlink {
  const own = file === undefined ? (plan.sheetNames.get(sheet) ?? sheet) : sheet;
  const place = `${quotedSheet(own)}!${cell}`;
  return file === undefined || file === "" || decoded(file) === plan.open.name
    ? { documentReference: place }
    : { address: `${file}#${place}` };
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The formulas, once every sheet and table that they name is there. */
export async function writeFormulas(
  sheet: Excel.Worksheet,
  { cells }: Layout,
  { sheetNames, tableNames }: Plan,
  batches: Batches,
): Promise<void> {
  const formulas = cells.map((row) =>
    row.map((content) => (isFormula(content) ? true : undefined)),
  );
  for (const { row, column, rows, columns } of areasOf(formulas)) {
    const written = cells
      .slice(row, row + rows)
      .map((line) =>
        line
          .slice(column, column + columns)
          .map((content) => `=${renamed((content as Formula).formula, sheetNames, tableNames)}`),
      );
    for (const { from, to, bytes } of chunksOf(rows, columns, (at) => weight(written[at]))) {
      await batches.room((to - from) * columns, bytes);
      sheet.getRangeByIndexes(row + from, column, to - from, columns).formulas = written.slice(
        from,
        to,
      );
    }
  }
}

const isFormula = (content: Content | undefined): content is Formula =>
  typeof content === "object" && "formula" in content;
