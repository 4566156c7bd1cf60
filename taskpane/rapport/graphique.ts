import { html, LitElement, nothing } from "lit";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { Chart } from "../../src/workbook/chart";
import type { Graphiste } from "./dessin";
import { valeurs } from "./valeurs";

/** Draws one chart once the script that can is there; its sentence stands for it until then. */
export class Graphique extends LitElement {
  static override properties = { chart: { attribute: false }, graphiste: { attribute: false } };
  chart: Chart | undefined;
  graphiste: Graphiste | undefined;
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
      ${this.chart && this.graphiste ? valeurs(this.chart, this.graphiste) : nothing}
    </figure>`;
  }

  override updated(): void {
    this.effacer?.();
    const canvas = this.querySelector("canvas");
    if (!canvas || !this.chart || !this.graphiste) return;
    const style = getComputedStyle(this);
    this.effacer = this.graphiste.dessiner(canvas, this.chart, {
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
