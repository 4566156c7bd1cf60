import { useExcelBrowser } from ".";
import { registre } from "./support";

const excel = useExcelBrowser();

const HTML = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>IOP</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>
<body><button>Lire</button><output></output><script>
  "use strict";
  CustomFunctions.associate("DOUBLE", (value) => value * 2);
  Office.onReady(() => Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      document.querySelector("output").textContent = "modifié : " + address;
    });
    await context.sync();
    document.querySelector("button").onclick = () => Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Stages").getDataBodyRange();
      range.load("values");
      await context.sync();
      document.querySelector("output").textContent = range.values.map(([name]) => name).join(", ");
      range.getCell(0, 2).values = [[40]];
      await context.sync();
    });
  }));
</script></body></html>`;

test("la même chose dans Chromium : lire, écrire, entendre, calculer", async () => {
  const workbook = registre();
  const { page, host } = await excel.open({ workbook, html: HTML });
  expect(await host.call("DOUBLE", [21])).toEqual({ value: 42 });
  await page.getByRole("button", { name: "Lire" }).click();
  await page.getByText("S-001, S-002").or(page.getByText("modifié : C2")).waitFor();
  await page.getByText("modifié : C2").waitFor();
  expect(workbook.user.values("Stages!C2")).toEqual([[40]]);
  workbook.user.type("Stages!A4", "S-003");
  await page.getByText("modifié : A4").waitFor();
  expect(host.batches.length).toBe(3);
});
