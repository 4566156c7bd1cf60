import { fieldsOf, columnOf, sheetNames } from "../../src/register/columns";
import { ILLISIBLE, lire, MANQUANTE } from "../support/lire";
import type { TestCell } from "../support/workbook";

const date = (cell: TestCell, date1904 = false): unknown =>
  lire("Stages", "payeLe", cell, { date1904 });

describe("une date : un nombre", () => {
  it.each<[string, TestCell, unknown]>([
    ["un nombre sans format", 45719, "2025-03-03"],
    ["dans un format de date", { date: 45719 }, "2025-03-03"],
    ["dans un format d'heure", { time: 45719 }, "2025-03-03"],
    ["l'heure est coupée", 45719.99999, "2025-03-03"],
    ["l'heure est coupée, dans un format d'heure", { time: 45719.5 }, "2025-03-03"],
    ["le 1er janvier 1900", 1, "1900-01-01"],
    ["la veille du 1er janvier 1900", 0, ILLISIBLE],
    ["une heure sans jour", { time: 0.5 }, ILLISIBLE],
    ["le 28 février 1900", 59, "1900-02-28"],
    ["le 29 février 1900, qui n'a pas existé", 60, ILLISIBLE],
    ["le 29 février 1900 avec une heure", 60.4, ILLISIBLE],
    ["le 1er mars 1900", 61, "1900-03-01"],
    ["le 31 décembre 2199", 109574, "2199-12-31"],
    ["le 31 décembre 2199 au soir", 109574.99, "2199-12-31"],
    ["le 1er janvier 2200", 109575, ILLISIBLE],
    ["un nombre négatif", -1, ILLISIBLE],
    ["un nombre énorme", 1e12, ILLISIBLE],
  ])("%s", (_nom, cell, expected) => {
    expect(date(cell)).toEqual(expected);
  });

  it.each<[string, TestCell, unknown]>([
    ["le premier jour du système 1904", 0, "1904-01-01"],
    ["un jour", 44257, "2025-03-03"],
    ["un jour et une heure", { date: 44257.25 }, "2025-03-03"],
    ["60 est un jour comme un autre", 60, "1904-03-01"],
    ["le 31 décembre 2199", 108112, "2199-12-31"],
    ["le 1er janvier 2200", 108113, ILLISIBLE],
    ["un texte ne dépend pas du système", "03/03/2025", "2025-03-03"],
  ])("système 1904 : %s", (_nom, cell, expected) => {
    expect(date(cell, true)).toEqual(expected);
  });
});

