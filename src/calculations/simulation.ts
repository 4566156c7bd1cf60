import type { Settings } from "../parameters/settings";
import { addDays, addYears, isoWeek } from "../values/day";
import { minutes, type Day, type Minutes } from "../values/units";
import { leavingDays, type Ledger } from "./credit";

/** A stage that is not in the register yet. */
export interface Plan {
  readonly heures: Minutes;
  readonly debut: Day;
  /** Not before `debut`. */
  readonly fin: Day;
}

/** What stands in the way of a plan; each only where it does. */
export interface Obstacles {
  /** Hours above the most that a stage may have. */
  readonly stage?: { readonly max: Minutes };
  /** Hours above the most for the weeks that it touches. */
  readonly semaines?: { readonly max: Minutes; readonly weeks: number };
  /** The day on which the credit is passed by most, and by how much. */
  readonly credit?: { readonly day: Day; readonly excess: Minutes };
}

export interface Simulation {
  readonly possible: boolean;
  readonly obstacles: Obstacles;
  /** The most hours that this plan could have; 0 where none. */
  readonly auPlus: Minutes;
  /** The first first day, not before that of the plan, on which all its hours fit in the credit. */
  readonly aPartirDu: Day | undefined;
}

/**
 * Whether a plan fits beside the hours of a person: per stage, per week, and in the credit of its
 * last day and of every later day on which hours are already noted. — Durée
 */
export function simuler(plan: Plan, ledger: Ledger, settings: Settings): Simulation {
  const stageMax = settings.at("stage.heures-max", plan.debut);
  const weeks = isoWeek(plan.fin) - isoWeek(plan.debut) + 1;
  const weekMax = minutes(weeks * settings.at("semaine.heures-max", plan.debut));
  const tightest = placeLeft(plan.fin, ledger, settings);
  const auPlus = minutes(Math.max(0, Math.min(stageMax, weekMax, tightest.left)));
  const excess = minutes(plan.heures - tightest.left);
  return {
    possible: plan.heures <= auPlus,
    obstacles: {
      ...(plan.heures > stageMax ? { stage: { max: stageMax } } : {}),
      ...(plan.heures > weekMax ? { semaines: { max: weekMax, weeks } } : {}),
      ...(excess > 0 ? { credit: { day: tightest.day, excess } } : {}),
    },
    auPlus,
    aPartirDu: firstStart(plan, ledger, settings),
  };
}

interface Place {
  readonly day: Day;
  readonly left: Minutes;
}

/** The day on which the credit has least left, of those whose window holds the plan's last day. */
function placeLeft(last: Day, ledger: Ledger, settings: Settings): Place {
  const horizon = addYears(last, settings.at("credit.annees", last));
  const days = [
    last,
    ...ledger.entries.map(({ day }) => day).filter((day) => day > last && day < horizon),
  ];
  return days
    .map((day) => ({ day, left: ledger.remaining(day, settings) }))
    .reduce((least, place) => (place.left < least.left ? place : least));
}

/** The plan is moved as it is: to the days on which hours leave the credit. */
function firstStart(
  { heures, debut, fin }: Plan,
  ledger: Ledger,
  settings: Settings,
): Day | undefined {
  const length = fin - debut;
  const ends = [fin, ...leavingDays(fin, ledger, settings)].sort((a, b) => a - b);
  const end = ends.find((day) => placeLeft(day, ledger, settings).left >= heures);
  return end === undefined ? undefined : addDays(end, -length);
}
