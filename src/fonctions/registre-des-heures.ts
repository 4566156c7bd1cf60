import { Ledger, type CreditEntry } from "../calculations/credit";
import { foldKey } from "../values/text";
import { clean } from "../values/text";
import { hauteurDe, type Colonne } from "./colonne";

/** The hours of some persons, from three columns: whose, when, how many. */
export class RegistreDesHeures {
  private readonly ledgers = new Map<string, Ledger>();

  /**
   * Only the rows of the persons asked for are read: a slip in another's row changes nothing for
   * them. A row of theirs without hours counts for nothing, one with hours and no date is refused.
   */
  constructor(stagiaires: Colonne, dates: Colonne, heures: Colonne, asked: ReadonlySet<string>) {
    const entries = new Map<string, CreditEntry[]>();
    const height = hauteurDe([stagiaires, dates, heures]);
    const known = new Map<unknown, string | undefined>();
    for (let row = 0; row < height; row += 1) {
      const raw = stagiaires.brut(row);
      let key = known.get(raw);
      if (key === undefined && !known.has(raw))
        known.set(raw, (key = askedKey(stagiaires, row, asked)));
      if (key === undefined) continue;
      const minutes = heures.heures(row);
      if (minutes === undefined || minutes === 0) continue;
      const day = dates.exiger(row, dates.jour(row));
      const list = entries.get(key);
      if (list) list.push({ day, minutes, stage: undefined });
      else entries.set(key, [{ day, minutes, stage: undefined }]);
    }
    for (const [key, list] of entries) this.ledgers.set(key, new Ledger(list));
  }

  /** Of a person without a row: nothing was used. */
  de(key: string): Ledger {
    return this.ledgers.get(key) ?? NOTHING;
  }
}

const NOTHING = new Ledger([]);

/** A cell with an error may hide a row of any person: it is refused. */
function askedKey(
  stagiaires: Colonne,
  row: number,
  asked: ReadonlySet<string>,
): string | undefined {
  const text = stagiaires.texte(row);
  const key = text === undefined ? "" : cleOf(text);
  return asked.has(key) ? key : undefined;
}

/** A reference as references are compared. */
export const cleOf = (text: string): string => foldKey(clean(text));

/** The references of a column, as they are compared; empty for an empty cell, which may come as 0. */
export const clesDe = (stagiaires: Colonne): readonly string[] =>
  Array.from({ length: stagiaires.hauteur }, (_, row) => {
    const text = stagiaires.brut(row) === 0 ? undefined : stagiaires.texte(row);
    return text === undefined ? "" : cleOf(text);
  });
