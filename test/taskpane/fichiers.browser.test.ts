import { writeFileSync, mkdtempSync, appendFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { exampleRegister, emptyTemplate } from "../../src/template";
import { generateRegister } from "../bench/generate";
import { file, partsOf, zip } from "../hosts/xlsx/support";
import { useBrowser } from "../support/browser";
import { stage } from "../support/registre";
import { registreXlsx } from "../support/registre-xlsx";
import { example, give, opened, saved, view } from "./support";

const browser = useBrowser();
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';

/** Each file that the guard refuses, and the words of its sentence. */
const REFUSED: readonly (readonly [name: string, bytes: Uint8Array, words: string])[] = [
  ["vide.xlsx", new Uint8Array(), "est vide"],
  ["liste.csv.xlsx", strToU8("a;b\n1;2\n"), "n'est pas un classeur Excel"],
  ["ancien.xls", Uint8Array.from([...ole, ...utf16("Workbook")]), "ancien format d'Excel"],
  [
    "secret.xlsx",
    Uint8Array.from([...ole, 0, 0, ...utf16("EncryptedPackage")]),
    "protégé par un mot de passe",
  ],
  [
    "calc.ods",
    zip({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") }),
    "format OpenDocument",
  ],
  ["binaire.xlsb", zip({ "xl/workbook.bin": strToU8("x") }), "classeur binaire"],
  ["archive.xlsx", zip({ "a.txt": strToU8("a") }), "n'est pas un classeur Excel"],
  ["coupe.xlsx", file({ rows }).subarray(0, 900), "a été coupé pendant une copie"],
  [
    "bombe.xlsx",
    zip({ ...partsOf({}), "xl/worksheets/sheet1.xml": new Uint8Array(100 * 2 ** 20) }),
    "trop grand pour être un registre",
  ],
  [
    "doctype.xlsx",
    zip({
      ...partsOf({ rows }),
      "xl/styles.xml": strToU8('<?xml version="1.0"?><!DOCTYPE a><styleSheet/>'),
    }),
    "DOCTYPE",
  ],
  [
    "abime.xlsx",
    zip({ ...partsOf({ rows }), "xl/styles.xml": strToU8("<styleSheet><numFmts>") }),
    "est abîmé",
  ],
  ["autre.xlsx", file({ rows }), "n'est pas un registre de stages"],
  ["zip-vide.xlsx", zipSync({}), "n'est pas un classeur Excel"],
];

describe("un fichier qui ne peut pas être lu", () => {
  it("est refusé en une phrase qui dit quoi faire ; ce qui était ouvert le reste", async () => {
    const page = await example(browser);
    for (const [name, bytes, words] of REFUSED) {
      await give(page, [name, bytes]);
      const message = page.locator(".message", { hasText: `« ${name} »` });
      await message.waitFor();
      expect(`${name} : ${(await message.textContent()) ?? ""}`).toContain(words);
      await page.getByText("33 points à corriger").waitFor();
    }
  });

  it("qui a changé depuis qu'il est choisi : rien n'est lu à moitié", async () => {
    const page = await opened(browser);
    await page.evaluate(`
      Object.defineProperty(Blob.prototype, "arrayBuffer", {
        value: () => Promise.reject(new DOMException("", "NotReadableError")),
      });
    `);
    await give(page, ["registre.xlsx", file({ rows })]);
    await page.getByText("« registre.xlsx » a changé, ou n'est plus là").waitFor();
  });
});

describe("un registre qui change pendant qu'il est ouvert", () => {
  const folder = mkdtempSync(join(tmpdir(), "iop-page-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("n'est pas corrigé par-dessus ces changements", async () => {
    const path = join(folder, "registre.xlsx");
    writeFileSync(path, await writeWorkbook(exampleRegister()));
    const page = await opened(browser);
    await page.locator('input[type="file"]').setInputFiles(path);
    await page.getByText("45 stages,").waitFor();
    await page.getByLabel("Chercher").fill("AE34");
    await page.getByLabel("Remplacer").check();
    appendFileSync(path, "x");
    await page.getByRole("button", { name: /Enregistrer un registre corrigé/ }).click();
    await page.getByText("a changé, ou n'est plus là, depuis qu'il est ouvert ici").waitFor();
    // The choice is still there for who opens the file again.
    expect(await page.getByLabel("Remplacer").isChecked()).toBe(true);
  });
});

describe("plusieurs fichiers", () => {
  it("donnés ensemble sont un seul registre", async () => {
    const page = await opened(browser);
    const empty = await writeWorkbook(emptyTemplate());
    await give(page, ["2024.xlsx", empty], ["2025.xlsx", await writeWorkbook(exampleRegister())]);
    await page.getByRole("heading", { name: /^Contrôle de 2024\.xlsx, 2025\.xlsx au / }).waitFor();
    await page.getByText("45 stages,").waitFor();
  });

  it("déposés n'importe où sur la page s'ouvrent, même à côté d'un registre ouvert", async () => {
    const page = await example(browser);
    const bytes = [...(await writeWorkbook(emptyTemplate()))];
    await page.evaluate(`
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(${JSON.stringify(bytes)})], "depose.xlsx"));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    `);
    await page.getByRole("heading", { name: /^Contrôle de depose\.xlsx au / }).waitFor();
    await page.getByText("Votre registre est prêt.").waitFor();
  });
});

describe("un registre de 25 000 stages", () => {
  const large = generateRegister({ stages: 25_000, daysPerStage: 8 });

  it("montre où en est la lecture, s'arrête quand on le demande, puis s'ouvre", async () => {
    const page = await example(browser);
    await give(page, ["grand.xlsx", large]);
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: "Arrêter" }).click();
    await page.getByText("Lecture arrêtée. Rien n'a été modifié.").waitFor();
    expect(await page.getByRole("progressbar").count()).toBe(0);
    // What was open is still there, and answers.
    await page.getByText("33 points à corriger").waitFor();
    await view(page, "Réglages");
    await page.getByText("Heures au plus par stage", { exact: true }).waitFor();

    await give(page, ["grand.xlsx", large]);
    const seen = new Set<string>();
    const label = page.locator(".progres label");
    while ((await label.count()) > 0)
      seen.add((await label.textContent({ timeout: 1_000 }).catch(() => null)) ?? "");
    await page.getByText(/25.000.stages, 12.500.personnes/).waitFor();
    expect(seen.size).toBeGreaterThan(3);
  });
});

describe("un navigateur à qui il manque quelque chose", () => {
  it("sans workers : une phrase", async () => {
    const page = await opened(browser);
    await page.evaluate("delete globalThis.Worker");
    await page.getByRole("button", { name: "Essayer avec un exemple" }).click();
    await page.getByText("Ouvrez-la avec Edge, Chrome ou Firefox").waitFor();
  });

  it("sans mémoire locale : tout marche, la page n'y écrit rien", async () => {
    const page = await opened(browser);
    await page.evaluate(`
      for (const name of ["localStorage", "sessionStorage", "indexedDB"])
        Object.defineProperty(globalThis, name, { get() { throw new DOMException("", "SecurityError"); } });
    `);
    await page.getByRole("button", { name: "Essayer avec un exemple" }).click();
    await page.getByText("33 points à corriger").waitFor();
    await view(page, "Rapport");
    await page.getByText("En 2025, 29 stages").waitFor();
  });
});

describe("le contenu des cellules", () => {
  it("reste du texte, à l'écran comme dans ce qui est enregistré", async () => {
    const hostile = '<img src=x onerror="document.title=1">';
    const command = "=cmd|'/C calc'!A0";
    const page = await opened(browser);
    const given = await registreXlsx({
      Stages: [
        stage({ refStage: hostile, metierObserve: command, taches: "Livraison de repas" }),
        stage({ refStage: command, metierObserve: hostile, dimonaLe: "néant" }),
      ],
      Acquittements: [{ regle: "suivi-stage", reference: "S-0" }],
    });
    await give(page, ["hostile.xlsx", given]);
    await page.getByText(hostile).first().waitFor();
    await page.getByText(command).first().waitFor();
    await page.getByLabel("Confirmer : ce point est en ordre").first().check();
    await page.getByLabel("Pourquoi").fill(command);
    const { bytes } = await saved(page, () =>
      page.getByRole("button", { name: /Enregistrer un registre corrigé/ }).click(),
    );
    await give(page, ["relu.xlsx", bytes]);
    await page.getByRole("heading", { name: /^Contrôle de relu\.xlsx/ }).waitFor();
    await page
      .getByRole("button", { name: /^Voir Stages/ })
      .first()
      .click();
    await page.getByRole("dialog").waitFor();
    for (const name of ["À faire", "Stage", "Rapport", "Réglages"] as const) {
      await view(page, name);
      expect(await page.locator("main img").count()).toBe(0);
    }
    expect(await page.title()).toBe("Stages IOP");
  });
});
