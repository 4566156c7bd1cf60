import { bornes } from "../../src/protection/lecture";
import { protegerTable } from "../../src/protection/proteger";
import { cellulesDe, comptesDe, ecrire } from "../support/comptes";

const proteger = (nombres: readonly number[], seuil = 5) =>
  ecrire(protegerTable(comptesDe(nombres), seuil));

describe("une table dont le total est publié, au seuil de 5", () => {
  it.each([
    ["rien de petit", [12, 7, 0, 5], "12 7 0 5"],
    ["tout dans une case : dit tout de tous, mais n'est pas petit", [12, 0, 0], "12 0 0"],
    ["rien", [], ""],
    ["que des zéros", [0, 0], "0 0"],
    ["1 + 2 : 3 se partage de deux façons", [1, 2, 10], "< < 10"],
    ["2 + 3, sans autre", [2, 3], "< <"],
    ["1 + 1 = 2 : 1 et 1", [1, 1, 10], "< < nc"],
    ["4 + 4 = 8 : 4 et 4", [4, 4, 10], "< < nc"],
    ["3 + 4 = 7 : 3 et 4, ou 4 et 3", [3, 4, 10], "< < 10"],
    ["seul : la plus petite des autres", [3, 5, 10], "< nc 10"],
    ["1 + 5 = 6 : au moins 1 et au moins 5 ; 1 + 7 non", [10, 1, 5, 7], "10 < 5 nc"],
    ["la première de deux égales", [2, 8, 8], "< nc 8"],
    ["un zéro ne cache rien", [2, 0, 9], "< 0 nc"],
    ["1 à côté d'un seul 5 : rien ne dit lequel est petit", [1, 5], "nc nc"],
    ["1 à côté de plusieurs 5", [5, 1, 5, 0], "nc nc 5 0"],
    ["1 + 1 à côté d'un 5", [1, 1, 5, 0], "nc nc nc 0"],
    ["que des 1 : le total est leur nombre", [1, 1, 1, 1, 1], "nc nc nc nc nc"],
    ["que des 1 et des zéros : même les zéros", [1, 1, 1, 1, 1, 0, 0], "nc nc nc nc nc nc nc"],
    ["4 + 4, sans autre", [4, 4], "nc nc"],
    ["seul avec des zéros : il est le total", [3, 0], "nc nc"],
    ["seul : la table est son total, à publier par protegerCompte", [3], "nc"],
  ])("%s", (_cas, nombres, attendu) => {
    expect(proteger(nombres)).toBe(attendu);
  });

  it.each([
    [0, "1 10 2"],
    [1, "1 10 2"],
    [2, "< 10 <"],
    [3, "< 10 <"],
    [4, "< 10 <"],
    [11, "< < <"],
    [12, "< < <"],
  ])("au seuil de %i", (seuil, attendu) => {
    expect(proteger([1, 10, 2], seuil)).toBe(attendu);
  });

  it("garde l'ordre et les libellés, même deux fois le même", () => {
    const comptes = [
      { libelle: "B", nombre: 9 },
      { libelle: "A", nombre: 2 },
      { libelle: "B", nombre: 3 },
    ];
    expect(protegerTable(comptes, 5)).toEqual([
      { libelle: "B", cellule: { kind: "exact", nombre: 9 } },
      { libelle: "A", cellule: { kind: "petit" } },
      { libelle: "B", cellule: { kind: "petit" } },
    ]);
  });
});

describe("une table avec une relation de plus : les personnes par nombre de stages", () => {
  /** n1 + 2 n2 + 3 n3 ≤ le nombre de stages, la dernière ligne étant « 3 ou plus ». */
  const stages = (constante: number) =>
    ({ coefficients: [1, 2, 3], relation: "<=", constante }) as const;
  const parStages = (nombres: number[], total: number) =>
    ecrire(protegerTable(comptesDe(nombres), 5, [stages(total)]));

  it("ne cache pas plus, où elle n'apprend rien", () => {
    expect(parStages([20, 6, 2], 42)).toBe(proteger([20, 6, 2]));
  });

  it("cache une case de plus : 7 + 1 = 8 et 14 + 3 ≤ 17 disent 7 et 1", () => {
    expect(proteger([20, 7, 1])).toBe("20 nc <");
    expect(parStages([20, 7, 1], 37)).toBe("nc nc <");
  });

  it("cache tout : 5 ou plus et au moins 1 disent encore 1", () => {
    expect(parStages([20, 6, 1], 35)).toBe("nc nc nc");
  });
});

it("bornes dit ce que le public sait de chaque case", () => {
  const somme = { coefficients: [1, 1, 1], relation: "=", constante: 18 } as const;
  const cellules = cellulesDe(protegerTable(comptesDe([10, 1, 7]), 5));
  expect(bornes(cellules, 5, [somme])).toEqual([
    { min: 10, max: 10, plusDUne: false },
    { min: 1, max: 3, plusDUne: true },
    { min: 5, max: 7, plusDUne: true },
  ]);
});
