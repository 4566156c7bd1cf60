import { rapportTexts } from "../../messages/fr/rapport";
import { markup, type Html } from "../html/escape";
import type { Rapport, Section } from "../rapport/model";
import { figure } from "./blocks";
import { isUnknown } from "./layout";
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
${money.graphiques.map(figure)}
${definitions(rapport)}
${method(rapport)}`,
  );

export const method = ({ methode }: Rapport): Html => markup`<div class="methode">
<h3>${rapportTexts.method}</h3>
<ul>
${methode.map((note) => markup`<li>${note}</li>`)}
</ul>
</div>`;

function definitions({ definitions: list, sections }: Rapport): Html {
  const words = new Set(sections.flatMap(wordsOf));
  return markup`<div class="definitions">
<h3>${rapportTexts.definitions}</h3>
<dl>
${list.map(({ terme, texte }) => definition(terme, texte, words.has(terme)))}
</dl>
</div>`;
}

/** On paper, there is room for the words of the page, and no reason to explain others. */
const definition = (term: string, text: string, isUsed: boolean): Html =>
  markup`<div class="${isUsed ? "" : "ailleurs"}"><dt>${term}</dt> <dd>${text}</dd></div>`;

const wordsOf = ({ chiffres, graphiques }: Section): readonly string[] => [
  ...chiffres.filter((chiffre) => !isUnknown(chiffre)).map(({ libelle }) => libelle),
  ...graphiques.flatMap(({ categories }) => categories),
];
