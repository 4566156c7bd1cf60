import { useExcel, workbookOf, type JsdomExcelHost, type Workbook } from "../../host";
import { ajoutees, ecrireFeuilles, retirerFeuilles } from "../../../src/hosts/excel/ecriture";
import type { GridSheet, TableSheet, WorkbookModel } from "../../../src/workbook/model";

const excel = useExcel();
jest.setTimeout(30_000);

const grille = (name: string): GridSheet => ({
  kind: "grid",
  name,
  widths: [20],
  orientation: "portrait",
  rows: [{ cells: [{ content: name, style: "title" }] }],
});

const table = (name: string, rows = 3): TableSheet => ({
  kind: "table",
  name,
  title: undefined,
  fixedColumns: 1,
  columns: Array.from({ length: 12 }, (_, at) => ({
    header: `Colonne ${String(at)}`,
    width: 9,
    format: "general",
    emphasis: "light",
    wrap: false,
    hidden: false,
  })),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 12 }, (__, column) => `${String(row)}.${String(column)}`),
  ),
});

const MODEL: WorkbookModel = { sheets: [grille("Synthèse"), table("Constats")] };

const registre = (): Workbook =>
  workbookOf([
    { name: "Stages", table: "Stages", rows: [["Référence"], ["S-001"]] },
    { name: "Notes", rows: [["à garder"]] },
  ]);

/** All that a person would find in the workbook, and what is kept beside it. */
const etat = (workbook: Workbook) => ({
  sheets: workbook.sheets.map((sheet) => ({
    name: sheet.name,
    used: sheet.used(workbook.wholeSheet(sheet)),
    names: [...sheet.names],
  })),
  tables: workbook.tables.map(({ name }) => name),
  names: [...workbook.names],
  settings: [...workbook.settings],
});

const noms = ({ sheets }: Workbook): string[] => sheets.map(({ name }) => name);
const ecrire = ({ window }: JsdomExcelHost, model = MODEL) =>
  window.Excel.run((context) => ecrireFeuilles(context, model));
const lister = ({ window }: JsdomExcelHost) => window.Excel.run(ajoutees);
const retirer = ({ window }: JsdomExcelHost, ids: readonly string[]) =>
  window.Excel.run((context) => retirerFeuilles(context, ids));

/** The workbook closed and opened again by an Excel that gives all sheets new ids. */
async function rouvert(workbook: Workbook): Promise<JsdomExcelHost> {
  workbook.sheets.forEach((sheet, at) => {
    Object.assign(sheet, {
      id: `{00000000-0001-0000-${String(at).padStart(4, "0")}-000000000000}`,
    });
  });
  return excel.start({ workbook });
}

it("le retrait reprend exactement ce qui a été ajouté", async () => {
  const workbook = registre();
  const before = etat(workbook);
  const host = await excel.start({ workbook });
  const ids = await ecrire(host);
  expect(await lister(host)).toEqual(ids);
  await retirer(host, ids);
  expect(etat(workbook)).toEqual(before);
  expect(await lister(host)).toEqual([]);
});

it("rien n'a été ajouté : rien n'est à retirer", async () => {
  const workbook = registre();
  const before = etat(workbook);
  const host = await excel.start({ workbook });
  expect(await ecrire(host, { sheets: [] })).toEqual([]);
  await retirer(host, workbook.sheets.map(({ id }) => id).concat("Notes"));
  expect(etat(workbook)).toEqual(before);
});

it("plusieurs écritures s'ajoutent ; on en retire une partie", async () => {
  const workbook = registre();
  const host = await excel.start({ workbook });
  const first = await ecrire(host);
  const second = await ecrire(host);
  expect(await lister(host)).toEqual([...first, ...second]);
  await retirer(host, first);
  expect(noms(workbook)).toEqual(["Stages", "Notes", "Synthèse (2)", "Constats (2)"]);
  expect(await lister(host)).toEqual(second);
});

it("une feuille renommée, déplacée ou déjà supprimée", async () => {
  const workbook = registre();
  const host = await excel.start({ workbook });
  const ids = await ecrire(host);
  workbook.user.renameSheet("Synthèse", "Ma synthèse");
  workbook.sheets.reverse();
  workbook.user.deleteSheet("Constats");
  expect(await lister(host)).toEqual(ids.slice(0, 1));
  await retirer(host, ids);
  expect(noms(workbook).sort()).toEqual(["Notes", "Stages"]);
});

it("jamais une feuille que quelqu'un a faite, même sous le nom d'une des nôtres", async () => {
  const workbook = registre();
  const host = await excel.start({ workbook });
  const ids = await ecrire(host);
  workbook.user.deleteSheet("Constats");
  const own = workbook.addSheet("Constats");
  await retirer(host, [...ids, own.id, workbook.sheet("Notes").id, "Notes", "Constats"]);
  expect(noms(workbook)).toEqual(["Stages", "Notes", "Constats"]);
});

