import { foldHeader } from "../values/text";
import { ambiguousHeaders, columnSynonyms } from "./column-synonyms";
import { columnOf, fieldsOf, sheetNames, type Field, type SheetName } from "./columns";

const ambiguous = new Set(ambiguousHeaders.map(foldHeader));

/** How surely a header names a field. */
interface Match<S extends SheetName> {
  readonly field: Field<S>;
  readonly exact: boolean;
}

const matches = new Map(sheetNames.map((sheet) => [sheet, matchesOf(sheet)]));

function matchesOf<S extends SheetName>(sheet: S): ReadonlyMap<string, Match<S>> {
  const known = new Map<string, Match<S>>();
  for (const field of fieldsOf(sheet))
    known.set(foldHeader(columnOf(sheet, field).header), { field, exact: true });
  for (const field of fieldsOf(sheet))
    for (const word of synonymsOf(sheet, field)) {
      const key = foldHeader(word);
      if (!ambiguous.has(key) && !known.has(key)) known.set(key, { field, exact: false });
    }
  return known;
}

/** Other headers of real registers for that column. */
export function synonymsOf<S extends SheetName>(sheet: S, field: Field<S>): readonly string[] {
  const home = { refStagiaire: "Stagiaires", refPartenaire: "Partenaires" }[field as string];
  return columnSynonyms[home ?? sheet]?.[field] ?? [];
}

/**
 * Which field each header is, by its place in the list. Of two headers for one field the exact
 * name wins, then the first; a header that is no column of the register is left alone.
 */
export function matchHeaders<S extends SheetName>(
  sheet: S,
  headers: readonly (string | undefined)[],
): ReadonlyMap<Field<S>, number> {
  const known = matches.get(sheet) as ReadonlyMap<string, Match<S>>;
  const found = new Map<Field<S>, number>();
  const exact = new Set<Field<S>>();
  headers.forEach((header, place) => {
    const match = header === undefined ? undefined : known.get(foldHeader(header));
    if (!match || exact.has(match.field) || (found.has(match.field) && !match.exact)) return;
    found.set(match.field, place);
    if (match.exact) exact.add(match.field);
  });
  return found;
}

/** The field that a header names, by itself or by a synonym. */
export const matchHeader = <S extends SheetName>(sheet: S, header: string): Field<S> | undefined =>
  (matches.get(sheet) as ReadonlyMap<string, Match<S>>).get(foldHeader(header))?.field;

const sheetByName = new Map(sheetNames.map((sheet) => [foldHeader(sheet), sheet]));

/** The sheet of the register that a sheet's or a table's name is. */
export const matchSheet = (name: string): SheetName | undefined =>
  sheetByName.get(foldHeader(name));
