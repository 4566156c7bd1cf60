import type { RuleId } from "../../src/rules";
import { constats } from "./lire";
import { registre, type TestOptions, type TestRegister, type TestRow } from "./registre";

/** How the findings of a rule end, with these rows of `Acquittements`: `acquitte` or not. */
export const gravites = (
  { regles, au = "31/12/2025" }: { regles: readonly RuleId[]; au?: string },
  sheets: TestRegister,
  rows: readonly TestRow<"Acquittements">[],
  options?: TestOptions,
): string[] =>
  constats(registre({ ...sheets, Acquittements: rows }, options), { regles, au }).map(
    (one) => one.split(" ")[0] ?? "",
  );

export const ACQUITTE = ["acquitte"];
export const A_VERIFIER = ["avertissement"];
