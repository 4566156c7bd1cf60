import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import { exampleRegister } from "../../src/template";

import { axeViolations } from "../support/browser";
import {
  exportXlsx,
  importXlsx,
  useExcelBrowser,
  workbookOf,
  type ExcelHost,
  type Workbook,
} from "../host";
import { fileAt, PAGE_URL } from "../host/page-files";
import { VIEWS } from "./support";

/*
 * The pane as it is built, beside a workbook, through Microsoft's own office.js, on both seams.
 */

const FOLDER = join(__dirname, "..", "..", "dist", "excel");
const PICTURES = join(__dirname, "..", "..", "docs", "images", "excel");
const html = readFileSync(join(FOLDER, "pane.html"), "utf8");
const excel = useExcelBrowser();

let example: Uint8Array;
beforeAll(async () => {
  example = await writeWorkbook(exampleRegister());
});

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  readonly host: ExcelHost;
  readonly workbook: Workbook;
}

type Seam = "desktop" | "web";

async function ouvrir(options: Partial<Parameters<typeof excel.open>[0]> = {}): Promise<Opened> {
  const workbook = options.workbook ?? (await importXlsx(example));
  const opened = await excel.open({
    html,
    folder: FOLDER,
    now: "2025-12-31T12:00:00",
    ...options,
    workbook,
  });
  return { ...opened, workbook };
}

const pret = ({ frame }: Opened): Promise<void> =>
  frame.getByText("33 points à corriger").waitFor();

const vue = (frame: Frame, name: (typeof VIEWS)[number]): Promise<void> =>
  frame
    .getByRole("navigation", { name: "Vues" })
    .getByRole("button", { name: new RegExp(`^${name}( \\d+)?$`) })
    .click();

const selection = (workbook: Workbook): string =>
  workbook.fullAddress(workbook.selection).replaceAll("'", "");

/** All that the workbook holds: cells, formats, tables, charts, names, settings. */
const etat = ({ sheets, tables, names, settings }: Workbook): string =>
  JSON.stringify(
    [sheets, tables.map(({ name, rect }) => [name, rect]), names, settings],
    (_, value: unknown) => (value instanceof Map || value instanceof Set ? [...value] : value),
  );

