import { rapportHtmlTexts as texts } from "../../messages/fr/rapport-html";
import { markup, NOTHING, type Html } from "../html/escape";
import type { Chiffre } from "../rapport/model";
import { isNothing, isUnknown } from "./layout";

/** Key figures, each with the year before and what it means. */
export const tiles = (
  chiffres: readonly Chiffre[],
  before: string,
  kind: "grandes" | "liste",
): Html =>
  chiffres.length === 0
    ? NOTHING
    : markup`<ul class="tuiles ${kind}" role="list">
${chiffres.map((chiffre) => tile(chiffre, before))}
</ul>`;

/** A figure that is known in neither year is left out on paper. */
function tile(chiffre: Chiffre, before: string): Html {
  const { libelle, valeur, precedent, definition } = chiffre;
  return markup`<li class="${isUnknown(chiffre) ? "inconnu" : ""}">
<span class="nom">${libelle}</span>
<b>${valeur.texte}</b>
${isNothing(precedent) ? NOTHING : beside(chiffre, before)}
<span class="sens">${definition}</span>
</li>`;
}

const beside = ({ precedent, evolution }: Chiffre, before: string): Html =>
  markup`<span class="avant"><span>${texts.before(before, precedent.texte)}</span>${
    evolution === "" ? NOTHING : markup` <span class="evolution">${evolution}</span>`
  }</span>`;
