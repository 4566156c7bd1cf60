import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
import { startExcelWeb, useExcelBrowser } from ".";
import { registre } from "./support";

const excel = useExcelBrowser();
const web = { seam: "web" } as const;

const READY = `Office.onReady().then(({ host, platform }) => ({ host, platform,
  language: Office.context.displayLanguage, theme: Office.context.officeTheme ?? null,
  isDark: matchMedia("(prefers-color-scheme: dark)").matches,
  offers: ["1.9", "1.10"].map((set) => Office.context.requirements.isSetSupported("ExcelApi", set)),
}))`;

/** Runs a batch in the pane: what it gives, or the code of its error. */
const run = (frame: Frame, body: string): Promise<unknown> =>
  frame.evaluate(`Excel.run(async (context) => { ${body} }).catch((error) => error.code)`);

test("office.js démarre dans Excel sur le web, dans la langue et le thème demandés", async () => {
  const light = await excel.open({ ...web, workbook: registre() });
  expect(await light.frame.evaluate(READY)).toEqual({
    host: "Excel",
    platform: "OfficeOnline",
    language: "fr-FR",
    theme: null,
    isDark: false,
    offers: [true, false],
  });
  const options = { ...web, workbook: registre(), locale: "de-DE", theme: "dark" } as const;
  const dark = await excel.open(options);
  expect(await dark.frame.evaluate(READY)).toMatchObject({ language: "de-DE", isDark: true });
});

test("un aller-retour lit une table, un autre écrit", async () => {
  const workbook = registre();
  const { frame, host } = await excel.open({ ...web, workbook });
  const read = `const body = context.workbook.tables.getItem("Stages").getDataBodyRange();
    body.load("values"); await context.sync(); return body.values;`;
  expect(await run(frame, read)).toEqual([
    ["S-001", 45_292, 38],
    ["S-002", 45_299, 7.6],
  ]);
  expect(host.batches.length).toBe(1);
  await run(frame, `context.workbook.worksheets.getItem("Stages").getRange("C2").values = [[40]];`);
  expect(workbook.user.values("Stages!C2")).toEqual([[40]]);
  expect(host.batches.length).toBe(2);
});

test("une saisie est annoncée à la page, et plus rien une fois le gestionnaire retiré", async () => {
  const workbook = registre();
  const { frame, host } = await excel.open({ ...web, workbook });
  await run(
    frame,
    `window.heard = []; window.handler = context.workbook.worksheets.onChanged.add(
      async ({ address, details }) => heard.push([address, details.valueAfter]));`,
  );
  workbook.user.type("Stages!C2", 40);
  await frame.waitForFunction("heard.length === 1");
  await frame.evaluate(
    "Excel.run(handler.context, (context) => { handler.remove(); return context.sync(); })",
  );
  workbook.user.type("Stages!C2", 41);
  expect(await frame.evaluate("heard")).toEqual([["C2", 40]]);
  expect(host.events.length).toBe(1);
});

test("un membre inconnu échoue, même pour une page qui l'attrape", async () => {
  const page = await excel.newPage();
  const { frame, host } = await startExcelWeb(page, { workbook: registre() });
  const cell = `context.workbook.worksheets.getItem("Stages").getRange("A1")`;
  expect(await run(frame, `${cell}.load("style"); await context.sync();`)).toBe("ApiNotFound");
  expect(await run(frame, `${cell}.getRangeEdge("Up");`)).toBe("ApiNotFound");
  await frame.evaluate("parent.postMessage('bonjour', '*')");
  await frame.evaluate("void Office.context.document.getSelectedDataAsync('text', () => 0)");
  await frame.evaluate("void setTimeout(() => { throw new Error('oups'); })");
  await frame.evaluate("new Promise((resolve) => setTimeout(resolve, 50))");
  expect(host.unknown).toEqual([
    "Range.style",
    expect.stringContaining("Range.getRangeEdge"),
    "message to its parent: bonjour",
    "from its parent, method 64",
    expect.stringContaining("oups"),
  ]);
  expect(() => {
    host.assertNothingUnknown();
  }).toThrow("bonjour");
});

