import { startExcel, workbookOf } from "../../host";
import { ecrireFeuilles } from "../../../src/hosts/excel/ecriture";
import type { TableColumn, WorkbookModel } from "../../../src/workbook/model";

jest.setTimeout(60_000);

const column: TableColumn = {
  header: "",
  width: 13,
  format: "general",
  emphasis: "strong",
  wrap: true,
  hidden: false,
  tones: { "À corriger": "alert" },
};

it.each([
  [2_000, 4],
  [20_000, 16],
])(
  "%i constats avec leurs liens : au plus %i allers-retours de moins de 5 Mo",
  async (count, most) => {
    const opened = await startExcel({
      workbook: workbookOf([{ name: "Feuil1" }]),
      payloadLimit: 5_000_000,
    });
    const message = "Le stage dure plus de 76 heures ; le contrat en prévoit moins. ".repeat(3);
    const headers = Array.from({ length: 12 }, (_, at) => `Colonne ${String(at + 1)}`);
    const model: WorkbookModel = {
      sheets: [
        {
          kind: "table",
          name: "Constats",
          title: undefined,
          fixedColumns: 1,
          columns: headers.map((header) => ({ ...column, header })),
          rows: Array.from({ length: count }, (_, row) => [
            // The gravest first, as in the list.
            row * 3 < count ? "À corriger" : "À vérifier",
            { text: `C${String(row)}`, file: "", sheet: "Stages", cell: `C${String(row + 1)}` },
            ...headers.slice(3).map((__, at) => `${String(row)}-${String(at)}`),
            message,
          ]),
        },
      ],
    };
    await opened.window.Excel.run((context) => ecrireFeuilles(context, model));
    const { batches } = opened;
    expect(batches.map(({ error }) => error)).toEqual(batches.map(() => undefined));
    expect(batches.length).toBeLessThanOrEqual(most);
    expect(Math.max(...batches.map(({ requestBytes }) => requestBytes))).toBeLessThan(4_000_000);
    expect(opened.workbook.user.values(`Constats!L${String(count + 1)}`)).toEqual([[message]]);
    await opened.close();
    opened.assertNothingUnknown();
  },
);
