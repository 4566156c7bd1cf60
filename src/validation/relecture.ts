import { columnOf, fieldsOf, sheetNames, type Field, type SheetName } from "../register/columns";
import { buildRegister, type Register } from "../register/register";
import type { Row } from "../register/row";
import { readSheet, type SheetRows } from "../register/sheet-rows";
import { CellKind, type RawRows, type Sheet, type Workbook } from "../register/workbook";
import { success } from "../values/result";

/** Sheets that concern everyone: taken as they were read. */
const SHARED: ReadonlySet<SheetName> = new Set(["Paramètres", "Tarifs", "Acquittements"]);

/**
 * These rows as they stand now in the workbooks, as a register of their own. Undefined where they
 * no longer are the same rows: one is gone, or its key or a reference was changed.
 */
export function relire(
  { files, sheets }: Register,
  rows: Iterable<Row>,
  workbooks: readonly Workbook[],
): Register | undefined {
  const asked = new Map<SheetRows, Row[]>();
  for (const row of rows) {
    const known = asked.get(row.rows);
    if (known) known.push(row);
    else asked.set(row.rows, [row]);
  }
  const read: SheetRows[] = [];
  for (const known of sheets) {
    const wanted = asked.get(known);
    if (SHARED.has(known.sheet)) read.push(known);
    if (!wanted) continue;
    const source = workbooks[known.file.order]?.sheets.find(({ name }) => name === known.sheetName);
    const before = wanted.sort((a, b) => a.line - b.line);
    const part = source && onlyLines(source, known.headerLine, before);
    const now = part && readSheet(known.sheet, part, known.file);
    if (!now?.ok || !areTheSame(before, now.value)) return undefined;
    read.push(now.value);
  }
  return buildRegister(files, read);
}

/** A sheet of which nothing is read but the headers, where they were, and these rows. */
const onlyLines = (source: Sheet, headerLine: number, asked: readonly Row[]): Sheet => ({
  name: source.name,
  tables: source.tables,
  head: () => source.head(headerLine, headerLine),
  rows(columns, firstLine, lastLine) {
    const parts: RawRows[] = [];
    const lines = asked.map(({ line }) => line);
    for (const [from, to] of runs(lines.filter((line) => line >= firstLine && line <= lastLine))) {
      const part = source.rows(columns, from, to);
      if (!part.ok) return part;
      parts.push(part.value);
    }
    return success(joined(parts, columns.length));
  },
});

/** The first and last of the lines that follow each other. */
function* runs(lines: readonly number[]): Iterable<readonly [number, number]> {
  let from = 0;
  for (let to = 0; to < lines.length; to += 1) {
    const last = lines[to] as number;
    if (lines[to + 1] === last + 1) continue;
    yield [lines[from] as number, last];
    from = to + 1;
  }
}

function joined(parts: readonly RawRows[], width: number): RawRows {
  const texts: string[] = [];
  const columns = Array.from({ length: width }, (_, place) => {
    const [kinds, values]: [number[], number[]] = [[], []];
    for (const part of parts)
      part.columns[place]?.kinds.forEach((kind, at) => {
        const value = part.columns[place]?.values[at] ?? 0;
        kinds.push(kind);
        values.push(kind === CellKind.text ? texts.push(part.texts[value] ?? "") - 1 : value);
      });
    return { kinds: Uint8Array.from(kinds), values: Float64Array.from(values) };
  });
  return { lines: Int32Array.from(parts.flatMap(({ lines }) => [...lines])), columns, texts };
}

/** The columns that link rows to each other. */
const links = new Map(
  sheetNames.map((sheet) => [
    sheet,
    fieldsOf(sheet).filter((field) => columnOf(sheet, field).type === "key"),
  ]),
);

/** Whether the same lines hold the same keys and references, to the letter. */
const areTheSame = (before: readonly Row[], now: SheetRows): boolean =>
  before.every(
    (row, at) =>
      row.line === now.lines[at] &&
      (links.get(row.sheet) as readonly Field<SheetName>[]).every(
        (field) => now.columns[field]?.values[at] === row.value(field),
      ),
  );
