import { html, nothing, type TemplateResult } from "lit";
import { excelVuesTexts } from "../../src/messages/fr/excel-vues";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { ReglagesVue, ReglageVue } from "../../src/pane/vues";
import type { Client } from "../client";
import { Vue } from "../vue";

const texts = vuesTexts.reglages;

/** What holds today, by which source; and what becomes of the data, in plain words. */
export class VueReglages extends Vue {
  static override properties = {
    ...Vue.properties,
    version: { attribute: false },
    vue: { state: true },
  };
  version = "";
  vue: ReglagesVue | undefined;

  protected override async charger(client: Client): Promise<void> {
    this.vue = await client.reglages();
  }

  override render(): unknown {
    return html`
      <h2>${vuesTexts.tabs.reglages}</h2>
      <section>
        <h3>${texts.privacy}</h3>
        ${(this.excel ? excelVuesTexts : texts).privacyText.map((line) => html`<p>${line}</p>`)}
        <p>${texts.language} : ${texts.languageValue}. ${texts.version(this.version)}.</p>
      </section>
      ${
        this.excel
          ? html`<button
              type="button"
              @click=${() => {
                this.demanderAuClasseur("retirer");
              }}
            >
              ${excelVuesTexts.takeBack}
            </button>`
          : nothing
      }
      ${this.vue ? this.reglages(this.vue) : nothing}
    `;
  }

  private reglages({ parametres, tarifs }: ReglagesVue): TemplateResult {
    return html`${liste(texts.parameters, parametres)}
    ${tarifs.length === 0 ? html`<p>${texts.noFares}</p>` : liste(texts.fares, tarifs)}`;
  }
}

const liste = (titre: string, reglages: readonly ReglageVue[]): TemplateResult =>
  html`<section>
    <h3>${titre}</h3>
    <dl class="reglages">
      ${reglages.map(
        ({ cle, libelle, valeur, depuis, source }) =>
          html`<div>
            <dt>${libelle === "" ? cle : libelle}</dt>
            <dd>
              <strong>${valeur}</strong>
              <small>${[depuis, source].filter((part) => part !== "").join(" – ")}</small>
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;

customElements.define("iop-reglages", VueReglages);
