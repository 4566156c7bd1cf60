import { rapportHtmlTexts as texts } from "../../messages/fr/rapport-html";
import { rapportTexts } from "../../messages/fr/rapport";
import { markup, NOTHING, type Html } from "../html/escape";
import type { Rapport, Section } from "../rapport/model";
import { blocks, figure } from "./blocks";
import { tableauOf } from "./layout";
import { marks } from "./marks";
import { tiles } from "./tiles";

/** « 2024 ». */
export const yearBefore = ({ annee }: Rapport): string => rapportTexts.headers(annee)[2];

export const titleId = (id: string): string => `titre-${id}`;

/** A part under its title; each of an internal report says that it is one. */
export const part = (
  { edition }: Pick<Rapport, "edition">,
  id: string,
  title: string,
  content: Html,
): Html => markup`<section id="${id}" aria-labelledby="${titleId(id)}">
<div class="titre"><h2 id="${titleId(id)}">${title}</h2>${
  edition === "interne" ? markup`<p class="interne">${texts.internal}</p>` : NOTHING
}</div>
${content}
</section>`;

/** Figures, charts and tables. */
export const section = (rapport: Rapport, one: Section): Html =>
  part(
    rapport,
    one.id,
    one.titre,
    markup`${sentences(one)}
${opening(rapport, one)}
${blocks(one)}`,
  );

/** Key figures, beside the charts that have no table, and what their marks mean. */
function opening(rapport: Rapport, one: Section): Html {
  const alone = one.graphiques.filter((chart) => !tableauOf(one, chart));
  const figures = list(rapport, one);
  const explained = notes([marks([one]), one.chiffres.length === 0 ? NOTHING : definitionsNote]);
  const [left, right] =
    alone.length === 0 ? [figures, explained] : [markup`${figures}${explained}`, alone.map(figure)];
  return markup`<div class="cote">
<div>
${left}
</div>
<div>
${right}
</div>
</div>`;
}

export const list = (rapport: Rapport, { chiffres }: Section): Html =>
  tiles(chiffres, yearBefore(rapport), "liste");

export const notes = (paragraphs: readonly Html[]): Html => markup`<div class="notes">
${paragraphs}
</div>`;

export const sentences = ({ phrases }: Section): Html =>
  markup`${phrases.map((phrase) => markup`<p class="phrase">${phrase}</p>`)}`;

/** On paper, where there is no room for them under the figures. */
const definitionsNote = markup`<p class="renvoi">${texts.definitionsAt(rapportTexts.definitions)}</p>`;
