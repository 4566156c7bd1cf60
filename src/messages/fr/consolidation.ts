import type { Day } from "../../values/units";
import { compte, jour } from "./format";

/** The words of a report of several centres. */
export const consolidationTexts = {
  centre: (count: number): string => `Ensemble de ${compte(count, "centre")}`,
  dates: (earliest: Day, latest: Day): string =>
    `Les rapports additionnés ne sont pas du même jour : situations du ${jour(earliest)} au ${jour(latest)}.`,
} as const;
