import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { paneTexts } from "../../src/messages/fr/pane";
import { fault, registerProblem, workbookProblem } from "../../src/messages/fr/problems";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { WorkbookProblem } from "../../src/register/workbook";
import { useBrowser } from "../support/browser";
import { example, opened, openStage, view, VIEWS } from "./support";

/*
 * The guide and its pictures. `IOP_IMAGES=1 npx jest test/taskpane/guide` writes the pictures
 * anew; without it they are taken all the same, and held against what the guide says.
 */

// In the field of a date Chromium on Linux writes as the machine does, not as the page.
for (const name of ["LANG", "LANGUAGE", "LC_ALL"]) process.env[name] = "fr_BE.UTF-8";

const DOCS = join(__dirname, "..", "..", "docs");
const IMAGES = join(DOCS, "images", "guide");
const WRITES = process.env["IOP_IMAGES"] === "1";
const guide = readFileSync(join(DOCS, "guide.md"), "utf8");

const browser = useBrowser();
beforeAll(() => {
  mkdirSync(IMAGES, { recursive: true });
});

/** Tall enough that nothing of a view is below the edge; a bar that sticks is where it belongs. */
const TALL = 4_000;
const EDGE = 5;

interface Row {
  readonly title: string;
  readonly large: boolean;
  readonly shots: readonly string[];
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly y: number;
  readonly height: number;
}

/** Across the whole page, from the top of one element to the bottom of another. */
async function between(page: Page, first: Locator, last: Locator): Promise<Clip> {
  const [top, end] = await Promise.all([boxOf(first), boxOf(last)]);
  const y = Math.max(0, Math.floor(top.y - EDGE));
  const width = page.viewportSize()?.width ?? 0;
  return { x: 0, y, width, height: Math.ceil(end.y + end.height + EDGE) - y };
}

async function boxOf(element: Locator): Promise<Box> {
  const box = await element.first().boundingBox();
  if (!box) throw new Error("What is to be shown is not there.");
  return box;
}

const heading = (page: Page, name: string | RegExp): Locator => page.getByRole("heading", { name });
const header = (page: Page): Locator => page.locator("iop-app > header");

async function choose(page: Page): Promise<void> {
  await page.getByLabel("Chercher").fill("S-2025-019");
  await page.getByLabel("Remplacer").first().check();
  await page.getByLabel("Confirmer").first().check();
  await page.getByLabel("Pourquoi").fill("Feuille de présence complétée le 04/09/2025");
  await heading(page, /^Contrôle de/).click();
}

async function plan(page: Page, hours: string): Promise<void> {
  await openStage(page, "S-2025-021");
  await page.getByLabel("Heures", { exact: true }).fill(hours);
  await page.getByLabel("Du", { exact: true }).fill("2026-03-09");
  await page.getByLabel("Au", { exact: true }).fill("2026-03-20");
  await page.getByRole("button", { name: "Calculer" }).click();
  await page.getByText(new RegExp(`^${hours === "76" ? "Non" : "Oui"}\\.`)).waitFor();
}

/** The report, once its charts are drawn. */
async function rapport(page: Page): Promise<void> {
  await view(page, "Rapport");
  await page.locator("canvas").first().waitFor();
  await page.waitForFunction("globalThis.iopGraphiste !== undefined");
  await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)))");
}

interface Picture {
  readonly name: string;
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  /** The page as a double click opens it, without the example. */
  readonly bare?: boolean;
  /** Brings the page where it is to be, and tells what of it to show. */
  readonly show: (page: Page) => Promise<Clip>;
}

