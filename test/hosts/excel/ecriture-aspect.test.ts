import { startExcel, workbookOf, type JsdomExcelHost, type Workbook } from "../../host";
import { ecrireFeuilles } from "../../../src/hosts/excel/ecriture";
import { grid, page, table } from "./ecriture-modele";

let host: JsdomExcelHost;
let workbook: Workbook;
beforeAll(async () => {
  workbook = workbookOf([{ name: "Feuil1" }]);
  host = await startExcel({ workbook });
  await host.window.Excel.run((context) =>
    ecrireFeuilles(context, { sheets: [page, grid, table] }),
  );
});
afterAll(async () => {
  await host.close();
  host.assertNothingUnknown();
});

const cell = (address: string) => {
  const { value, format, style } = workbook.user.cells(address)[0]?.[0] ?? { value: undefined };
  return { value, format, ...style };
};

describe("une feuille à lire", () => {
  it("titres, notes et libellés se distinguent ; une note prend les deux colonnes", () => {
    expect(cell("Lisez-moi!A1")).toMatchObject({ bold: true, fill: "#FDE8D7", color: "#7F1D1D" });
    expect(cell("Lisez-moi!B1")).toMatchObject({ value: "", fill: "#FDE8D7" });
    expect(cell("Lisez-moi!A2")).toMatchObject({ bold: true, size: 20 });
    expect(cell("Lisez-moi!A4").borders?.bottom).toMatchObject({ color: "#2F6EAF" });
    expect(cell("Lisez-moi!B5")).toMatchObject({ wrap: true, vertical: "Center" });
    expect(workbook.sheet("Lisez-moi").merged).toEqual([
      { row: 2, column: 0, rows: 1, columns: 2 },
    ]);
  });

  it("ses lignes ont la hauteur de leurs textes, ses colonnes leur largeur", () => {
    const { rowHeights, columnWidths, showGridlines } = workbook.sheet("Lisez-moi");
    expect([0, 1, 2, 3, 4].map((row) => rowHeights.get(row))).toEqual([24, 34, 80, 30, 50]);
    expect([...columnWidths]).toEqual([
      [0, 161.25],
      [1, 549.75],
    ]);
    expect(showGridlines).toBe(false);
  });

  it("s'imprime debout, sur une page de large", () => {
    expect(Object.fromEntries(workbook.sheet("Lisez-moi").print)).toEqual({
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      margins: {
        unit: "Inches",
        left: 0.4,
        right: 0.4,
        top: 0.5,
        bottom: 0.6,
        header: 0.3,
        footer: 0.3,
      },
      leftFooter: "&A",
      rightFooter: "Page &P / &N",
    });
  });
});

describe("une feuille mise en page cellule par cellule", () => {
  it("formats, côtés et couleurs", () => {
    expect(cell("Tableau!B2")).toMatchObject({
      value: "2025",
      bold: true,
      fill: "#1F3864",
      color: "#FFFFFF",
      horizontal: "Right",
      indent: 1,
    });
    expect(cell("Tableau!B3")).toMatchObject({ value: 1234, format: "#,##0", size: 12 });
    expect(cell("Tableau!C3")).toMatchObject({ value: "=risque", format: "@", wrap: true });
    expect(cell("Tableau!A5")).toMatchObject({ value: 3, fill: "#FAD1D1", bold: true });
    expect(cell("Tableau!A5").borders?.top).toMatchObject({ weight: "Medium" });
    expect(Object.keys(cell("Tableau!A6").borders ?? {}).sort()).toEqual([
      "bottom",
      "left",
      "right",
      "top",
    ]);
    expect(workbook.sheet("Tableau").merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  });

  it("lignes figées, fin de page, échelle ; une ligne n'est jamais plus haute qu'Excel ne le peut", () => {
    const { frozen, pageBreaks, print, rowHeights } = workbook.sheet("Tableau");
    expect(frozen).toEqual({ rows: 2, columns: 0 });
    expect(pageBreaks).toEqual([3]);
    expect(print.get("orientation")).toBe("Landscape");
    expect(print.get("zoom")).toEqual({ scale: 62 });
    expect(print.get("titleRows")).toEqual({ row: 1, rows: 1 });
    expect([...rowHeights.keys()]).toEqual([0, 1, 2, 4, 5]);
    expect(rowHeights.get(5)).toBe(409);
  });
});

describe("une table", () => {
  it("est une table d'Excel, sous son titre", () => {
    const { rect, style, columnNames } = workbook.table("Constats");
    expect(rect).toEqual({ row: 1, column: 0, rows: 3, columns: 4 });
    expect(style).toBe("TableStyleLight1");
    expect(columnNames).toEqual(["Gravité", "Cachée", "Début", "Fin"]);
    expect(workbook.user.values("Constats!A1:D1")).toEqual([
      ["EXEMPLE", "données inventées", "Dates", ""],
    ]);
    expect(cell("Constats!A2")).toMatchObject({ bold: true, fill: "#1F3864", color: "#FFFFFF" });
    expect(cell("Constats!D1")).toMatchObject({ fill: "#E6EEF8" });
    expect(workbook.sheet("Constats").frozen).toEqual({ rows: 2, columns: 1 });
    expect([...workbook.sheet("Constats").hiddenColumns]).toEqual([1]);
  });

  it("ses cellules ont le format de leur colonne, et la couleur de ce qu'elles disent", () => {
    expect(cell("Constats!A3")).toMatchObject({ value: "À corriger", fill: "#FAD1D1", wrap: true });
    expect(cell("Constats!A4").fill).toBeUndefined();
    expect(cell("Constats!B3")).toMatchObject({ value: "0123", format: "@" });
    expect(cell("Constats!C4")).toMatchObject({ value: 45_293, format: "dd/mm/yyyy" });
    expect(cell("Constats!D3")).toMatchObject({ value: 7.6, horizontal: "Right", indent: 1 });
    expect(cell("Constats!D4")).toMatchObject({ value: "ici", underline: "Single" });
  });

  it("propose ses choix, et dit ce qu'il y a à faire", () => {
    expect(workbook.sheet("Constats").validations).toEqual([
      {
        at: { row: 2, column: 0, rows: 2, columns: 1 },
        rule: { list: { inCellDropDown: true, source: "À corriger,À vérifier" } },
        errorAlert: expect.objectContaining({ style: "Warning", showAlert: true }) as unknown,
        prompt: { showPrompt: true, title: "Gravité", message: "Choisissez." },
      },
    ]);
  });

  it("s'imprime couchée, ses en-têtes sur chaque page", () => {
    expect(Object.fromEntries(workbook.sheet("Constats").print)).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1 },
      titleRows: { row: 1, rows: 1 },
      leftHeader: "&BEXEMPLE – données inventées",
    });
  });
});
