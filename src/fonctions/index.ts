import type { Argument } from "./cellules";
import { credit } from "./credit";
import { creditDate } from "./credit-date";
import { creditRestant } from "./credit-restant";
import { deplacement } from "./deplacement";
import { expliquer, indemnite } from "./indemnite";
import { regle } from "./regle";
import type { Reponse } from "./refus";

/** The functions of Excel by their name behind `IOP.`: cells in, one calculation, cells out. */
export const fonctions = {
  CREDIT_RESTANT: creditRestant,
  CREDIT: credit,
  CREDIT_DATE: creditDate,
  INDEMNITE: indemnite,
  DEPLACEMENT: deplacement,
  EXPLIQUER: expliquer,
  REGLE: regle,
} satisfies Readonly<Record<string, (...args: never[]) => Reponse>>;

export type NomDeFonction = keyof typeof fonctions;

/** Calls a function by its name, with arguments as Excel hands them over. */
export const appeler = (nom: NomDeFonction, args: readonly Argument[]): Reponse =>
  (fonctions[nom] as (...args: readonly Argument[]) => Reponse)(...args);

export type { Echec, Reponse, Sortie } from "./refus";
