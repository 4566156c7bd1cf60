/** Whole numbers from `min` to `max`, both included; both finite. */
export interface Plage {
  readonly min: number;
  readonly max: number;
}

/** Σ coefficient × variable = constante, or ≤. A coefficient a variable, in order; all whole. */
export interface Contrainte {
  readonly coefficients: readonly number[];
  readonly relation: "=" | "<=";
  readonly constante: number;
}

/** Variables are known by their place. */
export interface Systeme {
  readonly plages: readonly Plage[];
  readonly contraintes: readonly Contrainte[];
}

export interface Inequality {
  readonly coefficients: readonly number[];
  readonly most: number;
}

/** An equality is two inequalities. */
export const inequalitiesOf = (contraintes: readonly Contrainte[]): readonly Inequality[] =>
  contraintes.flatMap(({ coefficients, relation, constante }) => {
    const upper = { coefficients, most: constante };
    if (relation === "<=") return [upper];
    return [upper, { coefficients: coefficients.map((factor) => -factor), most: -constante }];
  });

/** How many more rounds a search may take. */
export interface Budget {
  rounds: number;
}

/**
 * The ranges without the values at their ends that some inequality excludes; undefined where none
 * are left, or the budget is used up.
 */
export function narrow(
  plages: readonly Plage[],
  inequalities: readonly Inequality[],
  budget: Budget,
): readonly Plage[] | undefined {
  const narrowed = plages.map(({ min, max }) => ({ min, max }));
  let changed = true;
  while (changed) {
    changed = false;
    budget.rounds -= 1;
    if (budget.rounds < 0) return undefined;
    for (const inequality of inequalities) {
      const outcome = apply(inequality, narrowed);
      if (outcome === "impossible") return undefined;
      changed ||= outcome === "narrower";
    }
  }
  return narrowed.every(({ min, max }) => min <= max) ? narrowed : undefined;
}

interface Bounds {
  min: number;
  max: number;
}

/** Each variable keeps what the others leave it when they are at their least. */
function apply(
  { coefficients, most }: Inequality,
  plages: readonly Bounds[],
): "impossible" | "narrower" | "same" {
  const least = plages.map((plage, place) => leastOf(coefficients[place] ?? 0, plage));
  const slack = most - least.reduce((sum, part) => sum + part, 0);
  if (slack < 0) return "impossible";
  let outcome: "narrower" | "same" = "same";
  plages.forEach((plage, place) => {
    const factor = coefficients[place] ?? 0;
    if (factor !== 0 && tighten(plage, factor, slack + (least[place] ?? 0))) outcome = "narrower";
  });
  return outcome;
}

const leastOf = (factor: number, { min, max }: Plage): number =>
  factor === 0 ? 0 : factor * (factor > 0 ? min : max);

/** Keeps the values for which factor × value ≤ most. */
function tighten(plage: Bounds, factor: number, most: number): boolean {
  const { min, max } = plage;
  const limit = most / factor;
  if (factor > 0) plage.max = Math.min(max, Math.floor(limit));
  else plage.min = Math.max(min, Math.ceil(limit));
  return plage.min !== min || plage.max !== max;
}
