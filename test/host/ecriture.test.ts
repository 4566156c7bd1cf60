import { CellError, startExcel, useExcel, workbookOf } from ".";
import type { Cell, JsdomExcelHost, Workbook } from ".";
import { registre } from "./support";

const excel = useExcel();

let host: JsdomExcelHost;
beforeAll(async () => {
  host = await startExcel({ workbook: workbookOf([{ name: "Feuil1" }]) });
});
afterAll(() => host.close());

/** What an empty cell holds after a page wrote there. */
async function written(
  input: unknown,
  { format = "General", as = "values" as "values" | "formulas" } = {},
): Promise<Partial<Cell>> {
  const address = `A${String(host.batches.length + 1)}`;
  await host.window.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Feuil1").getRange(address);
    cell.numberFormat = [[format]];
    cell[as] = [[input]];
    await context.sync();
  });
  const { value, formula, format: kept } = host.workbook.user.cells(address)[0]?.[0] ?? {};
  return { value, formula, format: kept } as Partial<Cell>;
}

test.each<[input: unknown, value: unknown, formula: string | undefined]>([
  ["=1+1", 0, "=1+1"],
  ["+1+1", 0, "=+1+1"],
  ["-abc", 0, "=-abc"],
  ["'=1+1", "=1+1", undefined],
  ["'0123", "0123", undefined],
  ["=", "=", undefined],
  ["-", "-", undefined],
  ["0123", 123, undefined],
  ["-7.6", -7.6, undefined],
  ["12%", 0.12, undefined],
  ["7,6", "7,6", undefined],
  ["1,500", 1500, undefined],
  ["true", true, undefined],
  ["25/12/2024", "25/12/2024", undefined],
  ["03/04/2024", 45_355, undefined],
  ["2024-01-01", 45_292, undefined],
  ["#N/A", new CellError("#N/A"), undefined],
  ["texte", "texte", undefined],
  [38, 38, undefined],
  [false, false, undefined],
])("« %s » écrit dans une cellule donne %s, formule %s", async (input, value, formula) => {
  expect(await written(input)).toMatchObject({ value, formula });
  expect(await written(input, { as: "formulas" })).toMatchObject({ value, formula });
});

test("une cellule au format texte garde le texte", async () => {
  expect(await written("=1+1", { format: "@" })).toEqual({
    value: "=1+1",
    formula: undefined,
    format: "@",
  });
});

async function write(workbook: Workbook, address: string, values: unknown): Promise<string> {
  const { window } = await excel.start({ workbook });
  return window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Stages").getRange(address).values = values as never;
    await context.sync();
    return "";
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
}

test("null laisse une cellule, un texte vide l'efface et garde son format", async () => {
  const workbook = registre();
  expect(await write(workbook, "A2:C2", [[null, "", 40]])).toBe("");
  expect(workbook.user.values("Stages!A2:C2")).toEqual([["S-001", "", 40]]);
  expect(workbook.user.cells("Stages!B2")[0]?.[0]?.format).toBe("dd/mm/yyyy");
});

test("une valeur seule va dans toutes les cellules", async () => {
  const workbook = registre();
  expect(await write(workbook, "C2:C3", 1)).toBe("");
  expect(workbook.user.values("Stages!C2:C3")).toEqual([[1], [1]]);
});

test.each([
  ["une matrice d'une autre taille", [[1, 2]]],
  ["un objet", [[{}]]],
  ["un texte trop long", [["x".repeat(32_768)]]],
])("%s est un argument invalide", async (_, values) => {
  expect(await write(registre(), "C2", values)).toBe("InvalidArgument");
});
