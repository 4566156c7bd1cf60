import type { Settings } from "../parameters/settings";
import type { Personne, Stage } from "../register/entities";
import { addDays, addYears, civil } from "../values/day";
import { minutes, type Day, type Minutes } from "../values/units";
import { hasPresence, heuresPresteesOf, heuresPrevuesOf } from "./presence";

/** Hours that count in a person's credit, on their day. */
export interface CreditEntry {
  readonly day: Day;
  readonly minutes: Minutes;
  /** The stage whose hours they are; undefined for hours done elsewhere (`Reprises`). */
  readonly stage: Stage | undefined;
}

/** A person's hours by day, with running sums: what a window holds costs two searches. */
export class Ledger {
  readonly entries: readonly CreditEntry[];
  private readonly sums: readonly number[];

  /** `firstStage`: the first day of the person's first stage, which may come before any hour. */
  constructor(
    entries: readonly CreditEntry[],
    private readonly firstStage?: Day,
  ) {
    const inOrder = entries.every(
      (entry, at) => at === 0 || entry.day >= (entries[at - 1]?.day ?? 0),
    );
    this.entries = inOrder ? entries : [...entries].sort((a, b) => a.day - b.day);
    let sum = 0;
    this.sums = [0, ...this.entries.map((entry) => (sum += entry.minutes))];
  }

  /** The same without the hours of one stage. */
  without(stage: Stage): Ledger {
    const others = this.entries.filter((entry) => entry.stage !== stage);
    return new Ledger(others, this.firstStage);
  }

  /** Where periods of credit begin when they are counted from the first stage. */
  get anchor(): Day | undefined {
    const first = this.entries[0]?.day;
    if (first === undefined || this.firstStage === undefined) return first ?? this.firstStage;
    return first < this.firstStage ? first : this.firstStage;
  }

  /** Hours between two days, both included. */
  between(from: Day, to: Day): Minutes {
    return minutes(
      (this.sums[this.after(to)] as number) - (this.sums[this.before(from)] as number),
    );
  }

  /** Hours in the window of credit of that day. — Durée */
  used(on: Day, settings: Settings): Minutes {
    return this.between(
      windowStart(on, settings, () => this.anchor),
      on,
    );
  }

  /** What is left of the credit on that day; below zero where too much was done. — Durée */
  remaining(on: Day, settings: Settings): Minutes {
    return minutes(settings.at("credit.heures-max", on) - this.used(on, settings));
  }

  private before(day: Day): number {
    return search(this.entries, (entry) => entry.day >= day);
  }

  private after(day: Day): number {
    return search(this.entries, (entry) => entry.day > day);
  }
}

/** The first place for which `holds`, in a list where it holds from some place on. */
export function search<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(list[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The first day of the window of credit that ends on `on`, in the way in force on that day:
 * `glissante`, the years before it, or `premier-stage`, its period since the anchor. — Durée
 */
export function windowStart(on: Day, settings: Settings, anchorOf: () => Day | undefined): Day {
  const years = settings.at("credit.annees", on);
  if (settings.at("credit.fenetre", on) === "glissante") return addDays(addYears(on, -years), 1);
  const anchor = anchorOf();
  if (anchor === undefined || on < anchor) return on;
  const elapsed = civil(on).year - civil(anchor).year;
  const start = addYears(anchor, Math.floor(elapsed / years) * years);
  return start <= on ? start : addYears(anchor, (Math.floor(elapsed / years) - 1) * years);
}

/**
 * The hours of a person: attended on their day, or as totals on the last day; planned hours not
 * yet attended on the last day; hours done elsewhere.
 */
export function ledgerOf(
  personne: Pick<Personne, "stages" | "reprises">,
  today: Day,
  settings: Settings,
): Ledger {
  const entries: CreditEntry[] = [];
  let firstStage: Day | undefined;
  for (const stage of personne.stages) {
    pushHours(entries, stage, today, settings);
    const first = stage.dateDebut;
    if (first !== undefined && (firstStage === undefined || first < firstStage)) firstStage = first;
  }
  for (const reprise of personne.reprises)
    if (reprise.date !== undefined && reprise.heures !== undefined && reprise.heures > 0)
      entries.push({ day: reprise.date, minutes: reprise.heures, stage: undefined });
  return new Ledger(entries, firstStage);
}

/** The parameters that fix what a window holds. */
const CREDIT = ["credit.heures-max", "credit.annees", "credit.fenetre"] as const;

/**
 * The first day, from `from` on, on which so many hours are left of the credit; undefined where
 * none is found. What is left grows only on a day on which hours leave the window, or on which
 * another version of a parameter begins. — Durée
 */
export function firstDayFor(
  hours: Minutes,
  from: Day,
  ledger: Ledger,
  settings: Settings,
): Day | undefined {
  const changes = CREDIT.flatMap((key) => settings.versions(key).flatMap((one) => one.from ?? []));
  const starts = [from, ...changes.filter((day) => day > from)];
  const days = starts.flatMap((day) => [day, ...leavingDays(day, ledger, settings)]);
  return days.sort((a, b) => a - b).find((day) => ledger.remaining(day, settings) >= hours);
}

/** The days after `from` on which hours of the ledger leave the window, in the way in force then. */
export function leavingDays(from: Day, { entries, anchor }: Ledger, settings: Settings): Day[] {
  const years = settings.at("credit.annees", from);
  if (settings.at("credit.fenetre", from) === "premier-stage") {
    if (anchor === undefined) return [];
    // Each period has its own hours: up to the first one behind all of them.
    const last = entries.at(-1)?.day ?? anchor;
    const starts: Day[] = [];
    let count = Math.floor((civil(from).year - civil(anchor).year) / years);
    for (let start = addYears(anchor, count * years); ; start = addYears(anchor, count * years)) {
      if (start > from) starts.push(start);
      if (start > from && start > last) return starts;
      count += 1;
    }
  }
  return entries.flatMap(({ day }) => {
    const anniversary = addYears(day, years);
    const out = windowStart(anniversary, settings, () => anchor) > day;
    const leaving = out ? anniversary : addDays(anniversary, 1);
    return leaving > from ? [leaving] : [];
  });
}

/** No window of the person holds more: of each stage what was attended, or planned if that is more. */
export function mostHours(personne: Personne, settings: Settings): Minutes {
  let most = 0;
  for (const stage of personne.stages)
    most += Math.max(heuresPresteesOf(stage, settings) ?? 0, heuresPrevuesOf(stage, settings) ?? 0);
  for (const { heures } of personne.reprises) most += heures ?? 0;
  return minutes(most);
}

function pushHours(entries: CreditEntry[], stage: Stage, today: Day, settings: Settings): void {
  for (const row of stage.prestations) {
    const attended = row.heuresPresentes;
    if (attended !== undefined) entries.push({ day: row.date as Day, minutes: attended, stage });
  }
  const last = stage.dernierJour;
  if (last === undefined) return;
  const attended = heuresPresteesOf(stage, settings) ?? 0;
  if (stage.sommes === undefined && attended > 0)
    entries.push({ day: last, minutes: minutes(attended), stage });
  const stillPlanned = !stage.interrompu && (!stage.estTermine(today) || !hasPresence(stage));
  const rest = stillPlanned ? (heuresPrevuesOf(stage, settings) ?? 0) - attended : 0;
  if (rest > 0) entries.push({ day: last, minutes: minutes(rest), stage });
}
