import type { Field } from "../../src/register/columns";
import { ILLISIBLE, lire, MANQUANTE } from "../support/lire";
import type { TestCell } from "../support/workbook";

/** The minutes of hours without bounds. */
const heures = (cell: TestCell): unknown => lire("Stages", "heuresPrestees", cell);

describe("des heures : un nombre", () => {
  it.each<[string, TestCell, unknown]>([
    ["7,6 h", 7.6, 456],
    ["76 h", 76, 4560],
    ["rien de presté", 0, 0],
    ["un quart d'heure", 0.25, 15],
    ["une minute et demie monte à deux", 0.025, 2],
    ["un peu moins d'une minute et demie", 0.02499, 1],
    ["7 h 37,5 monte à 7 h 38", 7.625, 458],
    ["un peu moins que 7 h 37,5", 7.6249, 457],
    ["le bruit d'une somme", 7.6 * 3, 1368],
    ["un format de date : des heures décimales", { date: 7.6 }, 456],
    ["négatif", -1, ILLISIBLE],
    ["négatif dans un format de date", { date: -1 }, ILLISIBLE],
  ])("%s", (_nom, cell, expected) => {
    expect(heures(cell)).toEqual(expected);
  });
});

describe("des heures : un format d'heure ou de durée", () => {
  it.each<[string, TestCell, unknown]>([
    ["7:36", { time: 7.6 / 24 }, 456],
    ["minuit", { time: 0 }, 0],
    ["midi", { time: 0.5 }, 720],
    ["une durée de 24 h", { time: 1 }, 1440],
    ["une durée de 76 h", { time: 76 / 24 }, 4560],
    ["une durée de 228 h 01", { time: (228 * 60 + 1) / 1440 }, 13_681],
    ["30 secondes montent à la minute", { time: 30 / 86_400 }, 1],
    ["29 secondes n'y montent pas", { time: 29 / 86_400 }, 0],
    ["7 h 36 min 30 s", { time: (7.6 * 3600 + 30) / 86_400 }, 457],
    ["7 h 36 min 29 s", { time: (7.6 * 3600 + 29) / 86_400 }, 456],
    ["négatif", { time: -0.25 }, ILLISIBLE],
  ])("%s", (_nom, cell, expected) => {
    expect(heures(cell)).toEqual(expected);
  });

  it("chaque minute de deux jours se lit comme Excel la garde", () => {
    const minutes = Array.from({ length: 97 }, (_, place) => place * 30 + (place % 7));
    expect(minutes.map((minute) => heures({ time: minute / 1440 }))).toEqual(minutes);
  });
});

describe("des heures : un texte", () => {
  it.each([
    ["7,6", 456],
    ["7.6", 456],
    ["7h36", 456],
    ["7H36", 456],
    ["7 h 36", 456],
    ["7\u00a0h\u00a036", 456],
    ["7:36", 456],
    ["07:36", 456],
    ["7,6 h", 456],
    ["7,6h", 456],
    ["7,6\u00a0h", 456],
    [" 7,6 ", 456],
    ["76h", 4560],
    ["76 h", 4560],
    ["76", 4560],
    ["0", 0],
    ["7h00", 420],
    ["7:59", 479],
    ["25:00", 1500],
    ["76:30", 4590],
    ["7,625", 458],
    ["7,6249", 457],
  ])("« %s » fait %i minutes", (text, expected) => {
    expect(heures(text)).toBe(expected);
  });

  it.each([
    "7h60",
    "7:60",
    "7 h 99",
    "-1",
    "-7,6",
    "-7h36",
    "sept",
    "7,6,1",
    "7.6.1",
    "7,6h30",
    "h",
    ":30",
    "7 36",
    "7/6",
    "7,6 j",
    "9h-16h",
    "≈ 7",
    "7,6?",
    "temps plein",
  ])("« %s » est illisible", (text) => {
    expect(heures(text)).toEqual(ILLISIBLE);
  });

  it("un booléen ne fait pas des heures", () => {
    expect([heures(true), heures(false)]).toEqual([ILLISIBLE, ILLISIBLE]);
  });

  it("vide, ou une marque pour rien : manquantes", () => {
    expect([heures(undefined), heures(""), heures("/"), heures("à voir")]).toEqual([
      MANQUANTE,
      MANQUANTE,
      MANQUANTE,
      MANQUANTE,
    ]);
  });
});

describe("les heures d'un jour : 24 au plus", () => {
  const jour = (cell: TestCell): unknown => lire("Prestations", "heures", cell);

  it.each<[string, TestCell, unknown]>([
    ["24 h", 24, 1440],
    ["24 h et une minute", 24 + 1 / 60, ILLISIBLE],
    ["24h", "24h", 1440],
    ["24h01", "24h01", ILLISIBLE],
    ["un jour entier", { time: 1 }, 1440],
    ["un jour et une minute", { time: 1 + 1 / 1440 }, ILLISIBLE],
    ["rien", 0, 0],
  ])("%s", (_nom, cell, expected) => {
    expect(jour(cell)).toEqual(expected);
  });

  it("une reprise peut en compter plus", () => {
    expect(lire("Reprises", "heures", 152)).toBe(9120);
  });
});

describe("0 heure prévue ne se peut pas", () => {
  it.each<TestCell>([0, "0", "0h00", "0,0", { time: 0 }, -1])("%j", (cell) => {
    expect(lire("Stages", "heuresPrevues", cell)).toEqual(ILLISIBLE);
  });

  it("une minute prévue se lit", () => {
    expect(lire("Stages", "heuresPrevues", "0h01")).toBe(1);
  });
});

it.each<[Field<"Stages">]>([["heuresPrevues"], ["heuresParSemaine"], ["heuresPrestees"]])(
  "Stages · %s est une colonne d'heures",
  (field) => {
    expect([lire("Stages", field, "7h36"), lire("Stages", field, { time: 0.5 })]).toEqual([
      456, 720,
    ]);
  },
);
