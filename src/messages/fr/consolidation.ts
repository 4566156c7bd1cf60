import { compte } from "./format";

/** The words of a report of several centres. */
export const consolidationTexts = {
  centre: (count: number): string => `Ensemble de ${compte(count, "centre")}`,
} as const;
