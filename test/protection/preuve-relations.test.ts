import fc from "fast-check";
import { seuilApplique } from "../../src/protection/cellule";
import { estProtege } from "../../src/protection/lecture";
import { protegerTable } from "../../src/protection/proteger";
import type { Contrainte } from "../../src/protection/systeme";
import { cellulesDe, comptesDe, estCachee, seuils, totalDe } from "../support/comptes";
import { enumerer, trahiesParRelations } from "../support/enumeration";

/** Persons by number of stages, and how many stages more than these numbers there may be. */
const personnes = fc
  .tuple(
    fc.integer({ min: 3, max: 10 }),
    fc.integer({ min: 0, max: 8 }),
    fc.integer({ min: 0, max: 4 }),
  )
  .filter((nombres) => totalDe(nombres) >= 10);

const relations = (nombres: readonly number[], deTrop: number): Contrainte[] => [
  { coefficients: [1, 1, 1], relation: "=", constante: totalDe(nombres) },
  {
    coefficients: [1, 2, 3],
    relation: "<=",
    constante: nombres.reduce((sum, nombre, i) => sum + nombre * (i + 1), deTrop),
  },
];

describe("une table dont le total et une autre relation sont connus", () => {
  it("ne laisse calculer aucune case cachée que ces relations ne disent déjà (3 000 tables)", () => {
    let protegees = 0;
    fc.assert(
      fc.property(personnes, fc.integer({ min: 0, max: 6 }), seuils, (nombres, deTrop, seuil) => {
        const contraintes = relations(nombres, deTrop);
        const total = totalDe(nombres);
        const cellules = cellulesDe(protegerTable(comptesDe(nombres), seuil, contraintes.slice(1)));
        const trahies = trahiesParRelations(cellules, contraintes, seuilApplique(seuil), total);
        expect(estProtege(cellules, seuil, contraintes)).toBe(trahies.length === 0);
        if (trahies.length === 0) {
          protegees += 1;
          return;
        }
        expect(cellules.every(estCachee)).toBe(true);
        const seules = enumerer(
          nombres.map(() => ({ min: 0, max: total })),
          contraintes,
        );
        for (const place of trahies) expect(seules[place]?.size).toBe(1);
      }),
      { numRuns: 3000 },
    );
    expect(protegees).toBeGreaterThan(2700);
  });

  it("cache au moins ce qu'elle cache sans l'autre relation", () => {
    fc.assert(
      fc.property(personnes, fc.integer({ min: 0, max: 6 }), (nombres, deTrop) => {
        const cachees = (contraintes: readonly Contrainte[]) =>
          cellulesDe(protegerTable(comptesDe(nombres), 5, contraintes)).filter(estCachee).length;
        expect(cachees(relations(nombres, deTrop))).toBeGreaterThanOrEqual(cachees([]));
      }),
      { numRuns: 1000 },
    );
  });
});
