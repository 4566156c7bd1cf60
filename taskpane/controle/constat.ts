import { html, nothing, type TemplateResult } from "lit";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { ConstatVue, Lieu } from "../../src/pane/vues";

const texts = vuesTexts.controle;

/** One finding: how grave, about what, where, and what to do. */
export const constat = (
  { gravite, graviteTexte, reference, sujet, message, lieu, lie, proposition, source }: ConstatVue,
  inStage: boolean,
  montrer: (lieu: Lieu) => void,
): TemplateResult =>
  html`<li class="constat ${gravite}">
    <p class="entete">
      <strong class="gravite">${graviteTexte}</strong>
      <span>${inStage ? sujet : reference}</span>
    </p>
    <p>${message}</p>
    ${
      proposition
        ? html`<dl class="proposition">
            <dt>${texts.proposal}, ${texts.before}</dt>
            <dd>${proposition.avant === "" ? texts.empty : proposition.avant}</dd>
            <dt>${texts.after}</dt>
            <dd>${proposition.apres}</dd>
          </dl>`
        : nothing
    }
    <p class="actions">
      ${voir(lieu, montrer)} ${lie ? voir(lie, montrer) : nothing}
      ${source === "" ? nothing : html`<span class="source">${texts.source(source)}</span>`}
    </p>
  </li>`;

const voir = (lieu: Lieu, montrer: (lieu: Lieu) => void): TemplateResult =>
  html`<button
    type="button"
    class="lien"
    @click=${() => {
      montrer(lieu);
    }}
  >
    ${lieu.cellule === undefined ? texts.showHeader : texts.show(`${lieu.feuille} ${lieu.cellule}`)}
  </button>`;
