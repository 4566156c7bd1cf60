import { writeWorkbook } from "../../src/hosts/xlsx-write";
import type { Register } from "../../src/register/register";
import { rapportOf, type Rapport } from "../../src/report/rapport";
import { sourceDe } from "../../src/report/rapport/source";
import { rapportHtml } from "../../src/report/rapport-html";
import { cssText } from "../../src/report/rapport-html/css-text";
import { rangesOf } from "../../src/report/rapport-html/ranges";
import { exampleRegister } from "../../src/template";
import { controler } from "../../src/validation/controle";
import { registerIn } from "../support/read-bytes";
import { jour, partenaire, registre, stage, stagiaire } from "../support/registre";

const rapport = (register: Register, year = 2025, interne = false): Rapport =>
  rapportOf(sourceDe(controler(register, jour("31/12/2025")), year, interne));

/** What a reader sees of a piece of source, on one line. */
const lu = (source: string): string =>
  source
    .replace(/<style>.*?<\/style>/gs, " ")
    .replace(/<[^>]*>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();

const morceaux = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, inside = ""]) => lu(inside));

const lignes = (source: string): string[] => morceaux(source, /<tr>(.*?)<\/tr>/gs);
const tables = (source: string): string[] => source.match(/<table.*?<\/table>/gs) ?? [];
const tableDe = (source: string, title: string): string =>
  tables(source).find((one) => morceaux(one, /<caption[^>]*>(.*?)<\/caption>/g)[0] === title) ?? "";

let example: Register;
beforeAll(async () => {
  example = registerIn(await writeWorkbook(exampleRegister()));
});

