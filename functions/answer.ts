import { panneTexts } from "../src/messages/fr/fonctions-panne";
import type { NomDeFonction } from "../src/fonctions";
import type { Coeur } from "./core";

/**
 * What a function gives to Excel: rows of cells, or an error whose sentence Excel shows. Never the
 * words of a fault of our own: they may quote a cell.
 */
export function answer(nom: NomDeFonction, args: readonly unknown[]): any[][] {
  const { ErrorCode } = CustomFunctions;
  const coeur = (globalThis as { iopCoeur?: Coeur }).iopCoeur;
  if (!coeur) throw new CustomFunctions.Error(ErrorCode.notAvailable, panneTexts.notLoaded);
  const reponse = attempt(() => coeur.appeler(nom, args.map(given)));
  if (!reponse) throw new CustomFunctions.Error(ErrorCode.invalidValue, panneTexts.fault);
  if (reponse.ok) return reponse.value as any[][];
  const { code, message } = reponse.error;
  throw new CustomFunctions.Error(
    code === "introuvable" ? ErrorCode.notAvailable : ErrorCode.invalidValue,
    message,
  );
}

/** Excel adds an object about the call behind the last argument; where one is left out it may stand there. */
const given = (arg: unknown): unknown =>
  typeof arg === "object" && !Array.isArray(arg) ? undefined : arg;

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
