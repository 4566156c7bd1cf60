import { html, nothing, type TemplateResult } from "lit";
import { excelVuesTexts } from "../../src/messages/fr/excel-vues";
import { rapportTexts } from "../../src/messages/fr/rapport";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { Rapport } from "../../src/report/rapport";
import type { Section, Tableau } from "../../src/report/rapport/model";
import { Vue } from "../vue";
import type { Graphiste } from "./dessin";
import "./graphique";

const texts = vuesTexts.rapport;

/** The year's report: key figures with the year before, tables, and the files to save. */
export class VueRapport extends Vue {
  static override properties = {
    ...Vue.properties,
    annees: { state: true },
    annee: { state: true },
    interne: { state: true },
    rapport: { state: true },
    graphiste: { state: true },
    outil: { attribute: false },
  };
  annees: readonly number[] | undefined;
  annee: number | undefined;
  interne = false;
  rapport: Rapport | undefined;
  graphiste: Graphiste | undefined;
  /** Loads what draws charts: it is large, and nobody needs it before the first report. */
  outil: (() => Promise<Graphiste | undefined>) | undefined;

  /** Another register: its report is made once it is looked at. */
  protected override charger(): Promise<void> {
    this.rapport = undefined;
    this.annees = undefined;
    return Promise.resolve();
  }

  override async actualiser(): Promise<void> {
    const { annee, annees } = this;
    if (!annees) return;
    this.annees = undefined;
    await this.montrerRapport();
    if (annee === undefined || annee === this.annee) return;
    this.annee = annee;
    await this.demander();
  }

  async montrerRapport(): Promise<void> {
    if (this.annees || !this.client) return;
    this.annees = await this.client.annees();
    this.annee = this.annees.at(-1);
    await this.demander();
    this.graphiste ??= await this.outil?.();
  }

  private async demander(): Promise<void> {
    if (this.annee === undefined) return;
    this.rapport = await this.client?.rapport(this.annee, this.interne);
  }

  override render(): unknown {
    if (!this.annees) return nothing;
    if (this.annees.length === 0)
      return html`<h2>${vuesTexts.tabs.rapport}</h2>
        <p>${texts.none}</p>`;
    return html`
      <h2>${vuesTexts.tabs.rapport}</h2>
      <form
        class="ligne"
        @submit=${(event: Event) => {
          event.preventDefault();
        }}
      >
        <label
          >${texts.year}
          <select
            @change=${(event: Event) => {
              this.annee = Number((event.target as HTMLSelectElement).value);
              void this.demander();
            }}
          >
            ${[...this.annees]
              .reverse()
              .map(
                (year) =>
                  html`<option value=${year} ?selected=${year === this.annee}>${year}</option>`,
              )}
          </select></label
        >
        <fieldset>
          <legend>${texts.edition}</legend>
          ${this.edition(texts.publique, false)} ${this.edition(texts.interne, true)}
        </fieldset>
      </form>
      ${this.rapport ? this.contenu(this.rapport) : nothing}
    `;
  }

  private edition(label: string, value: boolean): TemplateResult {
    return html`<label
      ><input
        type="radio"
        name="edition"
        .checked=${this.interne === value}
        @change=${() => {
          this.interne = value;
          void this.demander();
        }}
      />${label}</label
    >`;
  }

  private contenu({ titre, centre, annee, situation, sections }: Rapport): TemplateResult {
    return html`<h3>${titre} – ${centre}</h3>
      <p>${situation}</p>
      ${this.sorties()} ${sections.map((one) => section(one, annee - 1, this.graphiste))}`;
  }

  private sorties(): TemplateResult {
    const button = (label: string, format: "xlsx" | "html" | "json") =>
      html`<button
        type="button"
        @click=${() => {
          if (this.annee !== undefined)
            this.enregistrer({ kind: "rapport", format, annee: this.annee, interne: this.interne });
        }}
      >
        ${label}
      </button>`;
    if (this.excel)
      return html`<section class="sorties" aria-label=${texts.save}>
        ${button(excelVuesTexts.report, "xlsx")}
      </section>`;
    return html`<section class="sorties" aria-label=${texts.save}>
      ${button(vuesTexts.controle.html, "html")} ${button(vuesTexts.controle.xlsx, "xlsx")}
      ${button(texts.json, "json")}
    </section>`;
  }
}

const section = (
  { titre, phrases, chiffres, graphiques, tableaux }: Section,
  avant: number,
  graphiste: Graphiste | undefined,
): TemplateResult =>
  html`<section>
    <h3>${titre}</h3>
    ${phrases.map((phrase) => html`<p>${phrase}</p>`)}
    <dl class="chiffres">
      ${chiffres.map(
        ({ libelle, valeur, precedent, evolution, definition }) =>
          html`<div>
            <dt>${libelle}</dt>
            <dd>
              <strong>${valeur.texte}</strong>
              <small
                >${avant} : ${precedent.texte}${evolution === "" ? "" : `, ${evolution}`}</small
              >
              <details>
                <summary><small>${texts.definition}</small></summary>
                <small>${definition}</small>
              </details>
            </dd>
          </div>`,
      )}
    </dl>
    ${graphiques
      .filter(({ categories }) => categories.length > 0)
      .map(
        (chart) => html`<iop-graphique .chart=${chart} .graphiste=${graphiste}></iop-graphique>`,
      )}
    ${tableaux.map(tableau)}
  </section>`;

const tableau = ({ titre, entetes, lignes, total }: Tableau): TemplateResult =>
  html`<details>
    <summary>${titre}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${titre}</th>
          <th scope="col">${entetes[1]}</th>
          <th scope="col">${entetes[2]}</th>
        </tr>
      </thead>
      <tbody>
        ${lignes.map(
          ({ libelle, valeurs }) =>
            html`<tr>
              <th scope="row">${libelle}</th>
              <td>${valeurs[0].texte}</td>
              <td>${valeurs[1].texte}</td>
            </tr>`,
        )}
        <tr class="total">
          <th scope="row">${rapportTexts.total}</th>
          <td>${total[0].texte}</td>
          <td>${total[1].texte}</td>
        </tr>
      </tbody>
    </table>
  </details>`;

customElements.define("iop-rapport", VueRapport);
