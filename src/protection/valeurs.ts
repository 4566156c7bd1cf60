import {
  inequalitiesOf,
  narrow,
  type Contrainte,
  type Inequality,
  type Plage,
  type Systeme,
} from "./systeme";

export interface Valeurs extends Plage {
  readonly plusDUne: boolean;
}

/** Rounds of one search. Where it takes more, what was not found counts as impossible: see below. */
const ROUNDS = 5000;

/**
 * The least and the greatest value of each variable in the solutions of the system; undefined where
 * it has none. A search that is given up can only make these ranges too narrow, never too wide:
 * who hides until there are two values hides too much then, not too little.
 */
export function valeursPossibles(systeme: Systeme): readonly Valeurs[] | undefined {
  const inequalities = inequalitiesOf(systeme.contraintes);
  const narrowed = narrow(systeme.plages, inequalities, { rounds: ROUNDS });
  if (!narrowed) return undefined;
  if (isExact(systeme.contraintes)) return narrowed.map(valeurs);
  const known = solve(narrowed, inequalities);
  return (
    known && narrowed.map((plage, place) => search(narrowed, inequalities, plage, place, known))
  );
}

/** + 0: never −0, which rounding a negative half gives. */
const valeurs = ({ min, max }: Plage): Valeurs => ({
  min: min + 0,
  max: max + 0,
  plusDUne: min < max,
});

/** Of one inequality, or one sum of single variables, the narrowed ranges are all there is to know. */
const isExact = ([first, ...others]: readonly Contrainte[]): boolean =>
  others.length === 0 &&
  (first === undefined ||
    first.relation === "<=" ||
    first.coefficients.every((factor) => Math.abs(factor) <= 1));

/** From a known solution outwards, by halves: whether there is one below m only grows with m. */
function search(
  plages: readonly Plage[],
  inequalities: readonly Inequality[],
  plage: Plage,
  place: number,
  known: readonly number[],
): Valeurs {
  const within = (min: number, max: number): number | undefined =>
    solve(replace(plages, place, { min, max }), inequalities)?.[place];
  let { min, max } = plage;
  let least = known[place] as number;
  let greatest = least;
  while (min < least) {
    const middle = Math.floor((min + least) / 2);
    const found = within(min, middle);
    if (found === undefined) min = middle + 1;
    else least = found;
  }
  while (max > greatest) {
    const middle = Math.ceil((max + greatest) / 2);
    const found = within(middle, max);
    if (found === undefined) max = middle - 1;
    else greatest = found;
  }
  return valeurs({ min: least, max: greatest });
}

/** A solution, by halving the narrowest range that is still open. */
function solve(
  plages: readonly Plage[],
  inequalities: readonly Inequality[],
  budget = { rounds: ROUNDS },
): readonly number[] | undefined {
  const narrowed = narrow(plages, inequalities, budget);
  if (!narrowed) return undefined;
  const open = narrowestOpen(narrowed);
  if (open === undefined) return narrowed.map(({ min }) => min);
  const { min, max } = narrowed[open] as Plage;
  const middle = Math.floor((min + max) / 2);
  return (
    solve(replace(narrowed, open, { min, max: middle }), inequalities, budget) ??
    solve(replace(narrowed, open, { min: middle + 1, max }), inequalities, budget)
  );
}

function narrowestOpen(plages: readonly Plage[]): number | undefined {
  let best: number | undefined;
  let width = Infinity;
  plages.forEach(({ min, max }, place) => {
    if (min === max || max - min >= width) return;
    best = place;
    width = max - min;
  });
  return best;
}

const replace = (plages: readonly Plage[], place: number, plage: Plage): readonly Plage[] =>
  plages.map((other, i) => (i === place ? plage : other));
