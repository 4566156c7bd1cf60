import type { WorkbookModel } from "../../../workbook/model";
import { Batches } from "./batches";
import { writeCells, writeFormulas } from "./cells";
import { addCharts, finishCharts, type MadeChart } from "./charts";
import { KEY, newMarks, putMark } from "./marks";
import { readOpenWorkbook } from "./open-workbook";
import { planOf, type Plan } from "./plan";
import { setUpPrint } from "./print";
import { takeBack } from "./removal";
import { shapeSheet } from "./shape";

export { ajoutees, retirerFeuilles } from "./removal";

/**
 * Adds the sheets of a model at the end of the open workbook and shows the first; their ids. Names
 * that are taken get a number. Where Excel refuses something, its own error goes up, and the sheets
 * that were already there are taken back.
 */
export async function ecrireFeuilles(
  context: Excel.RequestContext,
  model: WorkbookModel,
): Promise<readonly string[]> {
  if (model.sheets.length === 0) return [];
  const open = await readOpenWorkbook(context);
  const plan = planOf(model, open);
  const marks = newMarks(plan.sheets.length);
  try {
    const sheets = await addSheets(context, plan, marks);
    await writeAll(context, model, plan, sheets);
    await printAll(context, plan, sheets);
    return sheets.map(({ id }) => id);
  } catch (fault) {
    // What fails here as well stays recorded as ours, and can be taken back later.
    await takeBack(context, open, new Set(marks)).catch(() => undefined);
    throw fault;
  }
}

/**
 * Empty sheets, marked and recorded in the batch that adds them, so that none of them can be lost;
 * their ids are known after it only.
 */
async function addSheets(
  context: Excel.RequestContext,
  { open, sheets }: Plan,
  marks: readonly string[],
): Promise<Excel.Worksheet[]> {
  const { settings, worksheets } = context.workbook;
  settings.add(KEY, [...open.records, ...marks.map((mark) => ({ id: "", mark }))]);
  const added = sheets.map(({ name }, at) => {
    const sheet = worksheets.add(name);
    putMark(sheet, marks[at] as string);
    sheet.load("id");
    return sheet;
  });
  await context.sync();
  const records = added.map(({ id }, at) => ({ id, mark: marks[at] as string }));
  // It goes with the first cells.
  settings.add(KEY, [...open.records, ...records]);
  return added;
}

async function writeAll(
  context: Excel.RequestContext,
  { names = [] }: WorkbookModel,
  plan: Plan,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  const batches = new Batches(context);
  const sheetOf = (asked: string): Excel.Worksheet => {
    const found = sheets[plan.sheets.findIndex(({ layout }) => layout.name === asked)];
    if (!found) throw new Error(`The model has no sheet « ${asked} ».`);
    return found;
  };
  const each = async (work: (at: number, sheet: Excel.Worksheet) => Promise<void>) => {
    for (const [at, sheet] of sheets.entries()) await work(at, sheet);
  };
  const planned = (at: number) => plan.sheets[at] as Plan["sheets"][number];
  await each(async (at, sheet) => {
    await writeCells(sheet, planned(at).layout, plan, batches);
    await shapeSheet(sheet, planned(at), batches);
  });
  await each((at, sheet) => writeFormulas(sheet, planned(at).layout, plan, batches));
  // Of their sheet: they go with it, and another report may have the same.
  for (const { name, sheet, cell } of names)
    sheetOf(sheet).names.add(name, sheetOf(sheet).getRange(cell.replace(/\$/g, "")));
  const charts: MadeChart[] = [];
  await each(async (at, sheet) => {
    charts.push(...(await addCharts(sheet, planned(at).layout, sheetOf, batches)));
  });
  if (charts.length > 0) await batches.send();
  await finishCharts(charts, batches);
  sheets[0]?.activate();
  await batches.send();
}

/**
 * In a batch of its own: without any printer, Excel refuses to say how a page is printed, and the
 * sheets are right without it.
 */
async function printAll(
  context: Excel.RequestContext,
  plan: Plan,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  sheets.forEach((sheet, at) => {
    setUpPrint(sheet, (plan.sheets[at] as Plan["sheets"][number]).layout.print);
  });
  await context.sync().catch(() => undefined);
}
