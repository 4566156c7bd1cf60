import fc from "fast-check";
import { startExcel, workbookOf, type JsdomExcelHost } from "../../host";
import { ecrireFeuilles } from "../../../src/hosts/excel/ecriture";
import { asText } from "../../../src/hosts/excel/ecriture/text";
import type { CellFormat, Content, GridSheet, TableSheet } from "../../../src/workbook/model";

let host: JsdomExcelHost;
beforeAll(async () => {
  host = await startExcel({ workbook: workbookOf([{ name: "Feuil1" }]) });
});
afterAll(async () => {
  await host.close();
  host.assertNothingUnknown();
});

const grille = (
  contents: readonly (Content | undefined)[],
  format: CellFormat = "general",
): GridSheet => ({
  kind: "grid",
  name: "Textes",
  widths: [20],
  orientation: "portrait",
  rows: contents.map((content) => ({
    cells: content === undefined ? [] : [{ content, style: "cell", format }],
  })),
});

const table = (contents: readonly Content[]): TableSheet => ({
  kind: "table",
  name: "Textes",
  title: undefined,
  fixedColumns: 0,
  columns: [
    {
      header: "=1+1",
      width: 10,
      format: "text",
      emphasis: "strong",
      wrap: false,
      hidden: false,
    },
  ],
  rows: contents.map((content) => [content]),
});

/** What the cells of the new sheet hold: value and formula, from A1 down. */
async function ecrits(sheet: GridSheet | TableSheet, count: number): Promise<unknown[]> {
  const [id = ""] = await host.window.Excel.run((context) =>
    ecrireFeuilles(context, { sheets: [sheet] }),
  );
  const { name } = host.workbook.sheet(id);
  const cells = host.workbook.user.cells(`'${name}'!A1:A${String(count)}`).flat();
  host.workbook.deleteSheet(host.workbook.sheet(id));
  return cells.map(({ value, formula }) => (formula === undefined ? value : { formula }));
}

const HOSTILES = [
  "=cmd|'/C calc'!A0",
  '=HYPERLINK("http://exemple.be","clic")',
  "<img src=x onerror=alert(1)>",
  "-1+2",
  "+32 2 555 12 12",
  "@SUM(1)",
  "'entre apostrophes'",
  "'",
  "\t=1+1",
  "\r=1+1",
  " =1+1",
  "03/04/2024",
  "2024-04-03",
  "3 avril 2024",
  "0123",
  "1e5",
  "7:36",
  "12%",
  "7,6",
  "1/2",
  "TRUE",
  "vrai",
  "#N/A",
  "#REF!",
  "C5",
  "ligne\nsuivante",
  "Un texte ordinaire",
];

it.each(["general", "text", "date", "money"] as const)(
  "ce qui a l'air d'autre chose qu'un texte reste ce texte, au format %s",
  async (format) => {
    expect(await ecrits(grille(HOSTILES, format), HOSTILES.length)).toEqual(HOSTILES);
  },
);

it("dans une table aussi, en-tête compris", async () => {
  expect(await ecrits(table(HOSTILES), HOSTILES.length + 1)).toEqual(["=1+1", ...HOSTILES]);
});

it("n'importe quel texte est dans sa cellule, caractère pour caractère", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 40 }),
    fc
      .tuple(fc.constantFrom(..."=+-@'#\t0 "), fc.string({ maxLength: 12 }))
      .map((parts) => parts.join("")),
    fc.constantFrom(...HOSTILES),
  );
  const written = fc.array(
    text.map((one) => one.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")),
    { minLength: 1, maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(written, async (texts) => {
      expect(await ecrits(grille(texts), texts.length)).toEqual(texts);
    }),
    { numRuns: 40 },
  );
});

it.each([
  ["Gravité", "Gravité"],
  ["L'échéance est passée", "L'échéance est passée"],
  [`Stage 3 : ${"x".repeat(60)}`, `Stage 3 : ${"x".repeat(60)}`],
  ["Stage 3", "'Stage 3"],
  ["(vide)", "'(vide)"],
  ["Vrai", "'Vrai"],
])("« %s » n'a d'apostrophe, qu'une personne verrait, que s'il en faut une", (text, written) => {
  expect(asText(text)).toBe(written);
});

it("ce qu'aucun classeur ne peut tenir est laissé : caractères de contrôle, textes sans fin", async () => {
  const [control, long] = await ecrits(grille(["a\u0000b\u001fc", "=é".repeat(20_000)]), 2);
  expect(control).toBe("abc");
  expect(String(long)).toHaveLength(32_001);
  expect(String(long).endsWith("…")).toBe(true);
});

it("les chiffres restent des chiffres ; ce qui n'en est pas un laisse la cellule vide", async () => {
  const contents = [38, 7.6, -1, 0, Number.NaN, Infinity, "", undefined];
  expect(await ecrits(grille(contents), 8)).toEqual([38, 7.6, -1, 0, "", "", "", ""]);
});

it("les formules du modèle sont des formules", async () => {
  const contents: Content[] = [1, { formula: "SUM(A1,2)", result: 3 }, { formula: 'A1&"=1"' }];
  expect(await ecrits(grille(contents), 3)).toEqual([
    1,
    { formula: "=SUM(A1,2)" },
    { formula: '=A1&"=1"' },
  ]);
});
