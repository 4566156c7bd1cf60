import { rapportTexts } from "../../messages/fr/rapport";
import { markup, NOTHING, type Html } from "../html/escape";
import type { Rapport, Section } from "../rapport/model";
import { figure } from "./blocks";
import { marks } from "./marks";
import { list, notes, part } from "./section";

/** Money, then what all figures mean and how they are made. */
export const means = (rapport: Rapport, money: Section): Html =>
  part(
    rapport,
    money.id,
    money.titre,
    markup`${list(rapport, money)}
${notes([marks([money])])}
<div class="cote methodes">
<div>
${money.graphiques.map(figure)}
</div>
${method(rapport)}
</div>
${definitions(rapport)}`,
  );

export const method = ({ methode }: Rapport): Html => markup`<div class="methode">
<h3>${rapportTexts.method}</h3>
<ul>
${methode.map((note) => markup`<li>${note}</li>`)}
</ul>
</div>`;

const definitions = ({ definitions: list }: Rapport): Html =>
  list.length === 0
    ? NOTHING
    : markup`<div class="definitions">
<h3>${rapportTexts.definitions}</h3>
<dl>
${list.map(({ terme, texte }) => markup`<div><dt>${terme}</dt> <dd>${texte}</dd></div>`)}
</dl>
</div>`;
