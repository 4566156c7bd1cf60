import * as fc from "fast-check";
import { openWorkbook } from "../../../../src/hosts/xlsx";
import { nodeZip } from "../../../../src/hosts/xlsx/node-zip";
import { writeWorkbook } from "../../../../src/hosts/xlsx-write";
import type { Edit } from "../../../../src/hosts/xlsx/edit";
import { CellKind, type RawRows, type Sheet } from "../../../../src/register/workbook";
import { sheetNames } from "../../../../src/register/columns";
import { emptyTemplate, exampleRegister } from "../../../../src/template";
import { columnLetters } from "../../../../src/values/cell-address";
import { convert, itWithLibreOffice } from "../../../support/libreoffice";
import { registerIn } from "../../../support/read-bytes";
import { differingCells } from "../../../support/sheet-anatomy";
import { structureFaults } from "../../../support/xlsx-structure";
import { changedMembers } from "../../../support/zip-members";
import { date, edite, heures, ligne, nombre, partie, texte } from "./support";

const WIDTH = 52;
const STAGES = "xl/worksheets/sheet5.xml";

function feuille(bytes: Uint8Array, name: string): Sheet {
  const workbook = openWorkbook("r.xlsx", bytes, nodeZip);
  const sheet = workbook.ok ? workbook.value.sheets.find((one) => one.name === name) : undefined;
  if (!sheet) throw new Error(`${name} n'est pas là.`);
  return sheet;
}

function lues(bytes: Uint8Array, name: string): RawRows {
  const columns = Array.from({ length: WIDTH }, (_, column) => column);
  const rows = feuille(bytes, name).rows(columns, 1, 1_048_576);
  if (!rows.ok) throw new Error(rows.error.kind);
  return rows.value;
}

/** What each cell holds, by its address. */
function cellulesDe(bytes: Uint8Array, name: string): Map<string, unknown> {
  const { lines, columns, texts } = lues(bytes, name);
  const cells = new Map<string, unknown>();
  columns.forEach(({ kinds, values }, column) => {
    lines.forEach((line, row) => {
      const [kind, value] = [kinds[row], values[row] ?? 0];
      if (kind === CellKind.empty) return;
      const held = kind === CellKind.text ? texts[value] : value;
      cells.set(`${columnLetters(column)}${String(line)}`, `${String(kind)} ${String(held)}`);
    });
  });
  return cells;
}

describe("dans le registre d'exemple", () => {
  let exemple: Uint8Array;
  beforeAll(async () => {
    exemple = await writeWorkbook(exampleRegister());
  });

  const value = fc.oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 9 }).map(texte),
    fc.integer({ min: -1e6, max: 1e6 }).map((n) => nombre(n / 100)),
    fc.integer({ min: 61, max: 109_574 }).map(date),
    fc.integer({ min: 1, max: 9000 }).map(heures),
  );
  // The first and the last row and column of the table among them.
  const place = fc
    .tuple(
      fc.oneof(fc.constantFrom(3, 48), fc.integer({ min: 3, max: 48 })),
      fc.oneof(fc.constantFrom(0, WIDTH - 1), fc.integer({ min: 0, max: WIDTH - 1 })),
    )
    .map(([line, column]) => `${columnLetters(column)}${String(line)}`);
  const changes = fc.uniqueArray(fc.tuple(place, value), {
    selector: ([cell]) => cell,
    minLength: 1,
    maxLength: 20,
  });

  it("des cellules corrigées au hasard dans Stages sont seules à changer", () => {
    const before = cellulesDe(exemple, "Stages");
    fc.assert(
      fc.property(changes, (edits) => {
        const list = edits.map(([cell, one]): Edit => ({
          kind: "cell",
          sheet: "Stages",
          cell,
          value: one,
        }));
        const after = edite(exemple, list);
        const found = cellulesDe(after, "Stages");
        const edited = edits.map(([cell]) => cell);
        for (const [cell, held] of before)
          if (!edited.includes(cell)) expect([cell, found.get(cell)]).toEqual([cell, held]);
        expect(
          [...found.keys()].filter((cell) => !before.has(cell) && !edited.includes(cell)),
        ).toEqual([]);
        for (const [cell, one] of edits)
          if (one.type === "text") expect(found.get(cell)).toBe(`4 ${one.text}`);
          else if (one.type === "date") expect(found.get(cell)).toBe(`2 ${String(one.serial)}`);
        const names = changedMembers(exemple, after);
        expect(names.filter((name) => name !== "xl/styles.xml")).toEqual([STAGES]);
        const differing = differingCells(partie(exemple, STAGES), partie(after, STAGES));
        expect(differing.filter((cell) => !edited.includes(cell))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 300_000);

  it("rien n'est à réparer après, quelles que soient les cellules", () => {
    fc.assert(
      fc.property(changes, (edits) => {
        const list = edits.map(([cell, one]): Edit => ({
          kind: "cell",
          sheet: "Stages",
          cell,
          value: one,
        }));
        expect(structureFaults(edite(exemple, [...list, ligne([texte("S-9")], "Stages")]))).toEqual(
          [],
        );
      }),
      { numRuns: 6 },
    );
  }, 300_000);
});

describe("dans un registre neuf", () => {
  let neuf: Uint8Array;
  beforeAll(async () => {
    neuf = await writeWorkbook(emptyTemplate());
  });

  const stagiaire = (reference: string): Edit =>
    ligne([reference, "Lambert", "Zoé"].map(texte), "Stagiaires");

  it("la première ligne remplit celle qui attend, les autres agrandissent le tableau", () => {
    const after = edite(neuf, ["B-001", "B-002", "B-003"].map(stagiaire));
    const [stagiaires] = feuille(after, "Stagiaires").tables;
    expect([stagiaires?.firstLine, stagiaires?.lastLine]).toEqual([2, 4]);
    expect(registerIn(after).stagiaires.map(({ refStagiaire }) => refStagiaire)).toEqual([
      "B-001",
      "B-002",
      "B-003",
    ]);
    expect(structureFaults(after)).toEqual([]);
  });

  it("chaque feuille prend une ligne, puis une autre", () => {
    const once = sheetNames.map((name) => ligne([texte("X")], name));
    const before = sheetNames.map((name) => feuille(neuf, name).tables[0]?.lastLine ?? 0);
    const after = edite(neuf, [...once, ...once]);
    expect(structureFaults(after)).toEqual([]);
    const grown = sheetNames.map(
      (name, i) => (feuille(after, name).tables[0]?.lastLine ?? 0) - (before[i] ?? 0),
    );
    // Those that come with rows grow by two, the others have one that waits.
    expect(grown).toEqual(
      sheetNames.map((name) => (name === "Paramètres" || name === "Tarifs" ? 2 : 1)),
    );
  });

  itWithLibreOffice("les formules des lignes ajoutées sont calculées", async () => {
    const stage = (reference: string): Edit =>
      ligne([reference, "B-001", "P-01"].map(texte), "Stages");
    const after = edite(neuf, [stagiaire("B-001"), stage("S-1"), stage("S-2"), stage("S-3")]);
    const found = cellulesDe(convert(after, "xlsx"), "Stages");
    const etats = [3, 4, 5].map((line) => found.get(`AM${String(line)}`));
    expect(etats).toEqual(Array(3).fill("4 compte"));
    await Promise.resolve();
  });
});