const PICTURES: readonly Picture[] = [
  {
    name: "accueil",
    bare: true,
    show: (page) => between(page, header(page), page.locator(".accueil")),
  },
  {
    name: "controle",
    show: (page) => between(page, header(page), page.locator("iop-controle li.constat").first()),
  },
  {
    name: "cellule",
    height: 640,
    show: async (page) => {
      const button = page.getByRole("button", { name: "Voir Stages AA36" }).last();
      const card = page.locator("iop-controle li.constat").filter({ has: button });
      await card.evaluate((one: { scrollIntoView(): void }) => {
        one.scrollIntoView();
      });
      await page.evaluate("scrollBy(0, -75)");
      await button.click();
      await page.getByRole("dialog").waitFor();
      return { x: 0, y: 0, width: 450, height: 640 };
    },
  },
  {
    name: "corriger",
    show: async (page) => {
      await choose(page);
      return between(page, page.locator(".groupe").first(), page.locator(".correction"));
    },
  },
  {
    name: "a-faire",
    show: async (page) => {
      await view(page, "À faire");
      const ends = page.locator("iop-a-faire li.constat", { hasText: "S-2025-027" });
      return between(page, heading(page, "Pendant"), ends);
    },
  },
  {
    name: "stage",
    show: async (page) => {
      await openStage(page, "S-2025-021");
      return between(
        page,
        heading(page, "Stage").first(),
        page.locator("iop-stage details").first(),
      );
    },
  },
  {
    name: "planifier",
    show: async (page) => {
      await plan(page, "76");
      return between(
        page,
        heading(page, "Puis-je planifier ?"),
        page.locator("iop-stage ul").first(),
      );
    },
  },
  {
    name: "rapport",
    width: 1200,
    scale: 1.25,
    show: async (page) => {
      await rapport(page);
      return between(page, header(page), page.locator("figure").first());
    },
  },
  {
    name: "petits-nombres",
    show: async (page) => {
      await rapport(page);
      const table = page.locator("iop-rapport section details").filter({ hasText: /^\s*Âge/ });
      await table.locator("summary").click();
      return between(page, heading(page, "Les stagiaires et les partenaires"), table);
    },
  },
  {
    name: "reglages",
    show: async (page) => {
      await view(page, "Réglages");
      return between(
        page,
        heading(page, "Vos données"),
        page.locator("iop-reglages dl > div").nth(5),
      );
    },
  },
];

const SCALE = 1.5;
const MOST = 150_000;

const light = (width: number, height: number, scale = SCALE): BrowserContextOptions => ({
  viewport: { width, height },
  deviceScaleFactor: scale,
  colorScheme: "light",
  locale: "fr-BE",
});

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

const LABELS = "button, label, summary, legend, option, dt, strong, h1, h2, h3, h4, span";

/** What was on the screen: the words of each small element, and whole lines. */
class Words {
  readonly labels = new Set<string>();
  readonly sentences = new Set<string>();

  async read(page: Page): Promise<void> {
    const app = page.locator("iop-app");
    for (const label of await app.locator(`:is(${LABELS}):visible, option`).allInnerTexts())
      this.labels.add(plain(label));
    for (const line of (await app.innerText()).split("\n")) this.sentences.add(plain(line));
  }
}

/** A picture as Chromium reads it: its size, its colours, and its tallest band without ink. */
async function look(png: Buffer): Promise<{ width: number; colours: number; empty: number }> {
  const page = await browser.open({ html: "" });
  return page.evaluate(`(async () => {
    const image = new Image();
    image.src = "data:image/png;base64,${png.toString("base64")}";
    await image.decode();
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
    const colours = new Set(pixels).size;
    let [run, empty] = [0, 0];
    for (let row = 0; row < height; row += 1) {
      const line = pixels.subarray(row * width, (row + 1) * width);
      run = line.every((pixel) => pixel === line[0]) ? run + 1 : 0;
      empty = Math.max(empty, run);
    }
    return { width, colours, empty };
  })()`);
}

const widthOf = (png: Buffer): number => png.readUInt32BE(16);

function keep(name: string, png: Buffer): void {
  if (WRITES) writeFileSync(join(IMAGES, `${name}.png`), png);
}

