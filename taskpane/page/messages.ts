import type { Methode } from "../client";

/** What the page asks of its worker. */
export type Demande =
  | {
      readonly id: number;
      readonly kind: "ouvrir";
      readonly fichiers: readonly { readonly nom: string; readonly octets: Uint8Array }[];
      /** The control date, as days since 1970. */
      readonly aujourdhui: number;
    }
  | { readonly id: number; readonly kind: "exemple" }
  | {
      readonly id: number;
      readonly kind: "question";
      readonly methode: Methode;
      readonly args: readonly unknown[];
    }
  /** The script that writes workbooks, given once it is needed. */
  | { readonly id: number; readonly kind: "ecrivain"; readonly script: string };

export type Reponse =
  | { readonly id: number; readonly kind: "progres"; readonly part: number }
  | { readonly id: number; readonly kind: "valeur"; readonly valeur: unknown }
  | { readonly id: number; readonly kind: "probleme"; readonly probleme: string };
