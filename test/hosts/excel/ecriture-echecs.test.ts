import { useExcel } from "../../host";
import { ecrireFeuilles } from "../../../src/hosts/excel/ecriture";
import type { WorkbookModel } from "../../../src/workbook/model";
import {
  ecrire,
  etat,
  grille,
  lister,
  MODEL,
  noms,
  registre,
  retirer,
  table,
} from "./ecriture-essai";

const excel = useExcel();
jest.setTimeout(30_000);

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
