import fc from "fast-check";
import { seuilApplique, type Cellule } from "../../src/protection/cellule";
import { protegerTable } from "../../src/protection/proteger";
import {
  cellulesDe,
  comptesDe,
  ecrire,
  estCachee,
  seuils,
  tables,
  totalDe,
} from "../support/comptes";
import { enumererSomme, lectureDuPublic } from "../support/enumeration";

const cellules = (nombres: readonly number[], seuil: number) =>
  cellulesDe(protegerTable(comptesDe(nombres), seuil));

/** The places of hidden cells that a reader of the table and its total can work out. */
function trahies(publiees: readonly Cellule[], nombres: readonly number[], seuil: number) {
  const total = totalDe(nombres);
  const plages = lectureDuPublic(publiees, seuilApplique(seuil), total);
  return enumererSomme(plages, total).flatMap((values, place) =>
    estCachee(publiees[place] as Cellule) && values.size < 2 ? [place] : [],
  );
}

describe("une table dont le total est publié", () => {
  it("ne laisse calculer aucune case cachée (10 000 tables)", () => {
    fc.assert(
      fc.property(tables, seuils, (nombres, seuil) => {
        fc.pre(nombres.length > 1);
        expect(trahies(cellules(nombres, seuil), nombres, seuil)).toEqual([]);
      }),
      { numRuns: 10_000 },
    );
  });

  it("cache tout ce qui est petit, aucun 0 sauf avec tout, et ne dit rien de faux", () => {
    fc.assert(
      fc.property(tables, seuils, (nombres, seuil) => {
        const publiees = cellules(nombres, seuil);
        const plages = lectureDuPublic(publiees, seuilApplique(seuil), 60);
        nombres.forEach((nombre, i) => {
          const cachee = estCachee(publiees[i] as Cellule);
          if (nombre > 0 && nombre < seuil) expect(cachee).toBe(true);
          if (nombre === 0 && cachee) expect(publiees.every(estCachee)).toBe(true);
          expect(plages[i]?.min).toBeLessThanOrEqual(nombre);
          expect(plages[i]?.max).toBeGreaterThanOrEqual(nombre);
        });
      }),
      { numRuns: 3000 },
    );
  });

  it("ne dépend que des comptes : deux fois de même, dans un autre ordre, avec un 0 de plus", () => {
    const sorte = (nombres: readonly number[], seuil: number) =>
      cellules(nombres, seuil)
        .map(({ kind }, i) => `${nombres[i]} ${kind}`)
        .sort();
    fc.assert(
      fc.property(tables, seuils, (nombres, seuil) => {
        const once = ecrire(protegerTable(comptesDe(nombres), seuil));
        expect(ecrire(protegerTable(comptesDe(nombres), seuil))).toBe(once);
        expect(sorte([...nombres].reverse(), seuil)).toEqual(sorte(nombres, seuil));
        expect(cellules([...nombres, 0], seuil).slice(0, -1)).toEqual(cellules(nombres, seuil));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("toutes les tables de cinq lignes au plus, de 0 à 8, au seuil de 5", () => {
  /** In growing order: the order changes nothing, as said above. */
  const suites = (size: number, from = 0): number[][] =>
    size === 0
      ? [[]]
      : Array.from({ length: 9 - from }, (_, i) => from + i).flatMap((first) =>
          suites(size - 1, first).map((rest) => [first, ...rest]),
        );
  const toutes = [2, 3, 4, 5].flatMap((size) => suites(size));

  it("ne laissent calculer aucune case cachée, quel que soit leur total", () => {
    const fautes = toutes.filter((nombres) => trahies(cellules(nombres, 5), nombres, 5).length > 0);
    expect([toutes.length, fautes]).toEqual([1992, []]);
  });

  /** The fewest hidden cells of any table that could be published in these three ways. */
  function optimum(nombres: readonly number[]): number {
    let fewest = nombres.length;
    for (let set = 0; set < 1 << nombres.length; set += 1)
      for (const petites of ["petit", "cache"] as const) {
        const publiees = publier(nombres, set, petites);
        const size = publiees.filter(estCachee).length;
        if (size < fewest && estJuste(publiees, nombres) && !trahies(publiees, nombres, 5).length)
          fewest = size;
      }
    return fewest;
  }
  const publier = (nombres: readonly number[], set: number, petites: "petit" | "cache") =>
    nombres.map((nombre, i): Cellule => {
      if (nombre > 0 && nombre < 5) return { kind: petites };
      return set & (1 << i) ? { kind: "cache" } : { kind: "exact", nombre };
    });
  /** What the labels say is true: no 0 hidden beside a count. */
  const estJuste = (publiees: readonly Cellule[], nombres: readonly number[]) =>
    lectureDuPublic(publiees, 5, 40).every(({ min }, i) => min <= (nombres[i] as number));

  it("cachent une case de plus que le moins possible, jamais deux", () => {
    const deTrop = toutes.map((nombres) => {
      const cachees = cellules(nombres, 5).filter(estCachee).length;
      return cachees - optimum(nombres);
    });
    expect([Math.min(...deTrop), Math.max(...deTrop)]).toEqual([0, 1]);
  });
});
