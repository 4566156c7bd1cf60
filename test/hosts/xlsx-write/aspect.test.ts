import ExcelJS from "exceljs";
import { writeWorkbook } from "../../../src/hosts/xlsx-write";
import { headerLineOf } from "../../../src/hosts/xlsx-write/choices";
import { linesOf } from "../../../src/workbook/heights";
import { emptyTemplate, exampleRegister } from "../../../src/template";
import type { TableColumn, TableSheet, WorkbookModel } from "../../../src/workbook/model";

const tablesOf = ({ sheets }: WorkbookModel): TableSheet[] =>
  sheets.filter((sheet) => sheet.kind === "table");

async function read(model: WorkbookModel): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await writeWorkbook(model)) as never);
  return workbook;
}

/** As Excel shows it, for what it may cut: texts of one line, and codes. */
const shown = (content: unknown): string => (typeof content === "string" ? content : "");

/** Texts that a column of one line would cut: those beside them are not empty. */
const cut = ({ columns, rows, name }: TableSheet): string[] =>
  columns.flatMap(({ header, width, wrap }, place) =>
    rows.flatMap((row) => {
      const text = shown(row[place]);
      return !wrap && text.length > width ? [`${name} ${header} : ${text}`] : [];
    }),
  );

/** The arrow of the filter takes the room of three characters. */
const cutHeaders = ({ columns }: TableSheet): string[] =>
  columns.filter(({ header, width }) => header.length + 3 > width).map(({ header }) => header);

describe.each([
  ["le registre à remplir", emptyTemplate],
  ["l'exemple", exampleRegister],
])("ce qu'on voit dans %s", (_, model) => {
  it("ne coupe ni un en-tête ni une valeur", () => {
    expect(tablesOf(model()).flatMap(cutHeaders)).toEqual([]);
    expect(tablesOf(model()).flatMap(cut)).toEqual([]);
  });

  it("donne à chaque ligne la hauteur de son plus long texte", async () => {
    const workbook = await read(model());
    for (const table of tablesOf(model())) {
      const { name, columns, rows } = table;
      const first = headerLineOf(table) + 1;
      const linesIn = (row: TableSheet["rows"][number]): number =>
        Math.max(1, ...columns.map((column, at) => wrapped(column, row[at])));
      const heights = rows.map(
        (_row, at) => workbook.getWorksheet(name)?.getRow(first + at).height,
      );
      expect(heights).toEqual(
        rows.map((row) => (linesIn(row) > 1 ? linesIn(row) * 15 : undefined)),
      );
    }
  });
});

const wrapped = ({ wrap, width }: TableColumn, content: unknown): number =>
  wrap ? linesOf(shown(content), width) : 1;

it.each([
  ["", 20, 1],
  ["dix-huit lettres !", 20, 1],
  ["dix-neuf caractères", 20, 2],
  ["un\ndeux", 20, 2],
])("compte les lignes de %j sur %d caractères : %d", (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines);
});

it("garde EXEMPLE en vue dans la colonne figée, sans le couper", async () => {
  const workbook = await read(exampleRegister());
  for (const { name } of tablesOf(exampleRegister())) {
    const sheet = workbook.getWorksheet(name);
    expect([sheet?.getCell("A1").value, sheet?.getCell("B1").value]).toEqual([
      "EXEMPLE",
      "données inventées",
    ]);
  }
});

it("laisse vraiment vide une cellule dont le texte est vide", async () => {
  const [first] = tablesOf(emptyTemplate());
  const rows = [["B-001", ""]];
  const sheet = (await read({ sheets: [{ ...(first as TableSheet), rows }] })).worksheets[0];
  expect(sheet?.getCell("B2").type).toBe(ExcelJS.ValueType.Null);
});

it("a les mêmes octets dans tous les fuseaux horaires", async () => {
  const zone = process.env["TZ"];
  const written = [];
  for (const TZ of ["Europe/Brussels", "Pacific/Kiritimati", "America/Los_Angeles"]) {
    process.env["TZ"] = TZ;
    written.push(Buffer.from(await writeWorkbook(emptyTemplate())).toString("base64"));
  }
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  expect(new Set(written).size).toBe(1);
});
