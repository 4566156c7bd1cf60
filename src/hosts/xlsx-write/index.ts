import type { WorkbookModel } from "../../workbook/model";
import { finish } from "./package";
import { addGrid } from "./grid-sheet";
import { addPage } from "./page-sheet";
import { addTable } from "./table-sheet";

/** The bytes of a workbook: the same model gives the same bytes, on any machine and day. */
export async function writeWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  // Loaded here, since its import alone takes half a second.
  const { default: exceljs } = await import("exceljs");
  const workbook = new exceljs.Workbook();
  // Opened on the first sheet, in a window of a usual size (in twentieths of a point).
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 14000, firstSheet: 0, activeTab: 0, visibility: "visible" },
  ];
  for (const sheet of model.sheets)
    if (sheet.kind === "page") addPage(workbook, sheet);
    else if (sheet.kind === "grid") addGrid(workbook, sheet);
    else addTable(workbook, sheet, model);
  // What is stored without a result is worked out by whoever opens the workbook.
  workbook.calcProperties = { fullCalcOnLoad: true };
  const written = await workbook.xlsx.writeBuffer();
  return finish(new Uint8Array(written), model);
}
