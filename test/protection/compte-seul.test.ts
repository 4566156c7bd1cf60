import {
  baseCachee,
  protegerCompte,
  seuilApplique,
  type Cellule,
} from "../../src/protection/cellule";

const exact = (nombre: number): Cellule => ({ kind: "exact", nombre });
const petit: Cellule = { kind: "petit" };

describe("un compte qui se tient seul", () => {
  it.each([
    [0, exact(0)],
    [1, petit],
    [4, petit],
    [5, exact(5)],
    [60, exact(60)],
  ])("%i, au seuil de 5", (nombre, cellule) => {
    expect(protegerCompte(nombre, 5)).toEqual(cellule);
  });

  it.each([0, 1])("reste exact au seuil de %i", (seuil) => {
    expect([0, 1, 2].map((nombre) => protegerCompte(nombre, seuil))).toEqual([0, 1, 2].map(exact));
  });

  it("compte un seuil de 2 pour 3 : « < 2 » dirait 1", () => {
    expect([1, 2, 3].map((nombre) => protegerCompte(nombre, 2))).toEqual([petit, petit, exact(3)]);
  });
});

it.each([
  [0, 0],
  [1, 0],
  [2, 3],
  [3, 3],
  [5, 5],
  [4.5, 5],
])("le seuil %d s'applique comme %d", (seuil, applique) => {
  expect(seuilApplique(seuil)).toBe(applique);
});

it("une base est cachée dès qu'un de ses comptes l'est", () => {
  expect(baseCachee()).toBe(false);
  expect(baseCachee(exact(12), exact(27))).toBe(false);
  expect(baseCachee(exact(12), petit)).toBe(true);
  expect(baseCachee({ kind: "cache" }, exact(12))).toBe(true);
});
