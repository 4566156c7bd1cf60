import { avecCellule, constats, ILLISIBLE, lire, MANQUANTE } from "../support/lire";
import { registre, stagiaire } from "../support/registre";
import type { TestCell } from "../support/workbook";

const niss = (cell: TestCell): unknown => lire("Stagiaires", "niss", cell);
const bce = (cell: TestCell): unknown => lire("Partenaires", "numeroBce", cell);

describe("NISS : des chiffres, quelle que soit la ponctuation", () => {
  it.each<[TestCell, unknown]>([
    ["90041200105", "90041200105"],
    ["90.04.12-001.05", "90041200105"],
    ["90 04 12 001 05", "90041200105"],
    ["90/04/12-001-05", "90041200105"],
    ["90\u00a004\u00a012\u00a0001\u00a005", "90041200105"],
    [90041200105, "90041200105"],
    [5041200192, "05041200192"],
    [97, "00000000097"],
    [{ date: 90041200105 }, "90041200105"],
    ["", MANQUANTE],
    ["n.c.", MANQUANTE],
    [{ error: true }, ILLISIBLE],
    [{ noResult: true }, ILLISIBLE],
  ])("%j", (cell, expected) => {
    expect(niss(cell)).toEqual(expected);
  });

  it.each<[string, TestCell]>([
    ["des lettres", "9004120010A"],
    ["10 chiffres écrits en texte", "9004120010"],
    ["12 chiffres", "900412001050"],
    ["12 chiffres en nombre", 900412001050],
    ["un mot", "demandé"],
    ["les chiffres de contrôle", "90041200106"],
    ["BE n'y est pas coupé", "BE90041200105"],
  ])("%s : niss-invalide le dit, et lui seul", (_nom, cell) => {
    const register = avecCellule("Stagiaires", "niss", cell);
    expect(
      constats(register, { regles: ["niss-invalide", "donnee-invalide", "donnee-manquante"] }),
    ).toEqual(["avertissement niss-invalide Stagiaires!D2"]);
  });

  it.each<[string, TestCell, TestCell]>([
    ["le bon jour", "90.04.12-001.05", "12/04/1990"],
    ["numéro bis, mois + 20", 90241200148, "12/04/1990"],
    ["numéro bis, mois + 40", 90441200191, "12/04/1990"],
    ["naissance inconnue", 90000000146, "12/04/1990"],
    ["jour inconnu", 90040000174, "12/04/1990"],
    ["né en 2005", 5041200192, "12/04/2005"],
    ["sans date de naissance à comparer", 90041200105, "?"],
  ])("rien à dire : %s", (_nom, cell, birth) => {
    const register = registre({ Stagiaires: [stagiaire({ niss: cell, dateNaissance: birth })] });
    expect(constats(register, { regles: ["niss-invalide", "donnee-invalide"] })).toEqual([]);
  });

  it("une autre date de naissance est à vérifier", () => {
    const row = stagiaire({ niss: 90041200105, dateNaissance: "13/04/1990" });
    expect(constats(registre({ Stagiaires: [row] }), { regles: ["niss-invalide"] })).toEqual([
      "avertissement niss-invalide Stagiaires!D2",
    ]);
  });
});

describe("N° BCE : des chiffres, quelle que soit la ponctuation, sans BE", () => {
  it.each<[TestCell, unknown]>([
    ["0123456749", "0123456749"],
    ["0123.456.749", "0123456749"],
    ["BE 0123.456.749", "0123456749"],
    ["BE0123456749", "0123456749"],
    ["BE-0123-456-749", "0123456749"],
    [123456749, "0123456749"],
    [1000000021, "1000000021"],
    ["/", MANQUANTE],
    [{ error: true }, ILLISIBLE],
  ])("%j", (cell, expected) => {
    expect(bce(cell)).toEqual(expected);
  });

  it.each<[string, TestCell]>([
    ["9 chiffres écrits en texte", "123456749"],
    ["11 chiffres", "01234567490"],
    ["des lettres", "en cours de création"],
    ["les chiffres de contrôle", "0123456748"],
    ["un autre pays", "FR0123456749"],
  ])("%s : bce-invalide le dit, et lui seul", (_nom, cell) => {
    const register = avecCellule("Partenaires", "numeroBce", cell);
    expect(
      constats(register, { regles: ["bce-invalide", "donnee-invalide", "donnee-manquante"] }),
    ).toEqual(["avertissement bce-invalide Partenaires!C2"]);
  });

  it("un numéro juste ne dit rien", () => {
    const register = avecCellule("Partenaires", "numeroBce", "BE 0123.456.749");
    expect(constats(register, { regles: ["bce-invalide"] })).toEqual([]);
  });
});