describe("les images du guide", () => {
  it.each(PICTURES)("$name", async ({ name, show, bare, ...size }) => {
    const { width = 450, height = TALL, scale = SCALE } = size;
    const page = await (bare ? opened : example)(browser, light(width, height, scale));
    const clip = await show(page);
    const png = await page.screenshot({ clip, animations: "disabled" });
    keep(name, png);

    expect(png.length).toBeGreaterThan(5_000);
    expect(png.length).toBeLessThan(MOST);
    const { width: wide, colours, empty } = await look(png);
    expect(wide).toBe(width * scale);
    expect(colours).toBeGreaterThan(50);
    expect(empty / scale).toBeLessThan(90);

    const path = join(IMAGES, `${name}.png`);
    expect(existsSync(path)).toBe(true);
    expect(widthOf(readFileSync(path))).toBe(wide);
  });

  it("les cinq vues, dans trois thèmes et deux largeurs, sur une planche", async () => {
    const sheet: Row[] = [];
    for (const [theme, options] of [
      ["Clair", { colorScheme: "light" }],
      ["Sombre", { colorScheme: "dark" }],
      ["Contraste élevé", { colorScheme: "dark", forcedColors: "active" }],
    ] as const)
      for (const [width, height] of [
        [450, 760],
        [1200, 640],
      ] as const) {
        const page = await example(browser, { ...light(width, height, 1), ...options });
        const shots: string[] = [];
        for (const name of VIEWS) {
          if (name === "Stage") await openStage(page, "S-2025-021");
          else if (name === "Rapport") await rapport(page);
          else await view(page, name);
          await page.evaluate("scrollTo(0, 0)");
          shots.push((await page.screenshot()).toString("base64"));
        }
        sheet.push({ title: `${theme}, ${String(width)} px`, large: width > 900, shots });
        await page.context().close();
      }
    const page = await browser.open(
      { html: contactSheet(sheet) },
      { viewport: { width: 1_080, height: 800 } },
    );
    const png = await page.screenshot({ fullPage: true });
    keep("themes", png);

    expect(png.length).toBeGreaterThan(50_000);
    expect(png.length).toBeLessThan(900_000);
    expect((await look(png)).colours).toBeGreaterThan(1_000);
    expect(existsSync(join(IMAGES, "themes.png"))).toBe(true);
  });
});

const contactSheet = (rows: readonly Row[]): string => `<!doctype html><meta charset="utf-8"><style>
  body { margin: 12px; font: 14px "Segoe UI", system-ui, sans-serif; }
  h2 { font-size: 15px; margin: 10px 0 4px; }
  div { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 8px; }
  .large { grid-template-columns: repeat(3, 1fr); }
  img { width: 100%; border: 1px solid #999; display: block; }
</style>${rows
  .map(
    ({ title, large, shots }) =>
      `<h2>${title}</h2><div${large ? ' class="large"' : ""}>${shots
        .map((shot) => `<img src="data:image/png;base64,${shot}">`)
        .join("")}</div>`,
  )
  .join("")}`;

/** Each `[alt](path)` and `<img>` of the guide. */
const shown: readonly { readonly path: string; readonly alt: string }[] = [
  ...[...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, alt = "", path = ""]) => ({
    path,
    alt,
  })),
  ...[...guide.matchAll(/<img[^>]*>/g)].map(([tag]) => ({
    path: /src="([^"]*)"/.exec(tag)?.[1] ?? "",
    alt: /alt="([^"]*)"/.exec(tag)?.[1] ?? "",
  })),
];

