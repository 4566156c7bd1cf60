import { manifesteTexts as de } from "./de/manifeste";
import { manifesteTexts as en } from "./en/manifeste";
import { manifesteTexts as fr } from "./fr/manifeste";
import { manifesteTexts as nl } from "./nl/manifeste";

/** The languages of Belgium, and English: what Excel itself shows is translated. */
export type Langue = "fr" | "nl" | "de" | "en";

/** What Excel shows of the add-in before it runs, and the page of help that it links to. */
export interface ManifesteTexts {
  /** At most 125 characters, as every short text here. */
  readonly nom: string;
  /** At most 250 characters, as every long text here. */
  readonly description: string;
  readonly groupe: string;
  readonly bouton: string;
  readonly boutonAide: string;
  readonly pretTitre: string;
  readonly pretTexte: string;
  readonly aide: readonly string[];
}

export const manifesteTexts: Readonly<Record<Langue, ManifesteTexts>> = { fr, nl, de, en };
