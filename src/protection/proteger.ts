import { estPetit, type Cellule, type Compte, type Protege } from "./cellule";
import { estProtege } from "./lecture";
import type { Contrainte } from "./systeme";

/**
 * A table of one dimension whose total is published. Small counts are hidden, then as many others
 * as it takes for each hidden cell to keep two values: one where one is enough, smallest first.
 * `contraintes` are what else is known of its cells, a coefficient a row.
 */
export const protegerTable = (
  comptes: readonly Compte[],
  seuil: number,
  contraintes: readonly Contrainte[] = [],
): readonly Protege[] => proteger(comptes, seuil, [somme(comptes), ...contraintes]);

const somme = (comptes: readonly Compte[]): Contrainte => ({
  coefficients: comptes.map(() => 1),
  relation: "=",
  constante: comptes.reduce((total, { nombre }) => total + nombre, 0),
});

/**
 * Counts between which these relations are known. A count that can be worked out from them and must
 * not be told (persons who are not new) is given here too, even if it is not published.
 * Where the relations alone fix a count, nothing can hide it: all is « n.c. », `estProtege` is false.
 */
export function proteger(
  comptes: readonly Compte[],
  seuil: number,
  contraintes: readonly Contrainte[],
): readonly Protege[] {
  const label = (cellules: readonly Cellule[]): readonly Protege[] =>
    comptes.map(({ libelle }, place) => ({ libelle, cellule: cellules[place] as Cellule }));
  for (const cellules of attempts(comptes, seuil))
    if (estProtege(cellules, seuil, contraintes)) return label(cellules);
  return label(comptes.map(() => CACHE));
}

const CACHE: Cellule = { kind: "cache" };
const PETIT: Cellule = { kind: "petit" };

/** From the least hidden on: small counts « < 5 », or, where that tells too much, « n.c. » too. */
function* attempts(comptes: readonly Compte[], seuil: number): Iterable<readonly Cellule[]> {
  for (const small of [PETIT, CACHE])
    for (const others of hiddenOthers(comptes, seuil))
      yield comptes.map((compte): Cellule => {
        if (estPetit(compte.nombre, seuil)) return small;
        return others.has(compte) ? CACHE : { kind: "exact", nombre: compte.nombre };
      });
}

/** None; then each alone, smallest first; then the two smallest, the three smallest… A 0 stays. */
function* hiddenOthers(comptes: readonly Compte[], seuil: number): Iterable<ReadonlySet<Compte>> {
  const others = comptes
    .filter(({ nombre }) => nombre > 0 && !estPetit(nombre, seuil))
    .sort((a, b) => a.nombre - b.nombre);
  yield new Set();
  for (const other of others) yield new Set([other]);
  for (let size = 2; size <= others.length; size += 1) yield new Set(others.slice(0, size));
}
