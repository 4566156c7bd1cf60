import { CellError, exportXlsx, importXlsx, workbookOf } from ".";

test.each([false, true])(
  "un classeur exporté se relit égal, dates de 1904 : %s",
  async (date1904) => {
    const workbook = workbookOf(
      [
        {
          name: "Stages",
          table: "Stages",
          rows: [
            ["Référence", "Début", "Double"],
            ["S-001", 45_292.5, { formula: "=B2*2", value: 90_585 }],
            ["=pas une formule", "", true],
            ["S-003", 45_299, new CellError("#N/A")],
          ],
          formats: [undefined, "dd/mm/yyyy", "0.00"],
        },
        { name: "Listes", rows: [["oui"]], visibility: "Hidden", isProtected: true },
      ],
      { date1904 },
    );
    const again = await importXlsx(await exportXlsx(workbook));
    expect(again.date1904).toBe(date1904);
    expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Stages", "Visible"],
      ["Listes", "Hidden"],
    ]);
    expect(again.user.cells("Stages!A1:C4")).toEqual(workbook.user.cells("Stages!A1:C4"));
    expect(again.table("Stages").rect).toEqual(workbook.table("Stages").rect);
    expect(again.sheet("Listes").isProtected).toBe(true);
  },
);
