import fc from "fast-check";
import type { Cellule, Compte, Protege } from "../../src/protection/cellule";

export const comptesDe = (nombres: readonly number[]): readonly Compte[] =>
  nombres.map((nombre, i) => ({ libelle: `L${i}`, nombre }));

export const cellulesDe = (proteges: readonly Protege[]): readonly Cellule[] =>
  proteges.map(({ cellule }) => cellule);

export const totalDe = (nombres: readonly number[]): number =>
  nombres.reduce((total, nombre) => total + nombre, 0);

/** `<`, `nc` or the count, a cell. */
export const ecrire = (proteges: readonly Protege[]): string =>
  cellulesDe(proteges)
    .map((cellule) =>
      cellule.kind === "exact" ? cellule.nombre : cellule.kind === "petit" ? "<" : "nc",
    )
    .join(" ");

export const estCachee = ({ kind }: Cellule): boolean => kind !== "exact";

/** As the tables of a CPAS are: mostly small counts, many zeros, few above ten. */
export const compte = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 5) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 30 }) },
);

/** 1 to 12 rows of 10 to 60 in all. */
export const tables = fc.oneof(
  ...[3, 6, 12].map((maxLength) =>
    fc
      .array(compte, { minLength: 1, maxLength })
      .filter((nombres) => totalDe(nombres) >= 10 && totalDe(nombres) <= 60),
  ),
);

export const seuils = fc.oneof(
  { weight: 3, arbitrary: fc.constant(5) },
  { weight: 2, arbitrary: fc.constantFrom(2, 3, 4, 6, 10, 11) },
);