describe("une date : un texte", () => {
  it.each([
    "03/03/2025",
    "3/3/2025",
    "03/3/2025",
    "3/03/2025",
    "03-03-2025",
    "3-3-2025",
    "03.03.2025",
    "3.3.2025",
    "2025-03-03",
    "  03/03/2025 ",
    "\u00a003/03/2025\u00a0",
    "03/03/2025 08:30",
    "03/03/2025 8:30",
    "03/03/2025 08:30:15",
    "03-03-2025 23:59",
    "3.3.2025 08:30",
    "03/03/2025\u00a008:30",
    "2025-03-03 08:30",
    "2025-03-03 00:00:00",
    "2025-03-03T00:00:00",
  ])("« %s » est le 3 mars 2025", (text) => {
    expect(date(text)).toBe("2025-03-03");
  });

  it.each([
    ["29/02/2024", "2024-02-29"],
    ["29/02/2000", "2000-02-29"],
    ["31/01/2025", "2025-01-31"],
    ["01/01/1900", "1900-01-01"],
    ["31/12/2199", "2199-12-31"],
    ["1900-01-01", "1900-01-01"],
    ["28/02/1900", "1900-02-28"],
    ["01/03/1900", "1900-03-01"],
    ["12/04/2025", "2025-04-12"],
  ])("« %s » est le %s", (text, expected) => {
    expect(date(text)).toBe(expected);
  });

  it.each([
    ["une année de deux chiffres", "03/03/25"],
    ["une année de deux chiffres, avec des tirets", "3-3-25"],
    ["une année de deux chiffres, avec des points", "03.03.25"],
    ["une année de deux chiffres et une heure", "03/03/25 08:30"],
    ["une année de trois chiffres", "03/03/025"],
    ["une année d'un chiffre", "03/03/5"],
    ["une année de cinq chiffres", "03/03/20250"],
    ["un jour de trois chiffres", "003/03/2025"],
    ["sans année", "03/03"],
    ["le 30 février", "30/02/2025"],
    ["le 29 février d'une année commune", "29/02/2025"],
    ["le 29 février 1900", "29/02/1900"],
    ["le 29 février 2100", "29/02/2100"],
    ["le 31 avril", "31/04/2025"],
    ["le 31 avril, à l'envers", "2025-04-31"],
    ["le 32", "32/01/2025"],
    ["le jour 0", "00/03/2025"],
    ["le mois 0", "03/00/2025"],
    ["le mois 13", "01/13/2025"],
    ["le 31 décembre 1899", "31/12/1899"],
    ["le 1er janvier 2200", "01/01/2200"],
    ["le 1er janvier 2200, à l'envers", "2200-01-01"],
    ["deux séparateurs", "03/03-2025"],
    ["le mois en lettres", "3 mars 2025"],
    ["le jour de la semaine", "lundi 03/03/2025"],
    ["deux dates", "03/03/2025 et 04/03/2025"],
    ["une remarque", "03/03/2025 (mail)"],
    ["sans séparateurs", "03032025"],
    ["des espaces pour séparateurs", "03 03 2025"],
    ["une coche", "✔"],
    ["une croix", "x"],
    ["ok", "ok"],
    ["oui", "Oui"],
    ["fait", "fait"],
    ["un mot", "mardi"],
  ])("%s : illisible", (_nom, text) => {
    expect(date(text)).toEqual(ILLISIBLE);
  });

  it("un booléen n'est pas une date", () => {
    expect([date(true), date(false)]).toEqual([ILLISIBLE, ILLISIBLE]);
  });

  it("une cellule vide est une donnée manquante", () => {
    expect([date(undefined), date(""), date("  "), date("\u00a0")]).toEqual([
      MANQUANTE,
      MANQUANTE,
      MANQUANTE,
      MANQUANTE,
    ]);
  });
});

describe("quelles colonnes sont des dates", () => {
  const all = sheetNames.flatMap((sheet) =>
    fieldsOf(sheet).map((field) => ({ sheet, field, header: columnOf(sheet, field).header })),
  );
  const isDate = (header: string): boolean =>
    /^(Date|Signature)/.test(header) ||
    / le$/.test(header) ||
    ["Le", "Valable dès"].includes(header);

  it.each(all.filter(({ header }) => isDate(header)))("$sheet · $header", ({ sheet, field }) => {
    expect(lire(sheet, field, "3.3.2025 08:30")).toBe("2025-03-03");
    expect(lire(sheet, field, "✔")).toEqual(ILLISIBLE);
  });

  it("sont celles du contrat, et elles seules", () => {
    expect(
      all
        .filter(({ sheet, field }) => lire(sheet, field, "3.3.2025 08:30") === "2025-03-03")
        .map(({ sheet, header }) => `${sheet} · ${header}`),
    ).toEqual([
      "Stagiaires · Date de naissance",
      "Stages · Signature stagiaire",
      "Stages · Signature partenaire",
      "Stages · Signature CPAS",
      "Stages · Dimona le",
      "Stages · Date de début",
      "Stages · Date de fin",
      "Stages · Date de fin réelle",
      "Stages · Suivi le",
      "Stages · Évaluation le",
      "Stages · Payé le",
      "Prestations · Date",
      "Reprises · Date",
      "Accidents · Date",
      "Accidents · Partenaire a averti le",
      "Accidents · Assureur averti le",
      "Paramètres · Valable dès",
      "Tarifs · Valable dès",
      "Tarifs · Vérifié le",
      "Acquittements · Le",
    ]);
  });
});
