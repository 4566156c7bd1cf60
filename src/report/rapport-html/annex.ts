import { groupBy } from "../../values/collections";
import { rapportHtmlTexts as texts } from "../../messages/fr/rapport-html";
import { markup, NOTHING, type Html } from "../html/escape";
import type { LigneDerriere, Rapport, Tableau } from "../rapport/model";
import { columns } from "./blocks";
import { isLong } from "./layout";
import { rangesOf } from "./ranges";
import { part } from "./section";
import { wholeTable } from "./table";

export const ANNEX = "annexe";

export const longTables = ({ sections }: Rapport): readonly Tableau[] =>
  sections.flatMap(({ tableaux }) => tableaux.filter(isLong));

/** The tables of which a page shows the first lines. */
export function annex(rapport: Rapport): Html {
  const tables = longTables(rapport);
  return tables.length === 0
    ? NOTHING
    : part(rapport, ANNEX, texts.wholeTables, columns(tables.map(wholeTable)));
}

/** The rows that a figure is made from; closed, so that it is printed only by who opens it. */
export function rowsBehind({ lignes }: Rapport): Html {
  if (lignes.length === 0) return NOTHING;
  const { heading, hint, figure, place } = texts.rows;
  return markup`<details class="lignes">
<summary>${heading}</summary>
<p>${hint}</p>
<table>
<caption class="lu">${heading}</caption>
<thead><tr><th scope="col">${figure}</th><th scope="col">${place}</th></tr></thead>
<tbody>
${[...groupsOf(lignes)].map(
  ([name, rows]) => markup`<tr><th scope="row">${name}</th><td>${placesOf(rows)}</td></tr>`,
)}
</tbody>
</table>
</details>`;
}

const groupsOf = (rows: readonly LigneDerriere[]): ReadonlyMap<string, readonly LigneDerriere[]> =>
  groupBy(rows, ({ figure }) => figure);

const placesOf = (rows: readonly LigneDerriere[]): string =>
  [...groupBy(rows, ({ feuille }) => feuille)]
    .map(([sheet, ofSheet]) => {
      const ranges = rangesOf(ofSheet.map(({ ligne }) => ligne));
      return texts.rows.lines(
        sheet,
        ranges.map(([first, last]) => texts.rows.range(first, last)),
        ofSheet.length > 1,
      );
    })
    .join(" ; ");
