/**
 * A check of a large register in memory, whole and after one cell was typed; prints one JSON, in
 * milliseconds, medians. The whole check is reading typed rows and running the rules.
 */
import { openWorkbook } from "../../src/hosts/xlsx";
import { nodeZip } from "../../src/hosts/xlsx/node-zip";
import { fieldsOf, type SheetName } from "../../src/register/columns";
import { memoryWorkbook, type CellContent } from "../../src/register/memory-workbook";
import { readRegister } from "../../src/register/read-register";
import { CellKind, type RawRows, type Sheet, type Workbook } from "../../src/register/workbook";
import type { Result } from "../../src/values/result";
import { dayOf } from "../../src/values/day";
import type { Day } from "../../src/values/units";
import { controler, type Controle } from "../../src/validation/controle";
import { recontroler } from "../../src/validation/reprise";
import { generateRegister } from "./generate";

const AU = dayOf(2026, 11, 23) as Day;
const STAGES = Number(process.argv[2] ?? 10_000);

function right<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The cells of a sheet, in rows that may be written to. */
function cellsOf(sheet: Sheet): CellContent[][] {
  const rows: CellContent[][] = [];
  const read: RawRows = right(sheet.rows([...Array(60).keys()], 1, 1_048_576));
  const content = (kind: number = CellKind.empty, value = 0): CellContent => {
    if (kind === CellKind.text) return read.texts[value];
    return kind === CellKind.dateNumber
      ? { date: value }
      : kind === CellKind.empty
        ? undefined
        : value;
  };
  read.lines.forEach((line, at) => {
    rows[line - 1] = read.columns.map(({ kinds, values }) => content(kinds[at], values[at]));
  });
  return rows;
}

const file = openWorkbook(
  "registre.xlsx",
  generateRegister({ stages: STAGES, daysPerStage: 8 }),
  nodeZip,
);
const cells = new Map(right(file).sheets.map((sheet) => [sheet.name, cellsOf(sheet)]));
const workbooks: readonly Workbook[] = [
  memoryWorkbook(Array.from(cells, ([name, rows]) => ({ name, rows }))),
];

const wholeCheck = (): Controle => controler(right(readRegister(workbooks)), AU);

/** Another cell at each turn, among all rows: typing, then checking again what it touches. */
function edit(previous: Controle, sheet: SheetName, field: string, turn: number): Controle {
  const rows = cells.get(sheet) ?? [];
  const line = 2 + ((turn * 7919) % (rows.length - 1));
  const column = (fieldsOf(sheet) as readonly string[]).indexOf(field);
  const row = rows[line - 1] ?? [];
  row[column] = row[column] === undefined ? 7.5 : undefined;
  const again = recontroler(previous, workbooks, [{ file: 0, sheet, lines: [line] }]);
  if (!again) throw new Error("un contrôle entier a été demandé");
  return again;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;

function timed<T>(work: () => T, times: number[]): T {
  const from = performance.now();
  const result = work();
  times.push(performance.now() - from);
  return result;
}

const full: number[] = [];
let controle = timed(wholeCheck, full);
for (let run = 1; run < 5; run += 1) controle = timed(wholeCheck, full);

const [stage, day]: [number[], number[]] = [[], []];
for (let turn = 0; turn < 100; turn += 1) {
  const before = controle;
  const after = timed(() => edit(before, "Stages", "suiviLe", turn), stage);
  controle = timed(() => edit(after, "Prestations", "heures", turn), day);
}
const told = ({ findings }: Controle): string =>
  findings.map(({ rule, severity }) => `${rule} ${severity}`).join("\n");
if (told(controle) !== told(wholeCheck())) throw new Error("les constats diffèrent");

process.stdout.write(
  JSON.stringify({
    full: median(full),
    edit: median([...stage, ...day]),
    stage: median(stage),
    day: median(day),
    first: stage[0],
    findings: controle.findings.length,
  }),
);
