import { useExcel, type JsdomExcelHost, type Workbook } from "../../host";
import { ecrire, etat, lister, noms, registre, retirer } from "./ecriture-essai";

const excel = useExcel();
jest.setTimeout(30_000);

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
