import { leavingDays, windowStart, type Ledger } from "../calculations/credit";
import type { Settings } from "../parameters/settings";
import { addYears } from "../values/day";
import type { Day, Minutes } from "../values/units";

/** What is left of a credit, from a day on until the next step. */
export interface Palier {
  readonly jour: Day;
  readonly reste: Minutes;
}

/** A person's credit over the years that it is counted on. */
export interface Frise {
  /** The first day of the window of `jour`. */
  readonly debut: Day;
  readonly jour: Day;
  readonly max: Minutes;
  readonly reste: Minutes;
  /** Hours in the window and after it, by day. */
  readonly heures: readonly {
    readonly jour: Day;
    readonly minutes: Minutes;
    /** Undefined for hours done elsewhere. */
    readonly stage: string | undefined;
    readonly prevues: boolean;
  }[];
  /** What is left from `jour` on, each time that it changes. */
  readonly paliers: readonly Palier[];
}

/** The credit as a line: what was used when, and when hours come back. — Durée */
export function friseDe(ledger: Ledger, jour: Day, settings: Settings): Frise {
  const debut = windowStart(jour, settings, () => ledger.anchor);
  const horizon = addYears(jour, settings.at("credit.annees", jour));
  return {
    debut,
    jour,
    max: settings.at("credit.heures-max", jour),
    reste: ledger.remaining(jour, settings),
    heures: ledger.entries
      .filter((entry) => entry.day >= debut && entry.day <= horizon)
      .map(({ day, minutes, stage }) => ({
        jour: day,
        minutes,
        stage: stage?.shownReference,
        prevues: day > jour,
      })),
    paliers: paliersDe(ledger, jour, horizon, settings),
  };
}

function paliersDe(ledger: Ledger, jour: Day, horizon: Day, settings: Settings): Palier[] {
  const days = new Set([
    jour,
    ...leavingDays(jour, ledger, settings),
    ...ledger.entries.map(({ day }) => day),
  ]);
  const steps: Palier[] = [];
  for (const day of [...days]
    .filter((one) => one >= jour && one <= horizon)
    .sort((a, b) => a - b)) {
    const reste = ledger.remaining(day, settings);
    if (steps.at(-1)?.reste !== reste) steps.push({ jour: day, reste });
  }
  return steps;
}
