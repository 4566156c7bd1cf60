/* eslint-disable no-console -- a benchmark speaks to the terminal */
/** The functions of Excel beside what they are compared with; prints one JSON, in milliseconds. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import exceljs from "exceljs";
import { appeler } from "../../src/fonctions";
import { convertCommand, libreOffice } from "../support/libreoffice";

const START = 44_000;

interface Data {
  readonly persons: readonly (readonly [string])[];
  readonly who: readonly (readonly [string])[];
  readonly when: readonly (readonly [number])[];
  readonly hours: readonly (readonly [number])[];
}

/** Rows of hours in no order, ten a person. */
function data(persons: number, rows: number): Data {
  const name = (at: number): string => `B-${String(at).padStart(5, "0")}`;
  const places = Array.from({ length: rows }, (_, at) => (at * 7919) % rows);
  return {
    persons: Array.from({ length: persons }, (_, at) => [name(at)] as const),
    who: places.map((at) => [name(at % persons)] as const),
    when: places.map((at) => [START + (at % 1_500)] as const),
    hours: places.map((at) => [1 + (at % 8) / 2] as const),
  };
}

function time(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  }).sort((a, b) => a - b);
  return times[runs >> 1] ?? Number.NaN;
}

const spilled = ({ persons, who, when, hours }: Data): unknown => {
  const found = appeler("CREDIT_RESTANT", [persons, START + 1_600, who, when, hours]);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
};

/** The sort that any answer by person and date would begin with. */
function sort({ who, when }: Data): unknown {
  const rows = who.map(([person], at) => ({ person, date: when[at]?.[0] ?? 0 }));
  return rows.sort((a, b) =>
    a.person < b.person ? -1 : a.person > b.person ? 1 : a.date - b.date,
  );
}

/** LibreOffice opening and saving the same hours, with one SUMIFS a person or without. */
async function twin({ persons, who, when, hours }: Data, formulas: boolean): Promise<number> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet("Heures");
  who.forEach(([person], at) => sheet.addRow([person, when[at]?.[0], hours[at]?.[0]]));
  if (formulas)
    persons.forEach(([person], at) => {
      const row = sheet.getRow(at + 1);
      row.getCell(5).value = person;
      const last = String(who.length);
      row.getCell(6).value = {
        formula: `228-SUMIFS($C$1:$C$${last},$A$1:$A$${last},E${String(at + 1)},$B$1:$B$${last},">"&${String(START + 505)},$B$1:$B$${last},"<="&${String(START + 1600)})`,
      } as never;
    });
  const folder = mkdtempSync(join(tmpdir(), "iop-twin-"));
  try {
    const path = join(folder, "heures.xlsx");
    writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
    const [command, args] = convertCommand(path, folder, "ods");
    return time(3, () => execFileSync(command, args, { stdio: "ignore" }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(): Promise<void> {
  const large = data(10_000, 100_000);
  const usual = data(1_000, 10_000);
  const small = data(200, 1_000);
  spilled(usual);
  const single = time(1, () => {
    for (let call = 0; call < 5_000; call += 1)
      appeler("CREDIT_RESTANT", [
        [[small.persons[call % 200]?.[0]]],
        [[START + 1_600]],
        small.who,
        small.when,
        small.hours,
      ]);
  });
  console.log(
    JSON.stringify({
      spilled: time(5, () => spilled(large)),
      sort: time(5, () => sort(large)),
      usual: time(5, () => spilled(usual)),
      single,
      ...(libreOffice === undefined
        ? {}
        : { sumifs: (await twin(usual, true)) - (await twin(usual, false)) }),
    }),
  );
}
void main();
