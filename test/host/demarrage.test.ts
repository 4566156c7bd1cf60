import { startExcel, useExcel, workbookOf } from ".";
import { registre } from "./support";

const excel = useExcel();

test("office.js démarre dans Excel pour Windows, en français", async () => {
  const { window } = await excel.start({ workbook: registre() });
  const info = await window.Office.onReady();
  expect({ host: info.host, platform: info.platform }).toEqual({ host: "Excel", platform: "PC" });
  expect(window.Office.context.displayLanguage).toBe("fr-FR");
  const { requirements } = window.Office.context;
  expect(requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
});

test("un aller-retour lit une table", async () => {
  const { window, batches } = await excel.start({ workbook: registre() });
  const read = await window.Excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.load("items/name, items/worksheet/name");
    const body = tables.getItem("Stages").getDataBodyRange();
    body.load("address, values, numberFormat, text, valueTypes");
    await context.sync();
    return {
      names: tables.items.map((table) => [table.name, table.worksheet.name]),
      body: body.toJSON(),
    };
  });
  expect(read).toEqual({
    names: [["Stages", "Stages"]],
    body: {
      address: "Stages!A2:C3",
      values: [
        ["S-001", 45_292, 38],
        ["S-002", 45_299, 7.6],
      ],
      numberFormat: [
        ["General", "dd/mm/yyyy", "0.00"],
        ["General", "dd/mm/yyyy", "0.00"],
      ],
      text: [
        ["S-001", "01/01/2024", "38,00"],
        ["S-002", "08/01/2024", "7,60"],
      ],
      valueTypes: [
        ["String", "Double", "Double"],
        ["String", "Double", "Double"],
      ],
    },
  });
  expect(batches.length).toBe(1);
});

test("le thème d'Excel est celui qu'on demande", async () => {
  const { window } = await excel.start({ workbook: registre(), theme: "dark" });
  expect(window.Office.context.officeTheme.bodyBackgroundColor).toBe("#292929");
});

test("un nom chargé d'une collection vide est vérifié aussi", async () => {
  const host = await startExcel({ workbook: registre() });
  const loading = host.window.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Stages").charts.load("items/plotArea");
    await context.sync();
  });
  await expect(loading).rejects.toMatchObject({ code: "ApiNotFound" });
  await host.close();
  expect(host.unknown).toEqual(["Chart.plotArea"]);
});

test("une table de 10 000 lignes se lit en un aller-retour", async () => {
  const rows = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => (row === 0 ? `C${String(column)}` : row * column)),
  );
  const workbook = workbookOf([{ name: "Prestations", table: "Prestations", rows }]);
  const { window, batches } = await excel.start({ workbook });
  const count = await window.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("Prestations").getDataBodyRange();
    body.load("values, numberFormat");
    await context.sync();
    return body.values.length;
  });
  expect(count).toBe(9_999);
  expect(batches.map(({ calls }) => calls)).toEqual([
    [
      "Workbook.tables",
      "TableCollection.getItem",
      "Table.getDataBodyRange",
      "Range._KeepReference",
      "Range.values",
      "Range.numberFormat",
    ],
  ]);
});
