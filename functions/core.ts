import { appeler } from "../src/fonctions";

/*
 * What the functions calculate with: the page loads it right behind the small script that names
 * them, so that they exist from the first moment.
 */

export interface Coeur {
  readonly appeler: typeof appeler;
}

(globalThis as { iopCoeur?: Coeur }).iopCoeur = { appeler };
