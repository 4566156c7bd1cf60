import { rapportHtmlTexts as texts } from "../messages/fr/rapport-html";
import { markup, NOTHING, type Html } from "./html/escape";
import type { Rapport } from "./rapport/model";
import { ANNEX, annex, longTables, rowsBehind } from "./rapport-html/annex";
import { emptyYear, isEmpty } from "./rapport-html/empty-year";
import { contents, firstPage, head } from "./rapport-html/first-page";
import { means } from "./rapport-html/means";
import { paperStyle } from "./rapport-html/paper-style";
import { screenStyle } from "./rapport-html/screen-style";
import { section } from "./rapport-html/section";
import { chartStyle } from "./svg/chart-style";

/** Nothing is fetched and nothing runs, whatever a text of the register holds. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The annual report as a page: one file, to be read on a screen or printed on four sheets. */
export function rapportHtml(rapport: Rapport): string {
  const { titre, centre, edition } = rapport;
  const { source } = markup`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${titre} – ${centre}</title>
<style>
${chartStyle}
${screenStyle}
${paperStyle(rapport)}
</style>
</head>
<body>
<main class="${edition} ${isDetailed(rapport) ? "" : "court"}">
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
</footer>
</body>
</html>
`;
  return source;
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
