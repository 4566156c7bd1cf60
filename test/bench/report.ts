/** In one process: the year's figures against the reading, its outputs, and many centres added up. */
import { readFileSync } from "node:fs";
import { openWorkbook } from "../../src/hosts/xlsx";
import { nodeZip } from "../../src/hosts/xlsx/node-zip";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { readRegister } from "../../src/register/read-register";
import { rapportOf } from "../../src/report/rapport";
import { rapportClasseur } from "../../src/report/rapport-classeur";
import { rapportHtml } from "../../src/report/rapport-html";
import { rapportJson } from "../../src/report/rapport-json";
import { lireRapport } from "../../src/report/rapport-lecture";
import { sourceDe } from "../../src/report/rapport/source";
import { compterAnnees } from "../../src/statistics";
import { additionner } from "../../src/statistics/fusion";
import type { Figures } from "../../src/statistics/figures";
import { controler } from "../../src/validation/controle";
import { dayOf } from "../../src/values/day";
import type { Day } from "../../src/values/units";

const YEAR = 2025;
const CENTRES = 300;

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [milliseconds: number, T]> {
  const start = performance.now();
  const done = await work();
  return [performance.now() - start, done];
}

async function main(file: string): Promise<void> {
  const [reading, register] = await timed(() => {
    const workbook = openWorkbook("registre.xlsx", readFileSync(file), nodeZip);
    if (!workbook.ok) throw new Error(workbook.error.kind);
    const read = readRegister([workbook.value]);
    if (!read.ok) throw new Error(read.error.kind);
    return read.value;
  });
  const controle = controler(register, dayOf(2026, 11, 23) as Day);
  const [figures] = await timed(() => compterAnnees(controle, [YEAR - 1, YEAR]));
  const source = sourceDe(controle, YEAR, false);
  const [html] = await timed(() => rapportHtml(rapportOf(source)));
  const [xlsx] = await timed(() => writeWorkbook(rapportClasseur(rapportOf(source))));
  const text = JSON.stringify(rapportJson({ ...source, date: source.today }, false));
  const [adding] = await timed(() => {
    const centres = Array.from({ length: CENTRES }, (): Figures => {
      const read = lireRapport(text);
      if (!read.ok) throw new Error(read.error);
      return read.value.figures;
    });
    return additionner(centres as unknown as [Figures, ...Figures[]]);
  });
  process.stdout.write(JSON.stringify({ reading, figures, html, xlsx, adding }));
}

void main(process.argv[2] as string);
