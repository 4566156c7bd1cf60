import { constatsHtmlTexts as texts } from "../../messages/fr/constats-html";
import { controleTexts } from "../../messages/fr/controle";
import { ruleTitles } from "../../messages/fr/rule-titles";
import { catalogue, type RuleId } from "../../rules";
import type { Controle } from "../../validation/controle";
import type { Severity } from "../../validation/finding";
import { resumeOf, type Resume } from "../../validation/resume";
import { SEVERITIES, stagesConcerned, type Counts, type Groupe } from "../groupes";
import { markup, NOTHING, type Html } from "./escape";
import { anchorOf } from "./groups";

/** What was checked, and how many findings there are. */
export function overview(controle: Controle): Html {
  const { register, today, findings } = controle;
  const resume = resumeOf(controle);
  const order = findings.length === 0 ? "ordre" : "";
  return markup`<header>
<p class="sujet">${texts.about}</p>
<h1>${texts.heading(today)}</h1>
<p class="fichiers">${register.files.map(({ name }) => name).join(", ")}</p>
<p class="lu">${controleTexts.read(resume)}</p>
</header>
<div class="bilan ${order}">
<p class="phrase">${controleTexts.counts(resume, stagesConcerned(findings))}</p>
${order === "" ? NOTHING : markup`<p>${texts.inOrder(catalogue.length)}</p>`}
</div>
<ul class="tuiles" role="list">
${SEVERITIES.map((severity) => tile(severity, countsOf(resume)))}
</ul>`;
}

const countsOf = ({ erreurs, avertissements, acquittes }: Resume): Counts => ({
  erreur: erreurs,
  avertissement: avertissements,
  acquitte: acquittes,
});

function tile(severity: Severity, counts: Counts): Html {
  const count = counts[severity];
  const { several, meaning } = texts.severities[severity];
  return markup`<li class="${count === 0 ? "nul" : severity}">
<b>${texts.figure(count)}</b>
<span class="gravite ${severity}">${several}</span>
${count === 0 ? NOTHING : markup`<span class="sens">${meaning}</span>`}
</li>`;
}

/** How many findings each cause has, with a link to them. */
export function causesTable(groups: readonly Groupe<RuleId>[]): Html {
  const { caption, cause, total } = texts.causes;
  return markup`<table>
<caption>${caption}</caption>
<thead><tr><th scope="col">${cause}</th>${SEVERITIES.map(
    (severity) =>
      markup`<th scope="col" class="gravite ${severity}"><span>${texts.severities[severity].short}</span></th>`,
  )}</tr></thead>
<tbody>
${groups.map(({ id, counts }) => row(markup`<a href="#${anchorOf(id)}">${ruleTitles[id]}</a>`, counts))}
</tbody>
<tfoot>
${row(markup`${total}`, sum(groups))}
</tfoot>
</table>`;
}

const row = (heading: Html, counts: Counts): Html =>
  markup`<tr><th scope="row">${heading}</th>${SEVERITIES.map((severity) =>
    counts[severity] === 0
      ? markup`<td class="zero">0</td>`
      : markup`<td>${texts.figure(counts[severity])}</td>`,
  )}</tr>`;

function sum(groups: readonly Groupe<RuleId>[]): Counts {
  const of = (severity: Severity): number =>
    groups.reduce((total, { counts }) => total + counts[severity], 0);
  return { erreur: of("erreur"), avertissement: of("avertissement"), acquitte: of("acquitte") };
}
