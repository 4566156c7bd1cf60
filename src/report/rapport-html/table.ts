import { rapportHtmlTexts as texts } from "../../messages/fr/rapport-html";
import { rapportTexts } from "../../messages/fr/rapport";
import { markup, NOTHING, type Html } from "../html/escape";
import type { Affiche, LigneTableau, Tableau } from "../rapport/model";
import { hasBefore, isLong, shownLines } from "./layout";

export const wholeTableId = ({ id }: Tableau): string => `complet-${id}`;

/** A breakdown on its page, with its first lines where it has many; all are in the annex. */
export const table = (tableau: Tableau, title: "titled" | "untitled"): Html =>
  tableOf(tableau, shownLines(tableau), title);

export const wholeTable = (tableau: Tableau): Html =>
  markup`<div class="bloc" id="${wholeTableId(tableau)}">
${tableOf(tableau, tableau.lignes, "titled")}
<p class="definition">${tableau.definition}</p>
</div>`;

/** What is counted, and where to find the lines that are left out. */
export const definition = (tableau: Tableau): Html =>
  markup`<p class="definition">${tableau.definition}${
    isLong(tableau) ? markup` <a href="#${wholeTableId(tableau)}">${texts.wholeTable}</a>` : NOTHING
  }</p>`;

/** A title that stands above a chart too is for who listens to the table. */
function tableOf(
  tableau: Tableau,
  lines: readonly LigneTableau[],
  title: "titled" | "untitled",
): Html {
  const [, year, previous] = tableau.entetes;
  const compared = hasBefore(tableau);
  const cells = ([now, before]: readonly [Affiche, Affiche]): readonly Affiche[] =>
    compared ? [now, before] : [now];
  return markup`<table class="${compared ? "compare" : ""}">
<caption class="${title === "titled" ? "" : "lu"}">${tableau.titre}</caption>
<thead><tr><td></td>${(compared ? [year, previous] : [year]).map(
    (heading) => markup`<th scope="col">${heading}</th>`,
  )}</tr></thead>
<tbody>
${lines.map(({ libelle, valeurs }) => row(libelle, cells(valeurs)))}
</tbody>
<tfoot>
${row(rapportTexts.total, cells(tableau.total))}
</tfoot>
</table>`;
}

const row = (label: string, cells: readonly Affiche[]): Html =>
  markup`<tr><th scope="row">${label}</th>${cells.map(
    ({ texte, nombre }) =>
      markup`<td class="${nombre === undefined ? "marque" : ""}">${texte}</td>`,
  )}</tr>`;