/** Waits for what the pane does in the workbook. */
async function jusqua(done: () => boolean): Promise<void> {
  for (let wait = 0; wait < 100; wait += 1) {
    if (done()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("It never happens.");
}

const chercher = (frame: Frame, text: string): Promise<void> =>
  frame.getByLabel("Chercher").fill(text);

describe.each<[Seam]>([["desktop"], ["web"]])("le volet dans Excel (%s)", (seam) => {
  it("contrôle le classeur ouvert sans rien y écrire", async () => {
    const opened = await ouvrir({ seam });
    await pret(opened);
    const { frame, workbook } = opened;
    expect(opened.host.batches.length).toBeLessThanOrEqual(5);
    const twin = await importXlsx(example);
    expect(etat(workbook)).toBe(etat(twin));
    // Nor does anything that is looked at, or checked again while a person types.
    for (const name of VIEWS) await vue(frame, name);
    workbook.user.type("Stages!AE34", 0);
    await frame.getByText("32 points à corriger").waitFor({ state: "attached" });
    expect(etat(workbook)).not.toBe(etat(twin));
    twin.user.type("Stages!AE34", 0);
    expect(etat(workbook)).toBe(etat(twin));
  });

  it("un point disparaît dès que sa cellule est corrigée", async () => {
    const opened = await ouvrir({ seam });
    await pret(opened);
    await chercher(opened.frame, "AE34");
    await opened.frame.getByText(/^1.point correspond/).waitFor();
    opened.workbook.user.type("Stages!AE34", 0);
    await opened.frame.getByText("32 points à corriger").waitFor();
    // What was being looked for is still there.
    expect(await opened.frame.getByLabel("Chercher").inputValue()).toBe("AE34");
    await opened.frame.getByText("Aucun point ne correspond").waitFor();
  });

  it("mène à la cellule, et la suit quand des lignes s'insèrent ou se trient", async () => {
    const opened = await ouvrir({ seam });
    await pret(opened);
    const { frame, workbook } = opened;
    await frame.getByRole("button", { name: "Voir Stages AE34" }).click();
    await jusqua(() => selection(workbook) === "Stages!AE34");
    workbook.user.insertRows("Stages", 3);
    await frame.getByRole("button", { name: "Voir Stages AE35" }).click();
    await jusqua(() => selection(workbook) === "Stages!AE35");
    workbook.user.sortTable("Stages", "Réf. stage", "descending");
    await frame.getByRole("button", { name: "Voir Stages AE35" }).waitFor({ state: "detached" });
    await chercher(frame, "L'indemnité n'est pas");
    workbook.user.select("Partenaires!A1");
    await frame
      .getByRole("button", { name: /^Voir Stages AE/ })
      .first()
      .click();
    await jusqua(() => /^Stages!AE/.test(selection(workbook)));
    const line = selection(workbook).replace("Stages!AE", "");
    expect(workbook.user.values(`Stages!AE${line}`)).toEqual([[100]]);
  });

  it("remplace et confirme dans le classeur, sur accord, et le reprend", async () => {
    const opened = await ouvrir({ seam });
    await pret(opened);
    const { frame, workbook } = opened;
    const notes = workbook.table("Acquittements").rect.rows;
    await chercher(frame, "AE34");
    await frame.getByLabel("Remplacer").check();
    await chercher(frame, "conduire");
    await frame.getByLabel("Confirmer : ce point est en ordre").first().check();
    await frame.getByLabel("Pourquoi").fill("=cmd|'/C calc'!A0");
    expect(workbook.user.values("Stages!AE34")).toEqual([[100]]);
    await frame.getByRole("button", { name: "Écrire dans le classeur (2 changements)" }).click();
    await frame.getByText("2 changements écrits dans le classeur.").waitFor();
    await frame.getByText("32 points à corriger, 15 à vérifier, 2 confirmés").waitFor();
    expect(workbook.user.values("Stages!AE34")).toEqual([[0]]);
    const last = workbook.table("Acquittements");
    expect(last.rect.rows).toBe(notes + 1);
    const line = String(last.rect.row + last.rect.rows);
    // A text, whatever it looks like: its value is what was typed, and no formula gives it.
    expect(workbook.user.values(`Acquittements!E${line}`)).toEqual([["=cmd|'/C calc'!A0"]]);
    expect(workbook.user.cells(`Acquittements!E${line}`)[0]?.[0]?.formula).toBeUndefined();
    expect(workbook.user.values(`Acquittements!A${line}`)).toEqual([["pas-de-conduite"]]);
    // What a person changed since is not taken back.
    workbook.user.type("Stages!AE34", 7);
    await frame.getByRole("button", { name: "Annuler la dernière écriture" }).click();
    await frame.getByText("Ces cellules ont changé depuis").waitFor();
    expect(workbook.user.values("Stages!AE34")).toEqual([[7]]);
    workbook.user.type("Stages!AE34", 0);
    await frame.getByText("32 points à corriger").waitFor();
    await frame.getByRole("button", { name: "Annuler la dernière écriture" }).click();
    await frame.getByText("33 points à corriger, 16 à vérifier, 1 confirmé").waitFor();
    expect(workbook.user.values("Stages!AE34")).toEqual([[100]]);
    expect(workbook.table("Acquittements").rect.rows).toBe(notes);
  });

  it("écrit la feuille Constats et le rapport, et retire ce qu'il a ajouté, rien d'autre", async () => {
    const opened = await ouvrir({ seam });
    await pret(opened);
    const { frame, workbook } = opened;
    const before = workbook.sheets.map(({ name }) => name);
    await frame.getByRole("button", { name: "Écrire la feuille Constats" }).click();
    await frame.getByText(/feuilles? ajoutées? à la fin du classeur/).waitFor();
    await vue(frame, "Rapport");
    await frame.getByText("En 2025, 29 stages").waitFor();
    const findings = workbook.sheets.length;
    await frame.getByRole("button", { name: "Insérer le rapport dans le classeur" }).click();
    await jusqua(() => workbook.sheets.length > findings);
    await vue(frame, "Réglages");
    await jusqua(() => workbook.sheets.some(({ charts }) => charts.length > 0));
    const bytes = await exportXlsx(workbook);
    expect(bytes.length).toBeGreaterThan(10_000);
    await frame.getByRole("button", { name: "Retirer ce que l'outil a ajouté" }).click();
    await frame.getByText(/feuilles retirées\. Rien d'autre n'a changé\./).waitFor();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
  });

  it("la ligne choisie remplit Stage ; un stage et ses jours s'ajoutent", async () => {
    const opened = await ouvrir({ seam });
    await pret(opened);
    const { frame, workbook } = opened;
    await vue(frame, "Stage");
    workbook.user.select("Stages!C39");
    await frame.getByRole("heading", { name: /^S-2025-021/ }).waitFor();
    await frame.getByText("Nouveau stage").click();
    await frame.getByLabel("Référence de la personne").fill("b-002");
    await frame.getByLabel("Premier jour").fill("2026-04-07");
    await frame.getByLabel("Dernier jour").fill("2026-04-17");
    await frame.getByLabel("Heures prévues", { exact: true }).fill("60,8");
    await frame.getByRole("button", { name: "Ajouter la ligne" }).click();
    await frame.getByText(/^Le stage S-2026-001 est ajouté\. Avant le début, il manque/).waitFor();
    const stages = workbook.table("Stages");
    const line = String(stages.rect.row + stages.rect.rows);
    expect(workbook.user.values(`Stages!A${line}:B${line}`)).toEqual([["S-2026-001", "B-002"]]);
    await frame.getByText("46 stages,").waitFor({ state: "attached" });
    await frame.getByLabel("Référence du stage").fill("S-2026-001");
    await frame.getByRole("button", { name: "Ouvrir", exact: true }).click();
    await frame.getByRole("heading", { name: "S-2026-001" }).waitFor();
    await frame.getByText("Créer les jours").click();
    await frame.getByRole("button", { name: "Proposer les jours" }).click();
    await frame.getByText("8 jours proposés, 60 h 48 en tout.").waitFor();
    const days = workbook.table("Prestations").rect.rows;
    await frame.getByRole("button", { name: "Écrire 8 jours dans Prestations" }).click();
    await frame.getByText("8 jours ajoutés au stage S-2026-001.").waitFor();
    expect(workbook.table("Prestations").rect.rows).toBe(days + 8);
    await frame.getByText("301 jours de présence").waitFor({ state: "attached" });
  });

  it("n'écrit pas dans une cellule qui a bougé pendant que l'on choisissait", async () => {
    const opened = await ouvrir({ seam });
    await pret(opened);
    const { frame, workbook } = opened;
    await chercher(frame, "AE34");
    await frame.getByLabel("Remplacer").check();
    const write = frame.getByRole("button", { name: /^Écrire dans le classeur/ });
    // As close as a click can follow the sort.
    workbook.user.insertRows("Stages", 3);
    await write.evaluate((button: { click(): void }) => {
      button.click();
    });
    await frame.getByText(/Cette cellule n'est plus à cette place|écrit dans/).waitFor();
    expect(workbook.user.values("Stages!AE34")).not.toEqual([[0]]);
  });

  it("une feuille protégée, une saisie en cours : une phrase, et le contrôle continue", async () => {
    const opened = await ouvrir({ seam });
    await pret(opened);
    const { frame, workbook } = opened;
    await chercher(frame, "AE34");
    await frame.getByLabel("Remplacer").check();
    workbook.user.protect("Stages");
    await frame.getByRole("button", { name: /^Écrire dans le classeur/ }).click();
    await frame.getByText("La feuille est protégée : le contrôle fonctionne").waitFor();
    await frame.getByText("33 points à corriger").waitFor();
    workbook.isEditing = true;
    await frame.getByRole("button", { name: "Voir Stages AE34" }).click();
    await frame.getByText("Terminez la saisie dans la cellule (Entrée), puis réessayez.").waitFor();
    workbook.isEditing = false;
    await frame.getByRole("button", { name: "Voir Stages AE34" }).click();
    await jusqua(() => selection(workbook) === "Stages!AE34");
  });

  it("une table supprimée, une feuille renommée : ce qui manque est dit, puis revient", async () => {
    const opened = await ouvrir({ seam });
    await pret(opened);
    const { frame, workbook } = opened;
    workbook.user.renameSheet("Stages", "Stages 2025");
    await frame.getByRole("button", { name: "Contrôler de nouveau" }).click();
    await frame.getByText(/n'a pas de feuille Stages/).waitFor();
    workbook.user.renameSheet("Stages 2025", "Stages");
    await frame.getByRole("button", { name: "Contrôler de nouveau" }).click();
    await frame.getByText("33 points à corriger").waitFor();
    workbook.user.convertTable("Stages");
    await frame.getByRole("button", { name: "Contrôler de nouveau" }).click();
    await frame.getByText(/points à corriger/).waitFor();
  });
});

it("se montre dans le cadre d'Excel : cinq vues", async () => {
  const opened = await ouvrir({ width: 340 });
  await pret(opened);
  const { frame, page, workbook } = opened;
  for (const [at, view] of VIEWS.entries()) {
    await vue(frame, view);
    if (view === "Stage") {
      workbook.user.select("Stages!C47");
      await frame.getByRole("heading", { name: /^S-2025-029/ }).waitFor();
    }
    if (view === "Rapport") await frame.getByText("En 2025, 29 stages").waitFor();
    const picture = await page.screenshot();
    expect(picture.length).toBeGreaterThan(10_000);
    if (process.env["IOP_IMAGES"] === "1") {
      mkdirSync(PICTURES, { recursive: true });
      writeFileSync(join(PICTURES, `${String(at + 1)}.png`), picture);
    }
  }
});

describe("deux personnes à la fois", () => {
  it("ce que l'autre tape est contrôlé, et n'est pas écrasé par ce que l'on reprend", async () => {
    const opened = await ouvrir();
    await pret(opened);
    const { frame, workbook } = opened;
    await chercher(frame, "AE34");
    await frame.getByLabel("Remplacer").check();
    await frame.getByRole("button", { name: /^Écrire dans le classeur/ }).click();
    await frame.getByText("32 points à corriger").waitFor();
    workbook.user.type("Stages!J25", "");
    await frame.getByText("33 points à corriger").waitFor();
    workbook.user.type("Stages!AE34", 12);
    await frame.getByText("34 points à corriger").waitFor();
    await frame.getByRole("button", { name: "Annuler la dernière écriture" }).click();
    await frame.getByText("Ces cellules ont changé depuis").waitFor();
    expect(workbook.user.values("Stages!AE34")).toEqual([[12]]);
  });
});

describe("quand quelque chose manque", () => {
  it("Excel qui ne répond plus, ou qui se ferme : une phrase, et la suite", async () => {
    const opened = await ouvrir();
    await pret(opened);
    const { frame, host, workbook } = opened;
    host.failNext("GeneralException");
    await frame.getByRole("button", { name: "Voir Stages AE34" }).click();
    await frame.getByText("Excel n'a pas répondu. Rien n'a été modifié").waitFor();
    await frame.getByRole("button", { name: "Voir Stages AE34" }).click();
    await jusqua(() => selection(workbook) === "Stages!AE34");
  });

  it("un classeur qui n'est pas un registre", async () => {
    const { frame } = await ouvrir({
      workbook: workbookOf([{ name: "Feuil1" }, { name: "Stat" }]),
    });
    await frame.getByText("Ce classeur n'est pas encore un registre de stages").waitFor();
    await frame.getByText("Rien n'est envoyé : tout se passe dans votre Excel.").waitFor();
  });

  it("un Excel sans fonctions : le volet travaille", async () => {
    const opened = await ouvrir({
      requirements: { ExcelApi: "1.9", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.1" },
    });
    await pret(opened);
    await opened.frame.getByText("Votre version d'Excel n'a pas les fonctions IOP.").waitFor();
  });

  it("un Excel trop ancien : où faire le même contrôle", async () => {
    const { frame } = await ouvrir({
      requirements: { ExcelApi: "1.4", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" },
    });
    await frame.getByText("Votre version d'Excel est trop ancienne pour ce volet.").waitFor();
  });

  it("la même page dans un navigateur, hors d'Excel", async () => {
    const page = await excel.newPage();
    await page.route("**", (route) => {
      const file = fileAt(route.request().url(), { html, folder: FOLDER });
      return file
        ? route.fulfill({ contentType: file.type, body: file.body })
        : route.fulfill({ status: 404, body: "" });
    });
    await page.goto(PAGE_URL);
    await page.getByText("Ce volet s'ouvre dans Excel, par le bouton").waitFor();
  });

  it("office.js qui ne se charge pas", async () => {
    const page = await excel.newPage();
    await page.route("**", (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (route.request().url().includes("appsforoffice")) return route.abort();
      const types: Record<string, string> = { js: "text/javascript", css: "text/css" };
      return route.fulfill({
        contentType: types[name.split(".").at(-1) ?? ""] ?? "text/html",
        body: name === "pane.html" ? html : readFileSync(join(FOLDER, name)),
      });
    });
    await page.goto("https://iop.test/pane.html");
    await page.getByText("Excel ne peut pas joindre appsforoffice.microsoft.com").waitFor();
  });
});

describe.each([
  ["clair", { theme: "light" as const }],
  ["sombre", { theme: "dark" as const }],
  ["contrasté", { theme: "light" as const }],
])("l'accessibilité dans Excel, en %s", (name, options) => {
  it.each([320, 450])("axe ne trouve rien dans aucune vue à %d px", async (width) => {
    const opened = await ouvrir({ ...options, width });
    if (name === "contrasté") await opened.page.emulateMedia({ forcedColors: "active" });
    await pret(opened);
    const { frame, page } = opened;
    const found: string[] = [];
    for (const view of VIEWS) {
      await vue(frame, view);
      if (view === "Stage") {
        await frame.getByLabel("Référence du stage").fill("S-2025-021");
        await frame.getByRole("button", { name: "Ouvrir", exact: true }).click();
        await frame.getByText("Créer les jours").click();
        await frame.getByText("Nouveau stage").click();
      }
      found.push(...(await axeViolations(page)).map((fault) => `${view} ${fault}`));
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(
        width,
      );
    }
    expect(found).toEqual([]);
  });
});

it("au clavier seul : chercher, aller à la cellule, remplacer, écrire", async () => {
  const opened = await ouvrir();
  await pret(opened);
  const { frame, page, workbook } = opened;
  const tabTo = async (target: ReturnType<Frame["getByLabel"]>): Promise<void> => {
    for (let tab = 0; tab < 100; tab += 1) {
      await page.keyboard.press("Tab");
      const there = await target.evaluate((element: { matches(selector: string): boolean }) =>
        element.matches(":focus"),
      );
      if (there) return;
    }
    throw new Error("The focus never gets there.");
  };
  await tabTo(frame.getByLabel("Chercher"));
  await page.keyboard.type("AE34");
  await tabTo(frame.getByLabel("Remplacer"));
  await page.keyboard.press("Space");
  await tabTo(frame.getByRole("button", { name: "Voir Stages AE34" }));
  await page.keyboard.press("Enter");
  await jusqua(() => selection(workbook) === "Stages!AE34");
  await tabTo(frame.getByRole("button", { name: /^Écrire dans le classeur/ }));
  await page.keyboard.press("Enter");
  await frame.getByText("32 points à corriger").waitFor();
});
