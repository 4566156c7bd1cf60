import { html, nothing, type TemplateResult } from "lit";
import { groupBy } from "../../src/values/collections";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { AFaireVue, TacheVue } from "../../src/pane/vues";
import type { Client } from "../client";
import { Vue } from "../vue";

const texts = vuesTexts.aFaire;

/** Drawn at once at each step: an old register has hundreds. */
const STEP = 30;

/** What must happen in the next 14 days, and what is late: before, during, after. */
export class VueAFaire extends Vue {
  static override properties = {
    ...Vue.properties,
    vue: { state: true },
    montrees: { state: true },
  };
  vue: AFaireVue | undefined;
  /** How many are drawn at each step. */
  montrees = STEP;

  protected override async charger(client: Client): Promise<void> {
    this.vue = undefined;
    this.montrees = STEP;
    this.vue = await client.aFaire();
    this.compter("aFaire", this.vue.taches.length);
  }

  override render(): unknown {
    const { vue } = this;
    if (!vue) return nothing;
    const steps = groupBy(vue.taches, ({ etapeTexte }) => etapeTexte);
    return html`
      <h2>${vuesTexts.tabs.aFaire}</h2>
      ${vue.taches.length === 0 ? html`<p role="status">${vue.vide}</p>` : nothing}
      ${[...steps].map(
        ([step, taches]) =>
          html`<section class="etape">
            <h3>${step}</h3>
            <ul class="constats">
              ${taches.slice(0, this.montrees).map((tache) => this.tache(tache))}
            </ul>
            ${
              taches.length > this.montrees
                ? html`<button
                    type="button"
                    @click=${() => {
                      this.montrees += STEP;
                    }}
                  >
                    ${texts.more(taches.length - this.montrees)}
                  </button>`
                : nothing
            }
          </section>`,
      )}
    `;
  }

  private tache({
    retard,
    titre,
    reference,
    personne,
    partenaire,
    points,
  }: TacheVue): TemplateResult {
    return html`<li class="constat ${retard ? "erreur" : "avertissement"}">
      <p class="entete">
        ${retard ? html`<strong class="gravite">${texts.late}</strong>` : nothing}
        <span>${titre}</span>
      </p>
      <p>${[reference, personne, partenaire].filter((part) => part !== "").join(" – ")}</p>
      ${
        points.length === 0
          ? html`<p>${texts.nothing}</p>`
          : html`<ul class="points">
              ${points.map(
                ({ texte, lieu }) =>
                  html`<li>
                    ${texte}
                    <button
                      type="button"
                      class="lien"
                      @click=${() => {
                        this.montrer(lieu);
                      }}
                    >
                      ${vuesTexts.controle.show(`${lieu.feuille} ${lieu.cellule ?? ""}`)}
                    </button>
                  </li>`,
              )}
            </ul>`
      }
      <p class="actions">
        <button
          type="button"
          class="lien"
          @click=${() => {
            this.ouvrirStage(reference);
          }}
        >
          ${texts.open(reference)}
        </button>
      </p>
    </li>`;
  }
}

customElements.define("iop-a-faire", VueAFaire);
