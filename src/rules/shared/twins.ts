import type { Field, SheetName } from "../../register/columns";
import type { Row } from "../../register/row";
import type { Report } from "./rule";

export interface Twin {
  readonly first: Row;
}

/**
 * Tells each row whose identity another key already has. `identities`: what would make two keys the
 * same thing, each prefixed so that two kinds never meet.
 */
export function reportTwins<S extends SheetName>(
  rows: readonly Row<S>[],
  keyField: Field<S>,
  identities: (row: Row<S>) => readonly string[],
  report: Report<Twin>,
): void {
  const firsts = new Map<string, { row: Row<S>; place: number }>();
  rows.forEach((row, place) => {
    if (row.value(keyField) === undefined) return;
    let twin: { row: Row<S>; place: number } | undefined;
    for (const identity of identities(row)) {
      const first = firsts.get(identity);
      if (!first) firsts.set(identity, { row, place });
      else if (first.row.key(keyField) !== row.key(keyField) && (!twin || first.place < twin.place))
        twin = first;
    }
    if (twin)
      report(
        row.cell(keyField),
        "avertissement",
        { first: twin.row },
        { related: twin.row.cell(keyField) },
      );
  });
}
