import fc from "fast-check";
import { seuilApplique, type Compte } from "../../src/protection/cellule";
import { estProtege } from "../../src/protection/lecture";
import { proteger } from "../../src/protection/proteger";
import type { Contrainte } from "../../src/protection/systeme";
import { cellulesDe, comptesDe, ecrire, estCachee, seuils } from "../support/comptes";
import { trahiesParRelations } from "../support/enumeration";

/** The first `size` counts: each is at most the next one. */
const inclusions = (size: number): readonly Contrainte[] =>
  Array.from({ length: Math.max(0, size - 1) }, (_, place) => ({
    coefficients: [...Array.from({ length: place }, () => 0), 1, -1],
    relation: "<=",
    constante: 0,
  }));

const protegerChaine = (
  comptes: readonly Compte[],
  seuil: number,
  contraintes: readonly Contrainte[] = [],
) => proteger(comptes, seuil, [...inclusions(comptes.length), ...contraintes]);

const chaine = (nombres: readonly number[], contraintes: readonly Contrainte[] = []) =>
  ecrire(protegerChaine(comptesDe(nombres), 5, contraintes));

/** a + b = c. */
const somme: Contrainte = { coefficients: [1, 1, -1], relation: "=", constante: 0 };

describe("des comptes dont chacun est une partie du suivant", () => {
  it.each([
    ["évalués, terminés, commencés, convenus", [3, 12, 15, 16], "< 12 15 16"],
    ["l'inclusion seule ne fixe rien", [1, 1, 4, 5], "< < < 5"],
    ["des zéros", [0, 0, 2], "0 0 <"],
    ["rien de petit", [5, 5, 20], "5 5 20"],
    ["un seul", [4], "<"],
  ])("%s", (_cas, nombres, attendu) => {
    expect(chaine(nombres)).toBe(attendu);
  });

  it("cache un de plus où une différence est publiée : interrompus + terminés = commencés", () => {
    expect(ecrire(proteger(comptesDe([3, 12, 15]), 5, [somme]))).toBe("< nc 15");
  });

  it("protège aussi un compte qui n'est pas publié : les personnes déjà venues", () => {
    const [, nouvelles, personnes] = proteger(comptesDe([2, 25, 27]), 5, [somme]);
    expect([nouvelles?.cellule, personnes?.cellule]).toEqual([
      { kind: "cache" },
      { kind: "exact", nombre: 27 },
    ]);
  });

  it("cache tout, et le dit, où les relations seules fixent un compte", () => {
    const egal: Contrainte = { coefficients: [1], relation: "=", constante: 3 };
    const cellules = cellulesDe(proteger(comptesDe([3, 9]), 5, [egal]));
    expect(cellules).toEqual([{ kind: "cache" }, { kind: "cache" }]);
    expect(estProtege(cellules, 5, [egal])).toBe(false);
  });

  it("est sans inconnue où rien n'est caché", () => {
    expect(estProtege([{ kind: "exact", nombre: 2 }], 5, [])).toBe(true);
  });
});

describe("preuve, par énumération", () => {
  const PLAFOND = 24;
  const croissants = fc
    .array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 })
    .map((nombres) => [...nombres].sort((a, b) => a - b));

  it("une chaîne ne laisse calculer aucun compte caché", () => {
    fc.assert(
      fc.property(croissants, seuils, (nombres, seuil) => {
        const cellules = cellulesDe(protegerChaine(comptesDe(nombres), seuil));
        const contraintes = inclusions(nombres.length);
        expect(trahiesParRelations(cellules, contraintes, seuilApplique(seuil), PLAFOND)).toEqual(
          [],
        );
      }),
      { numRuns: 2000 },
    );
  });

  it("deux parties et leur tout, dans une chaîne, non plus", () => {
    const parts = fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(
      fc.property(parts, seuils, ([a, b], seuil) => {
        const cellules = cellulesDe(proteger(comptesDe([a, b, a + b]), seuil, [somme]));
        expect(trahiesParRelations(cellules, [somme], seuilApplique(seuil), PLAFOND)).toEqual([]);
        if (a + b > 0 && a !== 0 && b !== 0) expect(cellules.filter(estCachee).length).not.toBe(1);
      }),
      { numRuns: 1000 },
    );
  });
});
