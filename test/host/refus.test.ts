import { startExcel, useExcel, type JsdomExcelHost, type StartOptions } from ".";
import { registre } from "./support";

const excel = useExcel();

/** The error of a batch, in a page that is asked what the emulator does not know. */
async function refused(
  act: (context: Excel.RequestContext) => void,
  options: Partial<StartOptions> = {},
): Promise<{ code: string; unknown: readonly string[] }> {
  const host = await startExcel({ workbook: registre(), ...options });
  const code = await codeOf(host, act);
  await host.close();
  return { code, unknown: host.unknown };
}

async function codeOf(
  { window }: JsdomExcelHost,
  act: (context: Excel.RequestContext) => void,
): Promise<string> {
  try {
    await window.Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    return "";
  } catch (error) {
    return error instanceof window.OfficeExtension.Error ? error.code : String(error);
  }
}

const cell = (context: Excel.RequestContext, address = "A2"): Excel.Range =>
  context.workbook.worksheets.getItem("Stages").getRange(address);

test("un membre inconnu échoue, même pour une page qui l'attrape", async () => {
  const { code, unknown } = await refused((context) => cell(context).load("style"));
  expect(code).toBe("ApiNotFound");
  expect(unknown).toEqual(["Range.style"]);
});

test("une méthode inconnue échoue", async () => {
  const { code, unknown } = await refused((context) => {
    cell(context).calculate();
  });
  expect(code).toBe("ApiNotFound");
  expect(unknown).toEqual(["Range.calculate"]);
});

test("une propriété en lecture seule n'est pas écrite", async () => {
  const host = await excel.start({ workbook: registre() });
  const set = await codeOf(host, (context) => {
    cell(context).set({ address: "B2" } as Partial<Excel.Range>);
  });
  expect(set).toBe("InvalidArgument");
  const assigned = await codeOf(host, (context) => {
    (cell(context) as { address: string }).address = "B2";
  });
  expect(assigned).toMatch(/^TypeError/);
});

test("une écriture que le registre ne connaît pas échoue", async () => {
  const { code, unknown } = await refused((context) => {
    cell(context).formulasLocal = [["x"]];
  });
  expect(code).toBe("ApiNotFound");
  expect(unknown).toEqual(["Range.formulasLocal"]);
});

test("un appel au-dessus des exigences annoncées échoue dans office.js", async () => {
  const options = { requirements: { ExcelApi: "1.6", SharedRuntime: "1.1" } };
  const { code, unknown } = await refused((context) => {
    context.workbook.worksheets.getItem("Stages").getRangeByIndexes(0, 0, 1, 1);
  }, options);
  expect(code).toBe("ApiNotFound");
  expect(unknown).toEqual([expect.stringContaining("Worksheet.getRangeByIndexes")]);
});

test("une propriété chargée au-dessus des exigences échoue dans Excel", async () => {
  const options = { requirements: { ExcelApi: "1.6", SharedRuntime: "1.1" } };
  const { code, unknown } = await refused((context) => {
    context.workbook.worksheets.load("items/tabColor");
  }, options);
  expect(code).toBe("ApiNotFound");
  expect(unknown).toEqual(["Worksheet.tabColor (1.7)"]);
});

test("une erreur de la page et une adresse inconnue font échouer le test", async () => {
  const html =
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>' +
    '<script src="ailleurs.js"></script><script>Office.onReady(); throw new Error("oups")</script>';
  const host = await startExcel({ workbook: registre(), html });
  await host.close();
  expect(host.unknown).toEqual([
    "request of https://iop.test/ailleurs.js",
    expect.stringContaining("oups"),
  ]);
  expect(() => {
    host.assertNothingUnknown();
  }).toThrow("oups");
});

test.each([
  ["ItemNotFound", "Personnes", "A1"],
  ["InvalidArgument", "Stages", "pas une adresse"],
  ["InvalidArgument", "Stages", "A0"],
])("%s pour la feuille %s et l'adresse %s", async (expected, sheet, address) => {
  const host = await excel.start({ workbook: registre() });
  const code = await codeOf(host, (context) =>
    context.workbook.worksheets.getItem(sheet).getRange(address).load("values"),
  );
  expect(code).toBe(expected);
});

test("une feuille protégée ne se laisse pas écrire", async () => {
  const workbook = registre();
  const host = await excel.start({ workbook });
  workbook.user.protect("Stages");
  const code = await codeOf(host, (context) => {
    cell(context).values = [["X"]];
  });
  expect(code).toBe("AccessDenied");
  expect(workbook.user.values("Stages!A2")).toEqual([["S-001"]]);
});

test("pendant qu'une cellule est en cours de saisie, un lot échoue ou attend", async () => {
  const workbook = registre();
  const host = await excel.start({ workbook });
  workbook.isEditing = true;
  expect(await codeOf(host, (context) => cell(context).load("values"))).toBe(
    "InvalidOperationInCellEditMode",
  );
  setTimeout(() => {
    workbook.isEditing = false;
  }, 50);
  const values = await host.window.Excel.run({ delayForCellEdit: true }, async (context) => {
    const read = cell(context).load("values");
    await context.sync();
    return read.values as unknown[][];
  });
  expect(values).toEqual([["S-001"]]);
});

test("un lot trop lourd est refusé, à l'aller et au retour", async () => {
  const host = await excel.start({ workbook: registre(), payloadLimit: 3000 });
  const sent = await codeOf(host, (context) => {
    cell(context).values = [["x".repeat(3000)]];
  });
  expect(sent).toBe("RequestPayloadSizeLimitExceeded");
  const received = await codeOf(host, (context) => cell(context, "A1:Z99").load("values"));
  expect(received).toBe("ResponsePayloadSizeLimitExceeded");
});

test("le prochain lot échoue comme on le demande", async () => {
  const host = await excel.start({ workbook: registre() });
  host.failNext("RequestAborted");
  expect(await codeOf(host, (context) => cell(context).load("values"))).toBe("RequestAborted");
  expect(await codeOf(host, (context) => cell(context).load("values"))).toBe("");
});

test("ce qui précède une erreur reste fait", async () => {
  const workbook = registre();
  const host = await excel.start({ workbook });
  const code = await codeOf(host, (context) => {
    cell(context).values = [["X"]];
    context.workbook.tables.getItem("Absente").load("name");
  });
  expect(code).toBe("ItemNotFound");
  expect(workbook.user.values("Stages!A2")).toEqual([["X"]]);
});
