import { rapportHtmlTexts as texts } from "../messages/fr/rapport-html";
import { markup, NOTHING, type Html } from "./html/escape";
import { page } from "./html/page";
import type { Rapport } from "./rapport/model";
import { ANNEX, annex, longTables, rowsBehind } from "./rapport-html/annex";
import { emptyYear, isEmpty } from "./rapport-html/empty-year";
import { contents, firstPage, head } from "./rapport-html/first-page";
import { means } from "./rapport-html/means";
import { paperStyle } from "./rapport-html/paper-style";
import { screenStyle } from "./rapport-html/screen-style";
import { section } from "./rapport-html/section";
import { chartStyle } from "./svg/chart-style";

/** The annual report as a page: one file, to be read on a screen or printed on four sheets. */
export function rapportHtml(rapport: Rapport): string {
  const { titre, centre, edition } = rapport;
  const body = markup`<main class="${edition} ${isDetailed(rapport) ? "" : "court"}">
${
  isEmpty(rapport)
    ? markup`${head(rapport)}
${emptyYear(rapport)}`
    : parts(rapport)
}
${rowsBehind(rapport)}
</main>
<footer>
${texts.about.map((sentence) => markup`<p>${sentence}</p>`)}
</footer>`;
  const style = markup`${chartStyle}
${screenStyle}
${paperStyle(rapport)}`;
  return page(`${titre} – ${centre}`, style, body);
}

/** A year of few stages has no tables, and is not worth a sheet a part. */
const isDetailed = (rapport: Rapport): boolean =>
  !isEmpty(rapport) && rapport.sections.some(({ tableaux }) => tableaux.length > 0);

function parts(rapport: Rapport): Html {
  const [year, ...others] = rapport.sections;
  return markup`<div class="premiere">
${head(rapport)}
${contents(linksOf(rapport))}
${year ? firstPage(rapport, year) : NOTHING}
</div>
${others.map((one) => (one.id === "moyens" ? means(rapport, one) : section(rapport, one)))}
${annex(rapport)}`;
}

const linksOf = (rapport: Rapport): (readonly [string, string])[] => [
  ...rapport.sections.map(({ id, titre }) => [id, titre] as const),
  ...(longTables(rapport).length > 0 ? [[ANNEX, texts.wholeTables] as const] : []),
];
