import { constatsHtmlTexts as texts } from "../messages/fr/constats-html";
import { controleTexts } from "../messages/fr/controle";
import type { Controle } from "../validation/controle";
import { parCause, parSujet } from "./groupes";
import { constatsOf } from "./html/constat";
import { markup, NOTHING, type Html } from "./html/escape";
import { causeGroup, sujetGroup } from "./html/groups";
import { page } from "./html/page";
import { causesTable, overview } from "./html/overview";
import { printStyle } from "./html/print-style";
import { screenStyle } from "./html/screen-style";
import { discreetSay } from "./references";

/** The page that `iop controler --format html` writes: one file, to be read or printed. */
export function constatsHtml(controle: Controle): string {
  const { register, today, findings } = controle;
  const title = controleTexts.title(
    register.files.map(({ name }) => name),
    today,
  );
  const body = markup`<main id="haut">
${overview(controle)}
${findings.length === 0 ? NOTHING : views(controle)}
</main>
<footer>
${texts.footer.map((sentence) => markup`<p>${sentence}</p>`)}
</footer>`;
  return page(
    title,
    markup`${screenStyle}
${printStyle(today)}`,
    body,
  );
}

/** The findings twice: the reader chooses which of both is shown. */
function views(controle: Controle): Html {
  const say = discreetSay(controle.register);
  const constats = constatsOf(controle, say);
  const causes = parCause(constats);
  return markup`<fieldset class="choix">
<legend>${texts.grouping.legend}</legend>
<label><input type="radio" name="vue" id="par-cause" checked> ${texts.grouping.cause}</label>
<label><input type="radio" name="vue" id="par-stage"> ${texts.grouping.sujet}</label>
</fieldset>
<section id="vue-causes" aria-labelledby="titre-causes">
<h2 id="titre-causes">${texts.causes.heading}</h2>
${causesTable(causes)}
${causes.map(causeGroup)}
</section>
<section id="vue-stages" aria-labelledby="titre-stages">
<h2 id="titre-stages">${texts.sujets.heading}</h2>
<p>${texts.sujets.introduction}</p>
${parSujet(constats).map((group) => sujetGroup(group, controle.register, say))}
</section>
<p class="retour"><a href="#haut">${texts.backToTop}</a></p>`;
}
