import { failure, success, type Result } from "../values/result";

/** A cell of a result. Hours and days are decimal, amounts in euros, dates serial numbers of 1900. */
export type Sortie = number | string;

/** Why a function gives no value: an unusable argument (`#VALUE!`), or something not found (`#N/A`). */
export interface Echec {
  readonly code: "valeur" | "introuvable";
  /** In French: which argument, which row, what to do. */
  readonly message: string;
}

export type Reponse = Result<readonly (readonly Sortie[])[], Echec>;

/** Travels inside this folder only: `repondre` turns it into a value. */
class Refus extends Error {
  constructor(readonly echec: Echec) {
    super(echec.code);
  }
}

export function refuser(message: string): never {
  throw new Refus({ code: "valeur", message });
}

export function introuvable(message: string): never {
  throw new Refus({ code: "introuvable", message });
}

/** Runs a function; what it refuses becomes a value. */
export function repondre(work: () => readonly (readonly Sortie[])[]): Reponse {
  try {
    return success(work());
  } catch (thrown) {
    if (thrown instanceof Refus) return failure(thrown.echec);
    throw thrown;
  }
}