test("les touches qu'office.js prend pour lui sont connues de l'hôte", async () => {
  const { frame, host } = await excel.open({ ...web, workbook: registre() });
  for (const key of ["Tab", "Shift+Tab", "Escape", "F2", "Control+F6", "Control+b"])
    await frame.locator("body").press(key);
  await run(frame, `context.workbook.load("name"); await context.sync();`);
  expect(host.batches.length).toBe(1);
});

test("la page vient de son source, ses scripts du dossier", async () => {
  const folder = mkdtempSync(join(tmpdir(), "iop-volet-"));
  try {
    writeFileSync(
      join(folder, "volet.js"),
      `Office.onReady(({ platform }) => { document.querySelector("output").textContent = platform; });`,
    );
    const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>IOP</title>
      <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
      <script defer src="volet.js"></script></head><body><output></output></body></html>`;
    const { page, frame } = await excel.open({ ...web, workbook: registre(), html, folder });
    await frame.getByText("OfficeOnline").waitFor();
    expect(await frame.evaluate("innerWidth")).toBe(350);
    expect([page.url(), frame.url()].map((url) => new URL(url).host)).toEqual([
      "excel.officeapps.live.com",
      "iop.test",
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("les fonctions sont appelées par le moteur de Microsoft, une cellule vide n'est pas 0", async () => {
  const scripts = [
    `CustomFunctions.associate("VIDES", (cells) =>
      cells.flat().filter((value) => value === null || value === "").length);`,
  ];
  const { host } = await excel.open({ ...web, workbook: registre(), scripts });
  expect(host.argument("Stages!C3:C4")).toEqual([[7.6], [null]]);
  expect(await host.call("VIDES", [host.argument("Stages!C2:C5")])).toEqual({ value: 2 });
  const other = await excel.open({ ...web, workbook: registre(), scripts, emptyCell: "" });
  expect(other.host.argument("Stages!C3:C4")).toEqual([[7.6], [""]]);
  expect(await other.host.call("VIDES", [other.host.argument("Stages!C2:C5")])).toEqual({
    value: 2,
  });
});

test("plus de 5 Mo sont refusés, à l'aller et au retour", async () => {
  const { frame } = await excel.open({ ...web, workbook: registre() });
  const range = (address: string): string =>
    `context.workbook.worksheets.getItem("Stages").getRange("${address}")`;
  const text = `"é".repeat(30000)`;
  const write = (rows: number): string =>
    `${range(`E1:E${String(rows)}`)}.values = Array(${String(rows)}).fill([${text}]);`;
  expect(await run(frame, write(100))).toBe("RequestPayloadSizeLimitExceeded");
  expect(await run(frame, write(50))).toBeUndefined();
  await run(frame, `${range("F1:F50")}.values = Array(50).fill([${text}]);`);
  const read = `${range("E1:F50")}.load("values"); await context.sync();`;
  expect(await run(frame, read)).toBe("ResponsePayloadSizeLimitExceeded");
});

test("les réglages du document sont gardés et annoncés", async () => {
  const workbook = registre();
  const { frame } = await excel.open({ ...web, workbook });
  const saved = `new Promise((resolve) => {
    const { settings } = Office.context.document;
    settings.addHandlerAsync(Office.EventType.SettingsChanged, () => resolve(settings.get("acceptés")));
    settings.set("acceptés", ["stage-1"]);
    settings.saveAsync();
  })`;
  expect(await frame.evaluate(saved)).toEqual(["stage-1"]);
  const again = await excel.open({ ...web, workbook });
  const settings = `Office.context.document.settings`;
  expect(await again.frame.evaluate(`${settings}.get("acceptés")`)).toEqual(["stage-1"]);
});
