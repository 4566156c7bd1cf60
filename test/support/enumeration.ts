import type { Cellule } from "../../src/protection/cellule";
import type { Contrainte, Plage } from "../../src/protection/systeme";

/** The oracle of the protection: every combination is looked at, nothing is deduced. */

/** What each variable can be: the values it takes in the combinations that satisfy everything. */
export function enumerer(
  plages: readonly Plage[],
  contraintes: readonly Contrainte[],
): readonly ReadonlySet<number>[] {
  const values = plages.map(() => new Set<number>());
  const combination: number[] = [];
  const choose = (place: number): void => {
    const plage = plages[place];
    if (!plage) {
      if (contraintes.every((contrainte) => isSatisfied(contrainte, combination)))
        combination.forEach((value, i) => values[i]?.add(value));
      return;
    }
    for (let value = plage.min; value <= plage.max; value += 1) {
      combination[place] = value;
      choose(place + 1);
    }
  };
  choose(0);
  return values;
}

function isSatisfied(
  { coefficients, relation, constante }: Contrainte,
  values: readonly number[],
): boolean {
  const total = values.reduce((sum, value, i) => sum + value * (coefficients[i] ?? 0), 0);
  return relation === "=" ? total === constante : total <= constante;
}

/** The places of hidden cells that these relations give back to a reader of the page. */
export function trahiesParRelations(
  cellules: readonly Cellule[],
  contraintes: readonly Contrainte[],
  seuil: number,
  plafond: number,
): readonly number[] {
  const values = enumerer(lectureDuPublic(cellules, seuil, plafond), contraintes);
  return cellules.flatMap(({ kind }, place) =>
    kind !== "exact" && (values[place]?.size ?? 0) < 2 ? [place] : [],
  );
}

/** Of one sum, of any size: the totals that the others can reach are listed. */
export function enumererSomme(plages: readonly Plage[], total: number): ReadonlySet<number>[] {
  return plages.map(({ min, max }, place) => {
    const others = reachable(
      plages.filter((_, i) => i !== place),
      total,
    );
    const values = new Set<number>();
    for (let value = min; value <= Math.min(max, total); value += 1)
      if (others.has(total - value)) values.add(value);
    return values;
  });
}

function reachable(plages: readonly Plage[], total: number): ReadonlySet<number> {
  let sums = new Set([0]);
  for (const { min, max } of plages) {
    const next = new Set<number>();
    for (const sum of sums)
      for (let value = min; value <= max && sum + value <= total; value += 1) next.add(sum + value);
    sums = next;
  }
  return sums;
}

/**
 * What a reader of the page knows of each count, who has read the method: « < 5 », « n.c. » beside
 * it (then 5 or more), « n.c. » without it (1 or more, for a 0 would stand there), nothing but « n.c. ».
 */
export function lectureDuPublic(
  cellules: readonly Cellule[],
  seuil: number,
  plafond: number,
): Plage[] {
  const kinds = new Set(cellules.map(({ kind }) => kind));
  let least = 0;
  if (kinds.has("exact")) least = 1;
  if (kinds.has("petit")) least = seuil;
  return cellules.map((cellule) => {
    if (cellule.kind === "exact") return { min: cellule.nombre, max: cellule.nombre };
    return cellule.kind === "petit"
      ? { min: 1, max: seuil - 1 }
      : { min: least, max: Math.max(least, plafond) };
  });
}
