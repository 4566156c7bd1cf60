import type { Settings } from "../../parameters/settings";
import type { Day } from "../../values/units";

/** Who the report is about, as `Paramètres` says. */
export interface Centre {
  readonly nom: string | undefined;
  readonly code: string | undefined;
}

/** What holds on that day. */
export const centreAt = (settings: Settings, day: Day): Centre => ({
  nom: settings.at("centre.nom", day),
  code: settings.at("centre.code", day),
});
