import synonymes from "./synonymes.json";

type Words = Readonly<Record<string, readonly string[]>>;

/** The words of real registers, as the contract's own `synonyms.json` lists them. */
export const motsDesColonnes: Readonly<Record<string, Words>> = synonymes.colonnes;
export const motsDesListes: Readonly<Record<string, Words>> = synonymes.valeurs;
export const motsAmbigus: readonly string[] = Object.keys(synonymes.ambigus);
export const marquesDeRien: readonly string[] = synonymes.vide;

/** Without accents. */
export const sansAccents = (text: string): string => text.normalize("NFD").replace(/\p{Mn}/gu, "");
