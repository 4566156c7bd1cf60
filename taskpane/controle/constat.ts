import { html, nothing, type TemplateResult } from "lit";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { ConstatVue, Lieu } from "../../src/pane/vues";

const texts = vuesTexts.controle;

/** What a person chose to do with a finding; nothing where it cannot be chosen. */
export interface Selection {
  readonly remplace: boolean;
  readonly motif: string | undefined;
  remplacer(chosen: boolean): void;
  /** Undefined takes the confirmation back. */
  confirmer(motif: string | undefined): void;
}

/** One finding: how grave, about what, where, and what to do. */
export const constat = (
  {
    gravite,
    graviteTexte,
    reference,
    sujet,
    message,
    lieu,
    lie,
    proposition,
    confirmable,
    source,
  }: ConstatVue,
  inStage: boolean,
  montrer: (lieu: Lieu) => void,
  selection?: Selection,
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
    ${selection && proposition ? remplacer(selection) : nothing}
    ${selection && confirmable ? confirmer(selection) : nothing}
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

const remplacer = ({ remplace, remplacer: choose }: Selection): TemplateResult =>
  html`<label class="choix"
    ><input
      type="checkbox"
      .checked=${remplace}
      @change=${(event: Event) => {
        choose((event.target as HTMLInputElement).checked);
      }}
    />${texts.replace}</label
  >`;

const confirmer = ({ motif, confirmer: choose }: Selection): TemplateResult =>
  html`<label class="choix"
      ><input
        type="checkbox"
        .checked=${motif !== undefined}
        @change=${(event: Event) => {
          choose((event.target as HTMLInputElement).checked ? "" : undefined);
        }}
      />${texts.confirm}</label
    >${
      motif === undefined
        ? nothing
        : html`<label class="motif"
            >${texts.reason}
            <input
              .value=${motif}
              @input=${(event: Event) => {
                choose((event.target as HTMLInputElement).value);
              }}
          /></label>`
    }`;
