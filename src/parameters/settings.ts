import type { Day } from "../values/units";
import { Dated, type Version } from "./dated";
import { definitions, type ParameterKey, type ParameterValue } from "./definitions";

export type SettingVersion = Version<string | number | boolean | undefined>;

/** The parameters by date: the defaults hold from always, a register's own versions override them. */
export class Settings {
  private readonly dated = new Map<ParameterKey, Dated<string | number | boolean | undefined>>();

  /** Of two versions of a parameter that begin on the same day, the later in the list holds. */
  constructor(own: ReadonlyMap<ParameterKey, readonly SettingVersion[]> = new Map()) {
    for (const key of Object.keys(definitions) as ParameterKey[]) {
      const initial = { from: undefined, value: definitions[key].initial };
      this.dated.set(key, new Dated([initial, ...(own.get(key) ?? [])]));
    }
  }

  /** What is in force on that day. */
  at<K extends ParameterKey>(key: K, day: Day): ParameterValue<K> {
    return this.dated.get(key)?.at(day)?.value as ParameterValue<K>;
  }

  /** Every version of a parameter, oldest first, the default included. */
  versions(key: ParameterKey): readonly SettingVersion[] {
    return this.dated.get(key)?.all() ?? [];
  }
}
