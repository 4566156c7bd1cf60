import type { Row } from "../register/row";
import type { FindingValues, RuleId } from "../rules";

/** How a message names a row: by its reference, or by an alias where the reference names a person. */
export interface Say {
  reference(row: Row): string;
  /** A code of `Tarifs`, where it may be shown. */
  code(code: string): string | undefined;
  /** A reference that is the key of no row, where it may be shown. */
  unknown(reference: string, sheet: "Stagiaires" | "Partenaires" | "Stages"): string | undefined;
}

/** The sentence of each finding. A language that lacks one does not compile. */
export type FindingMessages = {
  readonly [Id in RuleId]: (values: FindingValues[Id], say: Say) => string;
};

/** A text a rule: its heading, or what it asks. */
export type RuleTexts = { readonly [Id in RuleId]: string };
