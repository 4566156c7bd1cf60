import { useExcel, workbookOf, type JsdomExcelHost } from ".";
import { registre } from "./support";

const excel = useExcel();

const run = <T>(
  { window }: JsdomExcelHost,
  act: (context: Excel.RequestContext, stages: Excel.Worksheet) => Promise<T>,
): Promise<T> =>
  window.Excel.run((context) => act(context, context.workbook.worksheets.getItem("Stages")));

test("les plages se nomment l'une à partir de l'autre", async () => {
  const host = await excel.start({ workbook: registre() });
  const addresses = await run(host, async (context, stages) => {
    const range = stages.getRange("A1:B2");
    const all = [
      range,
      range.getCell(1, 1),
      range.getOffsetRange(2, 1),
      range.getResizedRange(1, -1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getLastRow(),
      stages.getUsedRange(true),
      stages.getRangeByIndexes(4, 2, 2, 3),
      stages.getRange("$C$5"),
      stages.getRange("Z:Z").getUsedRangeOrNullObject(),
      context.workbook.worksheets.getItem("Notes de l'an").getUsedRange(),
    ].map((one) => one.load("address"));
    await context.sync();
    return all.map((one) => (one.isNullObject ? null : one.address));
  });
  expect(addresses).toEqual([
    "Stages!A1:B2",
    "Stages!B2",
    "Stages!B3:C4",
    "Stages!A1:A3",
    "Stages!1:2",
    "Stages!A:B",
    "Stages!A2:B2",
    "Stages!A1:C3",
    "Stages!C5:E6",
    "Stages!C5",
    null,
    "'Notes de l''an'!A1",
  ]);
});

test("une plage gardée suit les lignes insérées, puis manque quand elles sont supprimées", async () => {
  const workbook = registre();
  const host = await excel.start({ workbook });
  const codes = await run(host, async (context, stages) => {
    const range = stages.getRange("A3");
    context.trackedObjects.add(range);
    await context.sync();
    workbook.user.insertRows("Stages", 2, 3);
    range.load("address, values");
    await context.sync();
    const before = [range.address, range.values] as unknown[];
    workbook.user.deleteRows("Stages", 6);
    range.load("values");
    const code = await context.sync().catch((error: unknown) => (error as { code: string }).code);
    return [...before, code];
  });
  expect(codes).toEqual(["Stages!A6", [["S-002"]], "InvalidReference"]);
});

test("la mise en forme se lit comme elle s'écrit, null où elle diffère", async () => {
  const host = await excel.start({ workbook: registre() });
  const read = await run(host, async (context, stages) => {
    const range = stages.getRange("A1:C1");
    range.format.font.bold = true;
    range.format.columnWidth = 120;
    range.getCell(0, 0).format.fill.color = "#FFEE00";
    await context.sync();
    range.format.load("columnWidth, wrapText, fill/color, font/bold");
    await context.sync();
    const { columnWidth, wrapText, fill, font } = range.format;
    return { columnWidth, wrapText, fill: fill.color, bold: font.bold };
  });
  expect(read).toEqual({ columnWidth: 120, wrapText: false, fill: null, bold: true });
});

test("une ligne ajoutée à une table y prend place, avant les totaux", async () => {
  const workbook = workbookOf([
    {
      name: "Stages",
      table: "Stages",
      rows: [
        ["Référence", "Heures"],
        ["S-001", 38],
        ["Total", 38],
      ],
      hasTotals: true,
    },
  ]);
  const host = await excel.start({ workbook });
  const count = await run(host, async (context) => {
    const { rows } = context.workbook.tables.getItem("Stages");
    rows.add(undefined, [
      ["S-002", 10],
      ["S-003", 20],
    ]);
    rows.add(0, [["S-000", 1]]);
    rows.load("count");
    await context.sync();
    return rows.count;
  });
  expect(count).toBe(4);
  expect(workbook.user.values("Stages!A1:A6").flat()).toEqual([
    "Référence",
    "S-000",
    "S-001",
    "S-002",
    "S-003",
    "Total",
  ]);
});

test("feuille, table et graphique sont créés, nommés et supprimés", async () => {
  const workbook = registre();
  const host = await excel.start({ workbook });
  const made = await run(host, async (context) => {
    const sheet = context.workbook.worksheets.add("Rapport");
    sheet.getRange("A1:B3").values = [
      ["Mois", "Stages"],
      ["janvier", 2],
      ["février", 3],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Rapport_stages";
    const chart = sheet.charts.add("ColumnClustered", table.getRange(), "Columns");
    chart.title.text = "Stages par mois";
    chart.setPosition("D2", "H10");
    sheet.activate();
    chart.load("name, top, left, height, width, series/items/name");
    sheet.load("id, position");
    await context.sync();
    const { top, left, height, width, series } = chart;
    return { top, left, height, width, series: series.items.map(({ name }) => name) };
  });
  expect(made).toEqual({ top: 15, left: 144, height: 135, width: 240, series: ["Stages"] });
  expect(workbook.selection.sheet.name).toBe("Rapport");
  expect(workbook.table("Rapport_stages").columnNames).toEqual(["Mois", "Stages"]);
  expect(workbook.sheet("Rapport").charts[0]?.title.text).toBe("Stages par mois");
  await run(host, async (context) => {
    context.workbook.worksheets.getItem("Rapport").delete();
    await context.sync();
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["Stages", "Notes de l'an"]);
  expect(workbook.findTable("Rapport_stages")).toBeUndefined();
});

test("ce qui manque est un objet nul", async () => {
  const host = await excel.start({ workbook: registre() });
  const nulls = await run(host, async (context, stages) => {
    const { tables, worksheets, names } = context.workbook;
    const missing = [
      tables.getItemOrNullObject("Absente"),
      worksheets.getItemOrNullObject("Absente"),
      names.getItemOrNullObject("Absent"),
      stages.tables.getItemOrNullObject("Stages"),
    ];
    await context.sync();
    return missing.map(({ isNullObject }) => isNullObject);
  });
  expect(nulls).toEqual([true, true, true, false]);
});

test.each([
  [false, 1462],
  [true, 0],
])("la fonction DATE dit le système de dates, 1904 : %s", async (date1904, expected) => {
  const host = await excel.start({ workbook: workbookOf([{ name: "Stages" }], { date1904 }) });
  const serial = await run(host, async (context) => {
    const result = context.workbook.functions.date(1904, 1, 1);
    result.load("value");
    await context.sync();
    return result.value;
  });
  expect(serial).toBe(expected);
});

test("une saisie sous une table l'agrandit ; un tri range ses lignes", () => {
  const workbook = registre();
  workbook.user.type("Stages!A4", "S-000");
  workbook.user.sortTable("Stages", "Référence");
  expect(workbook.user.values("Stages!A2:A4").flat()).toEqual(["S-000", "S-001", "S-002"]);
});

test("une insertion qui couperait une table est refusée", async () => {
  const host = await excel.start({ workbook: registre() });
  const code = await run(host, async (context, stages) => {
    stages.getRange("A2").insert("Down");
    return context.sync().catch((error: unknown) => (error as { code: string }).code);
  });
  expect(code).toBe("InsertDeleteConflict");
});
