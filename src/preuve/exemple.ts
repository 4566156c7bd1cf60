import type { TypedSheets } from "./classeur";

/** The slides that the examples rest on. */
export type Slide = "Durée" | "Indemnité" | "Déplacements";

/** What is asked of a register. Days and hours are typed as a person would: `02/03/2026`, `76 h`. */
export type Question =
  | { readonly kind: "creditRestant"; readonly personne: string; readonly le: string }
  | { readonly kind: "excesDuCredit"; readonly personne: string }
  | {
      readonly kind: "premierJour";
      readonly personne: string;
      readonly heures: string;
      readonly aPartirDu: string;
    }
  | { readonly kind: "heuresDeLaSemaine"; readonly personne: string; readonly lundi: string }
  | { readonly kind: "heuresDuStage"; readonly stage: string }
  | { readonly kind: "joursPrestes"; readonly stage: string }
  | { readonly kind: "presence"; readonly stage: string }
  | { readonly kind: "indemnite"; readonly stage: string }
  | { readonly kind: "deplacement"; readonly stage: string };

export type QuestionKind = Question["kind"];

/** A question of one kind. */
export type Ask<K extends QuestionKind> = Extract<Question, { kind: K }>;

/** An exact answer: whole minutes, cents and millionths, days as they are written. */
export type Answer =
  /** Below zero where too much was done. */
  | { readonly kind: "reste"; readonly minutes: number }
  /** The most that any day has too many of. */
  | { readonly kind: "exces"; readonly le: string; readonly minutes: number }
  | { readonly kind: "aucun-exces" }
  | { readonly kind: "jour"; readonly le: string }
  | { readonly kind: "aucun-jour" }
  /** Hours counted, and how many of them pass the limit. */
  | { readonly kind: "heures"; readonly minutes: number; readonly deTrop: number }
  | { readonly kind: "jours"; readonly millionths: number }
  | {
      readonly kind: "presence";
      readonly by: "days" | "hours";
      readonly attended: number;
      readonly planned: number;
      readonly enough: boolean;
    }
  | { readonly kind: "montant"; readonly cents: number }
  | { readonly kind: "tarif-ferme"; readonly code: string; readonly depuis: string }
  | { readonly kind: "sans-tarif"; readonly code: string; readonly le: string }
  /** The register does not say enough. */
  | { readonly kind: "rien" };

/** A worked example: a tiny register, and what is expected of it. Its words stand in `messages`. */
export interface Exemple<Id extends string = string> {
  readonly id: Id;
  readonly source: Slide;
  /** The control date. */
  readonly today: string;
  readonly sheets: TypedSheets;
  readonly asked: readonly { readonly question: Question; readonly expected: Answer }[];
}
