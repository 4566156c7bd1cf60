import { foldKey } from "../values/text";
import type { Cents, Day } from "../values/units";
import { Dated, type Version } from "./dated";

/** A daily travel rate, there and back; without an amount, its code is closed. */
export interface Fare {
  readonly perDay: Cents | undefined;
  /** At most this much for one stage. */
  readonly cap: Cents | undefined;
}

export interface FareVersion extends Version<Fare> {
  readonly code: string;
}

/** The travel rates by code and date. None is built in: a fare is the council's decision. */
export class Fares {
  private readonly dated = new Map<string, Dated<Fare>>();

  /** `codes`: every code known, even one without a usable version. */
  constructor(codes: Iterable<string> = [], versions: readonly FareVersion[] = []) {
    const byCode = new Map<string, FareVersion[]>();
    for (const code of codes) byCode.set(foldKey(code), []);
    for (const version of versions) {
      const key = foldKey(version.code);
      const known = byCode.get(key);
      if (known) known.push(version);
      else byCode.set(key, [version]);
    }
    for (const [key, list] of byCode) this.dated.set(key, new Dated(list));
  }

  knows(code: string): boolean {
    return this.dated.has(foldKey(code));
  }

  /** The fare in force on that day: undefined where the code has none yet, or is closed. */
  at(code: string, day: Day): (Fare & { readonly perDay: Cents }) | undefined {
    const fare = this.dated.get(foldKey(code))?.at(day)?.value;
    return fare?.perDay === undefined ? undefined : { ...fare, perDay: fare.perDay };
  }

  /** The day from which a code is closed, where it is on that day. */
  closedSince(code: string, day: Day): Day | undefined {
    const version = this.dated.get(foldKey(code))?.at(day);
    return version && version.value.perDay === undefined ? version.from : undefined;
  }
}
