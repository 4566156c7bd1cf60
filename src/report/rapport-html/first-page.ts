import { rapportHtmlTexts as texts } from "../../messages/fr/rapport-html";
import { rapportTexts } from "../../messages/fr/rapport";
import { markup, NOTHING, type Html } from "../html/escape";
import type { Rapport, Section } from "../rapport/model";
import { figure } from "./blocks";
import { marks } from "./marks";
import { part, sentences, yearBefore } from "./section";
import { tiles } from "./tiles";

/** Who, when, and for whom. */
export const head = ({ titre, centre, situation, edition }: Rapport): Html => markup`<header>
<div>
<p class="sujet">${rapportTexts.subtitle}</p>
<h1>${titre}</h1>
</div>
<div>
<p class="centre">${centre}</p>
<p>${situation}</p>
</div>
<p class="edition ${edition}">${rapportTexts.edition[edition]}</p>
</header>`;

/** On screen only. */
export const contents = (links: readonly (readonly [id: string, title: string])[]): Html =>
  markup`<nav aria-label="${texts.contents}">
<ul role="list">
${links.map(([id, title]) => markup`<li><a href="#${id}">${title}</a></li>`)}
</ul>
</nav>`;

/** The year in one page, with room to write a comment. */
export const firstPage = (rapport: Rapport, year: Section): Html =>
  part(
    rapport,
    year.id,
    year.titre,
    markup`${tiles(year.chiffres, yearBefore(rapport), "grandes")}
<div class="resume">
${year.graphiques.map(figure)}
<div class="phrases">
${sentences(year)}
${marks([year])}
</div>
</div>
${comment}
<p class="conseil">${rapportTexts.council}</p>`,
  );

/** What is written there stays in the page as long as it is open, and is printed with it. */
const comment = markup`<div class="commentaire">
<h3>${rapportTexts.comment}</h3>
<p class="aide">${texts.comment.hint}</p>
<div class="ecrire" contenteditable="plaintext-only" role="textbox" aria-multiline="true" aria-label="${texts.comment.label}">${NOTHING}</div>
</div>`;
