import type { Page } from "playwright-core";
import { writeWorkbook } from "../../src/hosts/xlsx-write";
import type { Register } from "../../src/register/register";
import { rapportOf } from "../../src/report/rapport";
import { sourceDe } from "../../src/report/rapport/source";
import { rapportHtml } from "../../src/report/rapport-html";
import { exampleRegister } from "../../src/template";
import { controler } from "../../src/validation/controle";
import { axeViolations, useBrowser } from "../support/browser";
import { registerIn } from "../support/read-bytes";
import { jour, partenaire, registre, stage, stagiaire } from "../support/registre";

const page = (register: Register, year = 2025, interne = false): string =>
  rapportHtml(rapportOf(sourceDe(controler(register, jour("31/12/2025")), year, interne)));

const METIERS = [
  "Commis de cuisine",
  "Aide-soignante",
  "Ouvrier en espaces verts",
  "Auxiliaire de l'enfance en collectivité",
  "Employé administratif d'accueil",
  "Nettoyage de bureaux et d'écoles",
  "Mécanicien automobile",
];

/** What makes figures doubtful: no first day, no last day, no attendance, no amount. */
const DOUTEUX = [
  { dateDebut: "" },
  { dateFin: "" },
  { heuresPrestees: "", joursPrestes: "" },
  { tarifParJour: "TAXI" },
].flatMap((cells, kind) =>
  Array.from({ length: 6 }, (_, place) =>
    stage({ refStage: `D-${String(kind)}-${String(place)}`, regimeIndemnite: "Horaire", ...cells }),
  ),
);

/** An invented centre of so many stages in 2024 and in 2025, whose values take turns. */
function centre(stages: number, others: ReturnType<typeof stage>[] = []): Register {
  const turn = <T>(values: readonly T[], place: number): T =>
    values[(place * place + place) % values.length] as T;
  const two = (value: number): string => String(value).padStart(2, "0");
  const places = Array.from({ length: 2 * stages }, (_, place) => place);
  return registre({
    Stagiaires: places.map((place) =>
      stagiaire({
        refStagiaire: `B-${String(place)}`,
        dateNaissance: `12/04/${String(1968 + (place % 38))}`,
        genre: turn(["F", "M", "M", "X"], place),
        statut: turn(["RI", "RI", "ASE"], place),
        commune: turn(["Exempleville", "Modèleville", "Val-d'Exemple", "Trois-Exemples"], place),
      }),
    ),
    Partenaires: ["Public", "ASBL", "SRL"].map((secteur) =>
      partenaire({ refPartenaire: secteur, secteur }),
    ),
    Stages: [
      ...others,
      ...places.map((place) => {
        const of = `${two(1 + (place % 12))}/${String(place < stages ? 2024 : 2025)}`;
        return stage({
          refStage: `S-${String(place)}`,
          refStagiaire: `B-${String(Math.floor(place * 0.8))}`,
          refPartenaire: turn(["Public", "ASBL", "SRL"], place),
          metierObserve: turn(METIERS, place),
          initiative: turn(["Stagiaire", "Travailleur social", "Partenaire"], place),
          resultat: turn(["Confirmé", "À préciser", "Infirmé", undefined], place),
          suiteDonnee: turn(["Formation", "Autre stage", "Emploi", "Recherche d'emploi"], place),
          dateDebut: `${two(2 + (place % 9))}/${of}`,
          dateFin: `${two(16 + (place % 9))}/${of}`,
          heuresPrestees: turn([76, 60, 45.6, 30.4], place),
          regimeIndemnite: "Horaire",
        });
      }),
    ],
    Paramètres: [
      { parametre: "centre.nom", valeur: "CPAS de Grand-Exempleville" },
      { parametre: "budget.annuel", valeur: 25000 },
      { parametre: "isp.personnes", valeur: 240 },
    ],
  });
}

const scrollWidth = (at: Page): Promise<number> =>
  at.evaluate<number>("document.documentElement.scrollWidth");

