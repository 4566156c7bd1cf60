import fc from "fast-check";
import type { Contrainte, Plage } from "../../src/protection/systeme";
import { valeursPossibles } from "../../src/protection/valeurs";
import { enumerer, enumererSomme } from "../support/enumeration";

const de = (min: number, max: number): Plage => ({ min, max });
const somme = (constante: number, ...coefficients: number[]): Contrainte => ({
  coefficients,
  relation: "=",
  constante,
});
const auPlus = (constante: number, ...coefficients: number[]): Contrainte => ({
  coefficients,
  relation: "<=",
  constante,
});

const valeurs = (plages: readonly Plage[], ...contraintes: Contrainte[]) =>
  valeursPossibles({ plages, contraintes })?.map(({ min, max }) => [min, max]);

describe("valeursPossibles", () => {
  it("ne sait que les plages, sans contrainte", () => {
    expect(valeursPossibles({ plages: [de(1, 4), de(7, 7)], contraintes: [] })).toEqual([
      { min: 1, max: 4, plusDUne: true },
      { min: 7, max: 7, plusDUne: false },
    ]);
  });

  it("suit une somme", () => {
    expect(valeurs([de(1, 4), de(5, 60)], somme(6, 1, 1))).toEqual([
      [1, 1],
      [5, 5],
    ]);
    expect(valeurs([de(1, 4), de(5, 60)], somme(8, 1, 1))).toEqual([
      [1, 3],
      [5, 7],
    ]);
  });

  it("sait ce que les bornes seules ne disent pas", () => {
    // 2x + 4y = z + 1 et z pair : aucune valeur, mais chaque borne tient.
    expect(valeurs([de(0, 9), de(0, 9), de(4, 4)], somme(1, 2, 4, -1))).toBeUndefined();
    // n1 + n2 + n3 = 10 et n1 + 2 n2 + 3 n3 = 13.
    expect(
      valeurs([de(0, 10), de(0, 10), de(0, 10)], somme(10, 1, 1, 1), somme(13, 1, 2, 3)),
    ).toEqual([
      [7, 8],
      [1, 3],
      [0, 1],
    ]);
    // x pair, 1 à 4 au total de 5 : y impair.
    expect(valeurs([de(1, 4), de(1, 4), de(0, 9)], somme(5, 1, 1), somme(0, 1, 0, -2))).toEqual([
      [2, 4],
      [1, 3],
      [1, 2],
    ]);
  });

  it("suit une inclusion", () => {
    expect(valeurs([de(1, 4), de(0, 3), de(2, 9)], auPlus(0, 1, -1), auPlus(0, 0, 1, -1))).toEqual([
      [1, 3],
      [1, 3],
      [2, 9],
    ]);
  });

  it("ne trouve rien où il n'y a rien", () => {
    expect(valeurs([de(1, 4), de(1, 4)], somme(9, 1, 1))).toBeUndefined();
  });

  it("cherche vite dans de grandes plages", () => {
    const grand = de(0, 1_000_000);
    expect(
      valeurs([grand, grand, grand], somme(1_000_000, 1, 1, 1), auPlus(1_200_000, 1, 2, 3)),
    ).toEqual([
      [800_000, 1_000_000],
      [0, 200_000],
      [0, 100_000],
    ]);
  });

  it("renonce sans se tromper où chercher serait trop long", () => {
    const grand = de(0, 1_000_000);
    expect(valeurs([grand, grand], somme(1, 2, -2))).toBeUndefined();
  });
});

describe("valeursPossibles, contre l'énumération", () => {
  const plage = fc
    .tuple(fc.integer({ min: -4, max: 6 }), fc.integer({ min: 0, max: 6 }))
    .map(([min, width]) => de(min, min + width));
  const contrainte = (size: number) =>
    fc.record({
      coefficients: fc.array(fc.integer({ min: -3, max: 3 }), {
        minLength: size,
        maxLength: size,
      }),
      relation: fc.constantFrom("=" as const, "<=" as const),
      constante: fc.integer({ min: -12, max: 18 }),
    });
  const systemes = fc.integer({ min: 1, max: 4 }).chain((size) =>
    fc.record({
      plages: fc.array(plage, { minLength: size, maxLength: size }),
      contraintes: fc.array(contrainte(size), { maxLength: 3 }),
    }),
  );
  const bords = (sets: readonly ReadonlySet<number>[]) =>
    sets.every(({ size }) => size > 0)
      ? sets.map((set) => ({
          min: Math.min(...set),
          max: Math.max(...set),
          plusDUne: set.size > 1,
        }))
      : undefined;

  it("donne la plus petite et la plus grande valeur, ou aucune", () => {
    fc.assert(
      fc.property(systemes, (systeme) => {
        const attendu = bords(enumerer(systeme.plages, systeme.contraintes));
        expect(valeursPossibles(systeme)).toEqual(attendu);
      }),
      { numRuns: 3000 },
    );
  });

  it("de même pour une somme de douze", () => {
    const grandes = fc.array(
      plage.map(({ min, max }) => de(min + 4, max + 4)),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(grandes, fc.integer({ min: 0, max: 60 }), (plages, total) => {
        fc.pre(plages.length > 0);
        expect(
          valeursPossibles({ plages, contraintes: [somme(total, ...plages.map(() => 1))] }),
        ).toEqual(bords(enumererSomme(plages, total)));
      }),
      { numRuns: 2000 },
    );
  });
});
