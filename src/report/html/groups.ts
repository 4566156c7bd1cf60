import { constatsHtmlTexts as texts } from "../../messages/fr/constats-html";
import { controleTexts } from "../../messages/fr/controle";
import { ruleStatements } from "../../messages/fr/rule-statements";
import { ruleTitles } from "../../messages/fr/rule-titles";
import type { Say } from "../../messages/language";
import { Partenaire, Stage, Stagiaire } from "../../register/entities";
import type { Register } from "../../register/register";
import type { Row } from "../../register/row";
import type { RuleId } from "../../rules";
import { SEVERITIES, sujetOf, type Counts, type Groupe } from "../groupes";
import { constatItem, type Constat } from "./constat";
import { markup, NOTHING, type Html } from "./escape";

export const anchorOf = (rule: RuleId): string => `cause-${rule}`;

/** The findings of a cause, below what its rule asks. */
export function causeGroup({ id, findings, counts }: Groupe<RuleId, Constat>): Html {
  const title = ruleTitles[id];
  const statement = ruleStatements[id];
  const source = findings[0]?.source;
  return markup`<details class="groupe" id="${anchorOf(id)}" open>
${summary(title, counts)}
<p class="propos">${statement}${source ? markup` <span>${controleTexts.source(source)}.</span>` : NOTHING}</p>
${list(findings.map((constat) => constatItem(constat, NOTHING)))}
</details>`;
}

/** The findings of a stage, or of what else they are about, each below its cause. */
export function sujetGroup(
  { findings, counts }: Groupe<string, Constat>,
  register: Register,
  say: Say,
): Html {
  const sujet = sujetOf(findings[0] as Constat);
  const [title, about] =
    typeof sujet === "string"
      ? [texts.sujet.sheet(sujet), ""]
      : [titleOf(sujet, register, say), sujet instanceof Stage ? aboutStage(sujet, say) : ""];
  return markup`<details class="groupe" open>
${summary(title, counts)}
${about === "" ? NOTHING : markup`<p class="propos">${about}</p>`}
${list(
  findings.map((constat) =>
    constatItem(constat, markup`<p class="cause">${ruleTitles[constat.rule]}</p>`),
  ),
)}
</details>`;
}

function titleOf(row: Row, { files }: Register, say: Say): string {
  const file = files.length > 1 ? row.file.name : undefined;
  const reference = say.reference(row) || texts.sujet.atLine(row.line, file);
  if (row instanceof Stagiaire || row instanceof Partenaire || row instanceof Stage)
    return texts.sujet[row.sheet](reference);
  return reference;
}

/** Whose stage it is, and when. */
function aboutStage({ stagiaire, dateDebut, dernierJour }: Stage, say: Say): string {
  const reference = stagiaire && say.reference(stagiaire);
  return [
    ...(reference ? [texts.sujet.Stagiaires(reference)] : []),
    ...(dateDebut === undefined ? [] : [texts.sujet.period(dateDebut, dernierJour)]),
  ].join(", ");
}

const summary = (title: string, counts: Counts): Html => markup`<summary><h3>${title}</h3>
<span class="compte">${SEVERITIES.filter((severity) => counts[severity] > 0).map(
  (severity) =>
    markup`<span class="gravite ${severity}">${texts.severities[severity].count(counts[severity])}</span>`,
)}</span></summary>`;

const list = (items: readonly Html[]): Html => markup`<ul role="list">
${items}
</ul>`;
