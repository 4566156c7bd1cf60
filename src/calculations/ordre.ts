import type { Settings } from "../parameters/settings";
import type { Stage } from "../register/entities";
import { compareRows } from "../register/entities";
import type { Day } from "../values/units";
import { search, windowStart } from "./credit";

/** A stage at its place among those of its person. */
export interface PlacedStage {
  readonly stage: Stage & { readonly dateDebut: Day };
  /** 1 for the first of its window of credit. */
  readonly rank: number;
  /** The one just before it in that window. */
  readonly previous: PlacedStage | undefined;
}

/**
 * A person's stages in order: by first day, last day (none: after the others), file, row; each
 * with its rank among those whose first day lies in its window of credit. — Durée
 */
export function placeStages(
  stages: readonly Stage[],
  settings: Settings,
  anchorOf: () => Day | undefined,
): readonly PlacedStage[] {
  const ordered = stages.filter(hasFirstDay).sort(compareStages);
  const placed: PlacedStage[] = [];
  for (const stage of ordered) {
    const latest = placed.at(-1);
    if (!latest) {
      placed.push({ stage, rank: 1, previous: undefined });
      continue;
    }
    const start = windowStart(stage.dateDebut, settings, anchorOf);
    const first = search(placed, (other) => other.stage.dateDebut >= start);
    const previous = first < placed.length ? latest : undefined;
    placed.push({ stage, rank: placed.length - first + 1, previous });
  }
  return placed;
}

type Begun = PlacedStage["stage"];

const hasFirstDay = (stage: Stage): stage is Begun => stage.dateDebut !== undefined;

function compareStages(a: Begun, b: Begun): number {
  if (a.dateDebut !== b.dateDebut) return a.dateDebut - b.dateDebut;
  const lastOfA = a.dernierJour ?? Number.MAX_SAFE_INTEGER;
  const lastOfB = b.dernierJour ?? Number.MAX_SAFE_INTEGER;
  return lastOfA - lastOfB || compareRows(a, b);
}