describe("le rapport annuel, dans un navigateur", () => {
  const browser = useBrowser();
  let example: Register;
  beforeAll(async () => {
    example = registerIn(await writeWorkbook(exampleRegister()));
  });

  const cases = [320, 1200].flatMap((width) =>
    (["light", "dark"] as const).flatMap((colors) =>
      [false, true].map((interne) => [width, colors, interne] as const),
    ),
  );

  it.each(cases)(
    "à %i px, %s, interne %s : accessible, et rien ne dépasse",
    async (width, colorScheme, interne) => {
      const opened = await browser.open(
        { html: page(example, 2025, interne) },
        { colorScheme, viewport: { width, height: 900 } },
      );
      expect(await axeViolations(opened)).toEqual([]);
      expect(await scrollWidth(opened)).toBe(width);
    },
  );

  it.each([2024, 2026])("l'année %i, de peu de stages ou d'aucun : accessible", async (year) => {
    const opened = await browser.open(
      { html: page(example, year) },
      { viewport: { width: 320, height: 900 } },
    );
    expect(await axeViolations(opened)).toEqual([]);
    expect(await scrollWidth(opened)).toBe(320);
  });

  it("en couleurs forcées : accessible, et les barres se voient", async () => {
    const opened = await browser.open({ html: page(example) }, { forcedColors: "active" });
    expect(await axeViolations(opened)).toEqual([]);
    const [bar, ground] = await opened.evaluate<string[]>(
      `[getComputedStyle(document.querySelector(".chart-main")).fill,
        getComputedStyle(document.body).backgroundColor]`,
    );
    expect(bar).not.toBe(ground);
  });

  it("à 320 px, un nom sans fin ne dépasse pas", async () => {
    const long = "Nettoyagedebureauxetdécoles".repeat(9);
    const register = registre({
      Stages: [stage({ metierObserve: long, suiteDonnee: long })],
      Stagiaires: [stagiaire({ commune: long, travailleurSocial: long })],
      Paramètres: [{ parametre: "centre.nom", valeur: long }],
    });
    const opened = await browser.open(
      { html: page(register, 2025, true) },
      { viewport: { width: 320, height: 900 } },
    );
    expect(await scrollWidth(opened)).toBe(320);
  });

  it("le commentaire s'écrit au clavier, et s'imprime", async () => {
    const opened = await browser.open({ html: page(example) });
    const box = opened.getByRole("textbox", { name: "Commentaire du service" });
    await box.pressSequentially("Une bonne année.");
    await opened.emulateMedia({ media: "print" });
    expect(await box.innerText()).toBe("Une bonne année.");
    expect(await box.isVisible()).toBe(true);
  });
});

describe("le rapport annuel, sur papier", () => {
  const browser = useBrowser();
  let example: Register;
  beforeAll(async () => {
    example = registerIn(await writeWorkbook(exampleRegister()));
  });

  async function sheets(html: string): Promise<number> {
    const opened = await browser.open({ html }, { colorScheme: "dark" });
    const pdf = await opened.pdf({ format: "A4", preferCSSPageSize: true });
    const source = pdf.toString("latin1");
    const sizes = [...source.matchAll(/\/MediaBox \[0 0 (\S+) (\S+)\]/g)].map((size) =>
      size.slice(1).map((length) => Math.round(Number(length))),
    );
    // A4 in points.
    expect(sizes.filter(([width, height]) => width !== 595 || height !== 842)).toEqual([]);
    return source.match(/\/Type \/Page\b/g)?.length ?? 0;
  }

  it("l'exemple, édition publique : quatre pages, une partie par page", async () => {
    const html = page(example);
    expect(html.match(/<section/g)).toHaveLength(4);
    expect(await sheets(html)).toBe(4);
  });

  it.each([20, 36, 60, 120])("un centre de %i stages par an : quatre pages", async (stages) => {
    expect(await sheets(page(centre(stages)))).toBe(4);
  });

  it("un centre dont des données manquent : les doutes tiennent sur la quatrième page", async () => {
    const html = page(centre(36, DOUTEUX));
    expect(html.match(/<li>Stages [a-zé]+ /g)?.length).toBeGreaterThanOrEqual(4);
    expect(await sheets(html)).toBe(4);
  });

  it("l'édition interne : quatre pages, la sienne, puis les tableaux complets", async () => {
    expect(await sheets(page(example, 2025, true))).toBe(6);
  });

  it("une année sans stage : une page", async () => {
    expect(await sheets(page(example, 2026))).toBe(1);
  });

  it("est noir sur blanc, sans les aides de l'écran, avec la définition des six chiffres", async () => {
    const opened = await browser.open({ html: page(example) }, { colorScheme: "dark" });
    await opened.emulateMedia({ media: "print" });
    const colors = await opened.evaluate<string[]>(
      `["body", "td", "h2", ".evolution"].map(
        (selector) => getComputedStyle(document.querySelector(selector)).color)`,
    );
    expect(new Set(colors)).toEqual(new Set(["rgb(0, 0, 0)"]));
    for (const hidden of ["nav", "body > footer", ".aide"])
      expect(await opened.locator(hidden).isVisible()).toBe(false);
    expect(await opened.locator(".sens:visible").count()).toBe(6);
    expect(await opened.locator("dt:visible").count()).toBeGreaterThan(6);
  });
});
