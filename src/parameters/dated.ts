import type { Day } from "../values/units";

/** What holds from a day on (undefined: from always), until the next version begins. */
export interface Version<V> {
  readonly from: Day | undefined;
  readonly value: V;
}

/** Versions of one thing by start date only: no gap and no overlap can be written. */
export class Dated<V> {
  private readonly versions: readonly Version<V>[];

  /** Of two versions that begin on the same day, the later in the list holds. */
  constructor(versions: readonly Version<V>[]) {
    this.versions = versions
      .map((version, place) => ({ version, place }))
      .sort((a, b) => compareStarts(a.version, b.version) || a.place - b.place)
      .map(({ version }) => version);
  }

  /** The version in force on that day; undefined before the first one. */
  at(day: Day): Version<V> | undefined {
    for (let i = this.versions.length - 1; i >= 0; i -= 1) {
      const version = this.versions[i];
      if (version && (version.from === undefined || version.from <= day)) return version;
    }
    return undefined;
  }

  /** All versions, oldest first. */
  all(): readonly Version<V>[] {
    return this.versions;
  }
}

function compareStarts(a: Version<unknown>, b: Version<unknown>): number {
  if (a.from === b.from) return 0;
  if (a.from === undefined) return -1;
  if (b.from === undefined) return 1;
  return a.from - b.from;
}
