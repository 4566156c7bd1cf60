import type { Methode } from "../client";

export interface Fichier {
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** What the page asks of its worker. */
export type Demande =
  | {
      readonly id: number;
      readonly kind: "ouvrir";
      readonly fichiers: readonly Fichier[];
      /** The control date, as days since 1970. */
      readonly aujourdhui: number;
    }
  | { readonly id: number; readonly kind: "exemple" }
  /** The register to fill in, as a file. */
  | { readonly id: number; readonly kind: "vide" }
  | {
      readonly id: number;
      readonly kind: "question";
      readonly methode: Methode;
      readonly args: readonly unknown[];
    }
  /** A script that the worker needs from now on. */
  | { readonly id: number; readonly kind: "script"; readonly script: string };

export type Reponse =
  | { readonly id: number; readonly kind: "progres"; readonly part: number }
  | { readonly id: number; readonly kind: "valeur"; readonly valeur: unknown }
  | { readonly id: number; readonly kind: "probleme"; readonly probleme: string };