describe("le guide", () => {
  it("montre chaque image, avec un texte qui la dit", () => {
    for (const name of [...PICTURES.map(({ name: one }) => one), "themes"]) {
      const image = shown.find(({ path }) => path === `images/guide/${name}.png`);
      expect([name, (image?.alt ?? "").length > 20]).toEqual([name, true]);
    }
    for (const { path } of shown)
      expect([path, existsSync(join(DOCS, path))]).toEqual([path, true]);
  });

  it("ne mène qu'à ce qui existe", () => {
    const targets = [...guide.matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = ""]) => path);
    for (const path of targets) expect([path, existsSync(join(DOCS, path))]).toEqual([path, true]);
    const anchors = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const titles = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) => slug(title));
    expect(anchors.filter((anchor) => !titles.includes(anchor ?? ""))).toEqual([]);
  });

  /** In the guide a bold word is a word of the page, and a sentence after « > » one of its sentences. */
  it("ne nomme que des mots qui sont sur la page", async () => {
    const words = new Words();
    await words.read(await opened(browser));
    const page = await example(browser, light(450, TALL));
    await choose(page);
    await words.read(page);
    await page.getByLabel("Chercher").fill("");
    await page.getByRole("button", { name: "Voir Stages AA36" }).click();
    await page.getByRole("dialog").waitFor();
    await words.read(page);
    await page.getByRole("button", { name: "Fermer" }).click();
    for (const name of ["À faire", "Réglages"] as const) {
      await view(page, name);
      await words.read(page);
    }
    await plan(page, "76");
    await words.read(page);
    await plan(page, "45,6");
    await words.read(page);
    await rapport(page);
    await page.getByLabel("Interne").check();
    await heading(page, "Pour le centre seulement").waitFor();
    await words.read(page);

    // An old register, and a large one, are not on the screen here.
    const { older, begin } = vuesTexts.controle;
    const known = [...words.labels, older(2024, 1), begin(""), vuesTexts.stop];
    const bold = [...guide.matchAll(/\*\*(.+?)\*\*/g)].map(([, word = ""]) => plain(word));
    expect(bold.length).toBeGreaterThan(40);
    expect([...new Set(bold)].filter((word) => !known.some((one) => begins(one, word)))).toEqual(
      [],
    );

    const quoted = [...guide.matchAll(/^> (.+)$/gm)].map(([, sentence = ""]) => plain(sentence));
    expect(quoted.length).toBeGreaterThan(3);
    expect(quoted.filter((sentence) => !words.sentences.has(sentence))).toEqual([]);
  });

  it("parle de chaque vue et de chaque bouton", () => {
    const { tabs, controle, rapport: report, stage } = vuesTexts;
    const wanted = [
      ...Object.values(tabs),
      vuesTexts.choose,
      vuesTexts.example,
      vuesTexts.emptyRegister,
      vuesTexts.otherRegister,
      vuesTexts.stop,
      vuesTexts.close,
      controle.byCause,
      controle.byStage,
      controle.gravity,
      controle.year,
      controle.subject,
      controle.search,
      controle.replace,
      "Confirmer",
      "Enregistrer un registre corrigé",
      controle.save,
      controle.xlsx,
      controle.html,
      stage.label,
      stage.open,
      stage.simulator,
      stage.ask,
      stage.creditTable,
      report.edition,
      report.publique,
      report.interne,
      report.json,
      report.definition,
    ];
    expect(wanted.filter((word) => !guide.includes(`**${word}**`))).toEqual([]);
  });

  it("dit quoi faire devant chaque phrase qui arrête", () => {
    const rows = [...guide.matchAll(/^\| « (.+?) » +\| (.+?) +\|$/gm)].map(([, said = ""]) =>
      plain(said),
    );
    for (const said of rows)
      expect([said, STOPS.some((sentence) => sentence.includes(said))]).toEqual([said, true]);
    expect(STOPS.filter((sentence) => !rows.some((said) => sentence.includes(said)))).toEqual([]);
  });

  it("n'appelle rien une erreur, et tient en quelques pages", () => {
    expect(guide).not.toMatch(/erreur/i);
    expect(guide.split(/\s+/).length).toBeLessThan(3_600);
  });
});

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

/** « Confirmer » begins « Confirmer : ce point est en ordre », not « Confirmés ». */
const begins = (text: string, word: string): boolean =>
  text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length));

/** A problem of each kind: one more would not compile without its row here, and in the guide. */
const WORKBOOK: Readonly<Record<WorkbookProblem["kind"], WorkbookProblem>> = {
  "empty-file": { kind: "empty-file" },
  "not-a-workbook": { kind: "not-a-workbook" },
  encrypted: { kind: "encrypted" },
  "old-format": { kind: "old-format" },
  "binary-workbook": { kind: "binary-workbook" },
  "open-document": { kind: "open-document" },
  cut: { kind: "cut" },
  "too-large": { kind: "too-large" },
  "forbidden-doctype": { kind: "forbidden-doctype" },
  damaged: { kind: "damaged" },
};

const STOPS: readonly string[] = [
  ...Object.values(WORKBOOK).map((problem) => workbookProblem("registre.xlsx", problem)),
  registerProblem({
    kind: "missing-sheets",
    files: ["registre.xlsx"],
    missing: ["Stages"],
    seen: ["Feuil1"],
  }),
  vuesTexts.changed("registre.xlsx"),
  vuesTexts.changedSince("registre.xlsx"),
  vuesTexts.noWorker,
  vuesTexts.stage.unknown,
  paneTexts.cannotEdit("registre.xlsx"),
  paneTexts.correction(1, 1),
  paneTexts.badPlan,
  fault,
].map(plain);
