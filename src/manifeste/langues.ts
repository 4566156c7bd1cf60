import type { Langue } from "../messages/manifeste";

/** The language of what is not overridden. */
export const LANGUE = "fr";

/** The languages that Excel chooses between, by its own name for each. */
export const LOCALES: Readonly<Record<Langue, string>> = {
  fr: "fr-FR",
  nl: "nl-NL",
  de: "de-DE",
  en: "en-US",
};

export const LANGUES = Object.keys(LOCALES) as readonly Langue[];
export const AUTRES_LANGUES = LANGUES.filter((langue) => langue !== LANGUE);