describe.each([
  ["publique", false],
  ["interne", true],
] as const)("l'édition %s de l'exemple", (_, interne) => {
  const both = (): { data: Rapport; source: string } => {
    const data = rapport(example, 2025, interne);
    return { data, source: rapportHtml(data) };
  };
  const absents = (words: readonly string[], source: string): string[] => {
    const text = lu(source);
    return words.filter((one) => !text.includes(lu(one)));
  };

  it("est une seule page en français, sans script et sans rien d'extérieur", () => {
    const { source } = both();
    expect(source.startsWith('<!doctype html>\n<html lang="fr">')).toBe(true);
    expect(source).toContain(`content="default-src 'none'; style-src 'unsafe-inline';`);
    expect(
      /<script|<link|<img|<iframe|<form|\ssrc=|\son\w+=|https?:|url\(|@import/i.exec(source),
    ).toBe(null);
    expect(source).toBe(both().source);
  });

  it("montre chaque texte : titre, centre, situation, phrases, définitions, méthode", () => {
    const { data, source } = both();
    const words = [
      ...[data.titre, data.centre, data.situation, ...data.methode],
      ...data.sections.flatMap(({ titre, phrases }) => [titre, ...phrases]),
      ...data.definitions.map(({ terme, texte }) => `${terme} ${texte}`),
      "Commentaire du service",
      "Présenté au Conseil de l'action sociale du …",
    ];
    expect(absents(words, source)).toEqual([]);
  });

  it("montre chaque chiffre avec l'année d'avant, l'évolution et sa définition", () => {
    const { data, source } = both();
    const tiles = morceaux(source, /<li class="(?:inconnu)?">\n(.*?)<\/li>/gs);
    const expected = data.sections
      .flatMap(({ chiffres }) => chiffres)
      .map(({ libelle, valeur, precedent, evolution, definition }) =>
        [
          libelle,
          valeur.texte,
          ...(precedent.texte === "–" ? [] : [`2024 : ${precedent.texte} ${evolution}`]),
          definition,
        ].join(" "),
      );
    expect(tiles).toEqual(expected.map(lu));
  });

  it("montre chaque ligne de chaque tableau, et ce qu'il compte", () => {
    const { data, source } = both();
    for (const { titre, lignes: rows, total, definition, entetes } of data.sections.flatMap(
      ({ tableaux }) => tableaux,
    )) {
      const compared = rows.some(({ valeurs: [, before] }) => before.texte !== "–");
      const found = lignes(
        tables(source)
          .filter((one) => one === tableDe(one, titre))
          .at(-1) ?? "",
      );
      const shown = (label: string, cells: readonly { texte: string }[]): string =>
        lu([label, ...cells.slice(0, compared ? 2 : 1).map(({ texte }) => texte)].join(" "));
      expect(found).toEqual([
        lu(entetes.slice(1, compared ? 3 : 2).join(" ")),
        ...rows.map(({ libelle, valeurs }) => shown(libelle, valeurs)),
        shown("Total", total),
      ]);
      expect(absents([definition], source)).toEqual([]);
    }
  });

  it("dessine chaque graphique qui montre plus d'un nombre, avec sa phrase", () => {
    const { data, source } = both();
    const charts = data.sections
      .flatMap(({ graphiques }) => graphiques)
      .filter(({ categories }) => categories.length > 1);
    expect(source.match(/<svg class="chart"/g)).toHaveLength(charts.length);
    expect(
      absents(
        charts.flatMap(({ title, sentence }) => [title, sentence]),
        source,
      ),
    ).toEqual([]);
  });

  it("n'explique sur papier que les mots qui y sont", () => {
    const { source } = both();
    const words = morceaux(source, /<div class="ailleurs"><dt>(.*?)<\/dt>/g);
    const unknown = ["Part du budget utilisée", "Couverture du public ISP"];
    expect([...words].sort()).toEqual([...unknown].sort());
  });

  it("a des identifiants uniques, et des liens qui mènent quelque part", () => {
    const { source } = both();
    const ids = [...source.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const links = [...source.matchAll(/(?:href="#|labelledby=")([^"]*)"/g)].flatMap(([, id = ""]) =>
      id.split(" "),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("l'édition publique", () => {
  it("cache les petits nombres, et dit pourquoi à côté", () => {
    const source = rapportHtml(rapport(example));
    expect(lignes(tableDe(source, "Statut"))).toEqual([
      "2025",
      "RI 22",
      "ASE < 5",
      "Non renseigné < 5",
      "Total 29",
    ]);
    for (const section of source.split("<section").slice(2, 4))
      expect(lu(section)).toContain("« < 5 » : petit nombre, caché pour que");
    expect(source).not.toContain("Interne");
    expect(source).not.toContain("Travailleur social de");
    expect(source).not.toContain("<details");
  });
});

describe("l'édition interne", () => {
  it("se dit interne à chaque partie et en haut de chaque feuille imprimée", () => {
    const source = rapportHtml(rapport(example, 2025, true));
    expect(morceaux(source, /<p class="interne">(.*?)<\/p>/g)).toEqual(
      new Array<string>(6).fill("Interne"),
    );
    expect(source).toMatch(/@top-left \{\s*content: "Interne \\2013 {2}contient des petits/);
    expect(lu(source)).toContain("Interne – contient des petits nombres : à ne pas diffuser.");
  });

  it("coupe un long tableau à dix lignes, et le donne entier en annexe", () => {
    const source = rapportHtml(rapport(example, 2025, true));
    const [short, whole] = tables(source).filter((one) => one === tableDe(one, "Métiers observés"));
    expect(lignes(short ?? "")).toHaveLength(1 + 10 + 1);
    expect(lignes(whole ?? "").length).toBeGreaterThan(1 + 12 + 1);
    expect(source).toContain('<a href="#complet-parMetier">');
  });

  it("laisse « Non renseigné » en vue, si long que soit le tableau", () => {
    const metiers = [...Array.from({ length: 14 }, (_, place) => `Métier ${String(place)}`), ""];
    const register = registre({
      Stages: metiers.map((metierObserve, place) =>
        stage({ refStage: `S-${String(place)}`, metierObserve }),
      ),
    });
    const found = lignes(tableDe(rapportHtml(rapport(register, 2025, true)), "Métiers observés"));
    expect(found).toHaveLength(1 + 11 + 1);
    expect(found.at(-2)).toBe("Non renseigné 1");
  });

  it("dit les lignes du registre derrière chaque chiffre", () => {
    const [last = ""] = tables(rapportHtml(rapport(example, 2025, true))).slice(-1);
    expect(lignes(last)).toContain("Stages Stages, lignes 19 à 47");
  });
});

const peu = (count: number): Register =>
  registre({
    Stages: Array.from({ length: count }, (_, place) =>
      stage({ refStage: `S-${String(place)}`, metierObserve: "Cuisine" }),
    ),
  });

describe("une année de peu", () => {
  it("de stages : ses chiffres, et pourquoi il n'y a pas de répartition", () => {
    const source = rapportHtml(rapport(peu(9)));
    expect(lu(source)).toContain("Peu de stages en 2025 : les répartitions ne sont pas montrées");
    expect(source).not.toContain("<table");
    expect(source).toContain('class="publique court"');
  });

  it("sans stage : une courte page, sans zéros", () => {
    const source = rapportHtml(rapport(peu(3), 2026));
    expect(lu(source)).toContain(
      "Aucun stage ne commence en 2026 dans ce registre. Années présentes : 2025.",
    );
    expect(/<table|<svg|<nav|tuiles [a-z]+"/.exec(source)).toBeNull();
    expect(source.match(/<section/g)).toHaveLength(1);
  });

  it("sans stage, mais avec des heures : elles sont comptées", () => {
    const source = rapportHtml(
      rapport(
        registre({
          Stages: [stage({ dateDebut: "29/12/2025", dateFin: "09/01/2026", heuresPrestees: "" })],
          Prestations: [{ refStage: "S-1", date: "05/01/2026", heures: 7.6 }],
        }),
        2026,
        true,
      ),
    );
    expect(lu(source)).toContain("Ce qui est compté quand même");
    expect(lu(source)).toContain("Heures prestées 7 h 36");
  });
});

describe("une page ne laisse rien passer", () => {
  const BALISES =
    "a b body caption dd desc details div dl dt figcaption figure footer h1 h2 h3 head header html li main meta nav p path rect section span style summary svg table tbody td text tfoot th thead title tr tspan ul".split(
      " ",
    );

  it.each([
    "<img src=x onerror=alert(1)>",
    "</style><script>alert(1)</script>",
    "</title><svg onload=alert(1)>",
    `" onclick="alert(1)`,
    `"; } body { display: none } @page { margin: 0; content: "`,
    "\\22 ; } * { color: red",
    "&lt;b&gt;",
  ])("« %s » dans le nom du centre et les textes libres", (text) => {
    const source = rapportHtml(
      rapport(
        registre({
          Stagiaires: [stagiaire({ refStagiaire: text, commune: text, travailleurSocial: text })],
          Partenaires: [partenaire({ refPartenaire: text, secteur: text })],
          Stages: [
            stage({
              refStage: text,
              refStagiaire: text,
              refPartenaire: text,
              metierObserve: text,
              suiteDonnee: text,
            }),
          ],
          Paramètres: [{ parametre: "centre.nom", valeur: text }],
        }),
        2025,
        true,
      ),
    );
    const tags = [...source.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = ""]) => name);
    expect(tags.filter((name) => !BALISES.includes(name))).toEqual([]);
    expect(/<[^>]*\son\w+=/i.exec(source)).toBeNull();
    expect(lu(source)).toContain(text);
    const [style = ""] = /<style>.*?<\/style>/s.exec(source) ?? [];
    expect(style.split("{").length).toBe(style.split("}").length);
    expect(style).toContain("counter(pages)");
    expect(style).not.toContain("alert(1)");
  });

  it("un texte d'un style n'a que des lettres, des chiffres et des numéros", () => {
    expect(cssText(`CPAS d'Été 1 "x"\\</style>`)).toBe(
      "CPAS d\\27 Été 1 \\22 x\\22 \\5c \\3c \\2f style\\3e ",
    );
  });
});

it.each([
  [[], []],
  [[4], [[4, 4]]],
  [
    [9, 3, 5, 4, 3],
    [
      [3, 5],
      [9, 9],
    ],
  ],
])("les lignes %j en intervalles", (lines, ranges) => {
  expect(rangesOf(lines)).toEqual(ranges);
});
