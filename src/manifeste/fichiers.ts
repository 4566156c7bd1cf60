import type { Langue } from "../messages/manifeste";
import { LANGUE } from "./langues";

/** Where each file stands on the server, below the address of the add-in. */
export const FICHIERS = {
  /** The pane, in which the functions run too. */
  volet: "pane.html",
  script: "functions.js",
  aide: "assets/aide.html",
} as const;

/** What Excel shows of each function, in a language. */
export const fichierDesFonctions = (langue: Langue): string =>
  langue === LANGUE ? "functions.json" : `functions.${langue}.json`;

/** In pixels: 16, 32 and 80 for the ribbon, 32 and 64 for the list of add-ins. */
export type TailleIcone = 16 | 32 | 64 | 80;
export const fichierDeLIcone = (taille: TailleIcone): string => `assets/icon-${String(taille)}.png`;
