import { rapportTexts as texts } from "../../messages/fr/rapport";
import { protegerCompte } from "../../protection";
import { NON_RENSEIGNE } from "../../statistics/classement";
import { celluleAffichee } from "./affichage";
import type { Publication } from "./publication";

/** How many stages make a figure doubtful, besides those whose attendance is unknown. */
export interface Doutes {
  /** Without a first day that can be read: in no year. */
  readonly sansPremierJour: number;
  /** Of the year, begun, without a last day that can be read. */
  readonly sansDernierJour: number;
  /** Of the year, ended, with an amount asked that cannot be worked out. */
  readonly sansMontant: number;
  /** Of the year, ended, with an amount due of which nothing is written. */
  readonly sansInscrit: number;
}

/** How the figures are made, and what they leave out. */
export function methodeOf(doutes: Doutes, year: Publication, seuil: number): readonly string[] {
  const shown = (count: number): string =>
    celluleAffichee(protegerCompte(count, seuil), seuil).texte;
  const unknown = year.tables.parHeures?.find(({ libelle }) => libelle === NON_RENSEIGNE);
  const told = (count: number, text: (shown: string) => string): string[] =>
    count === 0 ? [] : [text(shown(count))];
  return [
    texts.method_.year,
    texts.method_.missing,
    ...(seuil > 1 ? [texts.method_.small(seuil)] : []),
    ...told(doutes.sansPremierJour, texts.doubts.noFirstDay),
    ...(unknown
      ? [texts.doubts.unknownPresence(celluleAffichee(unknown.cellule, seuil).texte)]
      : []),
    ...told(doutes.sansDernierJour, texts.doubts.noLastDay),
    ...told(doutes.sansMontant, texts.doubts.noAmount),
    ...told(doutes.sansInscrit, texts.doubts.notWritten),
    texts.method_.source,
  ];
}
