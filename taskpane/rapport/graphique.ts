import { html, LitElement, nothing } from "lit";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { Chart } from "../../src/workbook/chart";
import type { Dessiner } from "./dessin";
import { valeurs } from "./valeurs";

/** Draws one chart once the script that can is there; its sentence stands for it until then. */
export class Graphique extends LitElement {
  static override properties = { chart: { attribute: false }, dessiner: { attribute: false } };
  chart: Chart | undefined;
  dessiner: Dessiner | undefined;
  private effacer: (() => void) | undefined;

  override createRenderRoot(): this {
    return this;
  }

  override render(): unknown {
    const { title = "", sentence = "", categories = [], kind } = this.chart ?? {};
    const lines = kind === "columns" ? 8 : 2 + categories.length;
    const hidden = this.chart?.series.some(({ values }) => values.includes(undefined)) ?? false;
    return html`<figure>
      <figcaption>${title}</figcaption>
      <div class="toile" style="height:${24 * lines}px">
        <canvas role="img" aria-label=${sentence}></canvas>
      </div>
      ${hidden ? html`<small>${vuesTexts.rapport.hidden}</small>` : nothing}
      ${this.chart ? valeurs(this.chart) : nothing}
    </figure>`;
  }

  override updated(): void {
    this.effacer?.();
    const canvas = this.querySelector("canvas");
    if (!canvas || !this.chart || !this.dessiner) return;
    const style = getComputedStyle(this);
    this.effacer = this.dessiner(canvas, this.chart, {
      encre: style.getPropertyValue("color"),
      trait: style.getPropertyValue("column-rule-color"),
      plein: style.getPropertyValue("text-decoration-color"),
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.effacer?.();
  }
}

customElements.define("iop-graphique", Graphique);
