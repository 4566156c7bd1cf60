import type { Chart } from "../../workbook/chart";
import { markup, NOTHING, type Html } from "../html/escape";
import type { Section, Tableau } from "../rapport/model";
import { chartMarkup } from "../svg/chart-svg";
import { chartOf, drawn } from "./layout";
import { definition, table } from "./table";

/** Charts beside their tables, then the other tables in columns. */
export function blocks(section: Section): Html {
  const pairs = section.tableaux.map((tableau) => ({ tableau, chart: chartOf(section, tableau) }));
  return markup`${pairs.flatMap(({ tableau, chart }) => (chart ? [pair(chart, tableau)] : []))}
${columns(pairs.flatMap(({ tableau, chart }) => (chart ? [] : [block(tableau)])))}`;
}

export const columns = (pieces: readonly Html[]): Html =>
  pieces.length === 0
    ? NOTHING
    : markup`<div class="colonnes">
${pieces}
</div>`;

export const block = (tableau: Tableau): Html => markup`<div class="bloc">
${table(tableau, "titled")}
${definition(tableau)}
</div>`;

const pair = (chart: Chart, tableau: Tableau): Html => markup`<div class="bloc large">
<div class="tete">
<h3>${chart.title}</h3>
${definition(tableau)}
</div>
<div class="dessin">${chartMarkup(chart)}</div>
<div class="valeurs">${table(tableau, "untitled")}</div>
</div>`;

/** A chart without a table of its own: its sentence tells its figures. */
export function figure(chart: Chart): Html {
  const shown = drawn(chart);
  return shown
    ? markup`<figure class="bloc">
<figcaption class="tete"><h3>${shown.title}</h3></figcaption>
<div class="dessin">${chartMarkup(shown)}</div>
<p class="valeurs">${shown.sentence}</p>
</figure>`
    : NOTHING;
}
