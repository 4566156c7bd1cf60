import { manifesteTexts, type Langue } from "../messages/manifeste";
import { markup, type Html } from "../report/html/escape";
import { page } from "../report/html/page";
import { LANGUE, LANGUES } from "./langues";

const STYLE: Html = markup`:root {
  color-scheme: light dark;
}
body {
  max-width: 38rem;
  margin: 2rem auto;
  padding: 0 1rem;
  font: 1rem/1.5 "Segoe UI", system-ui, sans-serif;
}
section + section {
  margin-top: 2.5rem;
  border-top: 1px solid;
}`;

/** The page of help that Excel links to, in each language. */
export const aideHtml = (): string =>
  page(
    manifesteTexts[LANGUE].nom,
    STYLE,
    markup`<main>
${LANGUES.map(section)}
</main>`,
  );

function section(langue: Langue): Html {
  const { nom, aide } = manifesteTexts[langue];
  return markup`<section lang="${langue}">
<h1>${nom}</h1>
${aide.map((paragraph) => markup`<p>${paragraph}</p>`)}
</section>`;
}
