import { selectionDe } from "../../src/hosts/excel/selection";

/** The stage of the selected row fills the view Stage. */
export function suivreSelection(run: typeof Excel.run, choisi: (reference: string) => void): void {
  void run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
      const reference = await run((own) => selectionDe(own, worksheetId, address));
      if (reference !== undefined) choisi(reference);
    });
    await context.sync();
  });
}
