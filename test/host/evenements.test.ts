import { useExcel } from ".";
import { registre } from "./support";

const excel = useExcel();
const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

test("une saisie est annoncée à la feuille, au classeur et à la table", async () => {
  const workbook = registre();
  const { window, events } = await excel.start({ workbook });
  const heard: string[] = [];
  const details: unknown[] = [];
  await window.Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    const hear =
      (who: string) => (event: { type: string; address: string; changeType: string }) => {
        heard.push(`${who} ${event.type} ${event.address} ${event.changeType}`);
        return Promise.resolve();
      };
    worksheets.onChanged.add(hear("classeur"));
    worksheets.getItem("Stages").onChanged.add(hear("feuille"));
    worksheets.getItem("Notes de l'an").onChanged.add(hear("notes"));
    tables.getItem("Stages").onChanged.add((event) => {
      details.push(event.details);
      return hear("table")(event);
    });
    await context.sync();
  });
  workbook.user.type("Stages!C2", 40);
  await pause();
  expect(heard.sort()).toEqual([
    "classeur WorksheetChanged C2 RangeEdited",
    "feuille WorksheetChanged C2 RangeEdited",
    "table TableChanged C2 RangeEdited",
  ]);
  expect(details).toEqual([
    { valueBefore: 38, valueAfter: 40, valueTypeBefore: "Double", valueTypeAfter: "Double" },
  ]);
  expect(events.length).toBe(3);
});

test("lignes insérées et supprimées : la table suit", async () => {
  const workbook = registre();
  const { window } = await excel.start({ workbook });
  const heard: string[] = [];
  await window.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(`${event.changeType} ${event.address} ${event.source}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  workbook.user.insertRows("Stages", 1, 2);
  workbook.user.deleteRows("Stages", 4);
  await pause();
  expect(heard).toEqual(["RowInserted 1:2 Local", "RowDeleted 4:4 Local"]);
  expect(workbook.table("Stages").rect).toEqual({ row: 2, column: 0, rows: 2, columns: 3 });
  expect(workbook.user.values("Stages!A3:A4")).toEqual([["Référence"], ["S-002"]]);
});

test("ce que la page écrit revient aussi comme événement, sauf si elle les coupe", async () => {
  const { window } = await excel.start({ workbook: registre() });
  const heard: string[] = [];
  await window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Stages");
    sheet.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A2").values = [["X"]];
    await context.sync();
    await pause();
    context.runtime.enableEvents = false;
    sheet.getRange("A3").values = [["Y"]];
    await context.sync();
    await pause();
  });
  expect(heard).toEqual(["A2"]);
});

test("un gestionnaire retiré n'entend plus rien", async () => {
  const workbook = registre();
  const { window, events } = await excel.start({ workbook });
  const heard: string[] = [];
  const handler = await window.Excel.run(async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  workbook.user.select("Stages!B2:C2");
  await pause();
  await window.Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  workbook.user.select("Stages!A1");
  await pause();
  expect(heard).toEqual(["B2:C2"]);
  expect(events.length).toBe(1);
});

test("la plage d'un événement se lit dans un autre aller-retour", async () => {
  const workbook = registre();
  const { window } = await excel.start({ workbook });
  const read = new Promise((resolve) => {
    void window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Stages").onChanged.add((event) =>
        window.Excel.run(async (other) => {
          const range = event.getRange(other).load("values");
          await other.sync();
          resolve(range.values);
        }),
      );
      await context.sync();
      workbook.user.type("Stages!A2", "S-009");
    });
  });
  expect(await read).toEqual([["S-009"]]);
});

test("feuilles ajoutées, supprimées ; réglages du document", async () => {
  const workbook = registre();
  const { window } = await excel.start({ workbook });
  const heard: string[] = [];
  await window.Excel.run(async (context) => {
    const hear = (event: { type: string }) => {
      heard.push(event.type);
      return Promise.resolve();
    };
    context.workbook.worksheets.onAdded.add(hear);
    context.workbook.worksheets.onDeleted.add(hear);
    await context.sync();
  });
  workbook.addSheet("Rapport");
  workbook.user.deleteSheet("Rapport");
  const { settings } = window.Office.context.document;
  const saved = new Promise((resolve) => {
    settings.set("acceptés", ["stage-1"]);
    settings.saveAsync((result) => {
      resolve(result.status);
    });
  });
  expect(await saved).toBe("succeeded");
  await pause();
  expect(heard).toEqual(["WorksheetAdded", "WorksheetDeleted"]);
  const again = await excel.start({ workbook });
  expect(again.window.Office.context.document.settings.get("acceptés")).toEqual(["stage-1"]);
});
