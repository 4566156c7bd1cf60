import type { Fares } from "../../parameters/fares";
import type { Settings } from "../../parameters/settings";
import type { Dossier } from "../../calculations/dossier";
import type { SheetName } from "../../register/columns";
import type { Accident, Partenaire, Prestation, Stage, Stagiaire } from "../../register/entities";
import type { Register } from "../../register/register";
import type { Cell } from "../../register/row";
import type { SheetRows } from "../../register/sheet-rows";
import type { Cents, Day, Minutes, Millionths } from "../../values/units";

/** `erreur` is « à corriger », `avertissement` is « à vérifier ». */
export type Gravity = "erreur" | "avertissement";

/** The slides of the source, as findings cite them. */
export type Slide =
  | "Définition"
  | "Objectifs"
  | "Partenaires"
  | "Partenaires (avant)"
  | "Durée"
  | "Déplacements"
  | "Indemnité"
  | "Assurance"
  | "Procédure 1"
  | "Procédure 2"
  | "Procédure 3"
  | "Procédure 5";

/** What a rule looks at. Rows that count nowhere (doubles, cancelled stages) are only in `register`. */
export interface Subjects {
  register: Register;
  stagiaire: Stagiaire;
  partenaire: Partenaire;
  stage: Stage;
  prestation: Prestation;
  accident: Accident;
  dossier: Dossier;
}
export type Subject = keyof Subjects;

export interface Context {
  readonly register: Register;
  readonly settings: Settings;
  readonly fares: Fares;
  /** The control date. */
  readonly today: Day;
}

/** The header of a column that a sheet does not have. */
export interface AbsentColumn {
  readonly rows: SheetRows;
  readonly field: string;
}

export type FixValue =
  | { readonly type: "date"; readonly date: Day }
  | { readonly type: "money"; readonly amount: Cents }
  | { readonly type: "hours"; readonly minutes: Minutes }
  | { readonly type: "number"; readonly number: Millionths }
  | { readonly type: "text"; readonly text: string };

/** A proposal: what to write in the finding's cell. A host applies it once a person agreed. */
export interface Fix {
  readonly cell: Cell;
  readonly value: FixValue;
}

export interface Extra {
  readonly related?: Cell | undefined;
  readonly fix?: Fix | undefined;
}

/** How a rule tells what it found; `values` are what its message needs. */
export type Report<V> = (
  target: Cell | AbsentColumn,
  gravity: Gravity,
  values: V,
  extra?: Extra,
) => void;

/** What a rule does with each subject it looks at. */
type Checks<V> = {
  [S in Subject]?: (subject: Subjects[S], context: Context, report: Report<V>) => void;
};

export interface Rule<Id extends string = string, V = unknown> extends Checks<V> {
  readonly id: Id;
  /** The slide it rests on; null for what only keeps the register in order. */
  readonly source: Slide | null;
  /** Where it speaks, for the catalogue: any cell, the header row, or fields of some sheets. */
  readonly places: "any-cell" | "headers" | readonly (readonly [SheetName, ...string[]])[];
  readonly gravities: readonly Gravity[];
}

export const rule = <const Id extends string, V>(definition: Rule<Id, V>): Rule<Id, V> =>
  definition;