it("le classeur fermé puis rouvert : les feuilles se retrouvent, sous d'autres numéros", async () => {
  const workbook = registre();
  await ecrire(await excel.start({ workbook }));
  const host = await rouvert(workbook);
  const ids = await lister(host);
  expect(ids).toEqual([workbook.sheet("Synthèse").id, workbook.sheet("Constats").id]);
  await retirer(host, ids);
  expect(noms(workbook)).toEqual(["Stages", "Notes"]);
});

it("la copie d'une feuille est à qui l'a faite", async () => {
  const workbook = registre();
  const host = await excel.start({ workbook });
  const ids = await ecrire(host);
  const copy = workbook.addSheet("Synthèse annotée");
  for (const [name, value] of workbook.sheet("Synthèse").names) copy.names.set(name, value);
  expect(await lister(host)).toEqual(ids);
  // Opened again, the two cannot be told apart: both are left.
  expect(await lister(await rouvert(workbook))).toEqual([workbook.sheet("Constats").id]);
});

it("un réglage que quelqu'un a abîmé ne désigne rien", async () => {
  const workbook = registre();
  const host = await excel.start({ workbook });
  for (const value of [12, "x", null, [1, null, { id: "a" }], { id: "a", mark: "b" }]) {
    workbook.settings.set("iop.feuilles", JSON.stringify(value));
    expect(await lister(host)).toEqual([]);
  }
});

describe("ce qu'Excel refuse ne laisse rien à moitié écrit", () => {
  it("la structure du classeur est protégée", async () => {
    const workbook = registre();
    workbook.isProtected = true;
    const before = etat(workbook);
    const host = await excel.start({ workbook });
    await expect(ecrire(host)).rejects.toMatchObject({ code: "AccessDenied" });
    expect(etat(workbook)).toEqual(before);
  });

  it("une cellule est en cours de saisie", async () => {
    const workbook = registre();
    const before = etat(workbook);
    const host = await excel.start({ workbook });
    workbook.isEditing = true;
    await expect(ecrire(host)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    workbook.isEditing = false;
    expect(etat(workbook)).toEqual(before);
  });

  it("la saisie commence pendant l'écriture : ce qui reste est connu, et se retire après", async () => {
    const workbook = registre();
    const host = await excel.start({ workbook });
    const writing = host.window.Excel.run((context) => {
      const sync = context.sync.bind(context);
      context.sync = ((value: unknown) => {
        workbook.isEditing ||= host.batches.length === 2;
        return sync(value);
      }) as typeof context.sync;
      return ecrireFeuilles(context, MODEL);
    });
    await expect(writing).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    workbook.isEditing = false;
    expect(noms(workbook)).toHaveLength(4);
    await retirer(host, await lister(host));
    expect(noms(workbook)).toEqual(["Stages", "Notes"]);
  });

  it("une feuille du même nom arrive au même instant : elle reste", async () => {
    const workbook = registre();
    const host = await excel.start({ workbook });
    let isFirst = true;
    workbook.listen((event) => {
      if (event.kind !== "sheet-added" || !isFirst) return;
      isFirst = false;
      workbook.addSheet("Constats");
    });
    await expect(ecrire(host)).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    expect(noms(workbook)).toEqual(["Stages", "Notes", "Constats"]);
  });

  it.each([1, 2, 3, 4, 5])("l'aller-retour n° %d échoue", async (failing) => {
    const workbook = registre();
    const host = await excel.start({ workbook });
    const ids = await ecrire(host);
    const before = etat(workbook);
    const large: WorkbookModel = { sheets: [grille("Synthèse"), table("Constats", 9_000)] };
    const writing = host.window.Excel.run(async (context) => {
      let count = 0;
      const sync = context.sync.bind(context);
      context.sync = ((value: unknown) => {
        count += 1;
        if (count === failing) host.failNext("GeneralException");
        return sync(value);
      }) as typeof context.sync;
      return ecrireFeuilles(context, large);
    });
    await expect(writing).rejects.toMatchObject({ code: "GeneralException" });
    expect(etat(workbook)).toEqual(before);
    expect(await lister(host)).toEqual(ids);
  });

  it("sans imprimante, les feuilles sont là quand même", async () => {
    const workbook = registre();
    const host = await excel.start({ workbook });
    const ids = await host.window.Excel.run(async (context) => {
      const sync = context.sync.bind(context);
      context.sync = ((value: unknown) => {
        if (host.batches.length === 3) host.failNext("GeneralException");
        return sync(value);
      }) as typeof context.sync;
      return ecrireFeuilles(context, MODEL);
    });
    expect(host.batches.map(({ error }) => error).slice(0, 4)).toEqual([
      undefined,
      undefined,
      undefined,
      "GeneralException",
    ]);
    expect(await lister(host)).toEqual(ids);
    expect(ids).toHaveLength(2);
  });
});
