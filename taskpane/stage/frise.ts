import { html, svg, type TemplateResult } from "lit";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { FriseVue } from "../../src/pane/vues";

const texts = vuesTexts.stage;

const WIDTH = 600;
const HEIGHT = 90;
const BASE = 64;

/** The credit as a line over its years: hours noted and planned, today, and what is left when. */
export function frise({
  debut,
  jour,
  fin,
  max,
  phrase,
  heures,
  paliers,
}: FriseVue): TemplateResult {
  const x = (day: number): number => Math.round(((day - debut) / (fin - debut)) * WIDTH * 10) / 10;
  return html`<p class="phrase">${phrase}</p>
    <svg class="frise" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${phrase}>
      <line class="axe" x1="0" x2=${WIDTH} y1=${BASE} y2=${BASE} />
      ${heures.map(
        ({ jour: day, part, prevues }) =>
          svg`<rect class=${prevues ? "prevu" : "fait"} x=${Math.min(WIDTH - 6, x(day))} width="6" y=${BASE - Math.max(3, part * 50)} height=${Math.max(3, part * 50)} />`,
      )}
      <line class="jour" x1=${x(jour)} x2=${x(jour)} y1="6" y2=${BASE + 8} />
      <text class="repere" x=${x(jour)} y=${HEIGHT - 6} text-anchor="middle">
        ${paliers[0]?.date ?? ""}
      </text>
    </svg>
    <details>
      <summary>${texts.creditTable} (${max})</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.from}</th>
            <th scope="col">${texts.left}</th>
          </tr>
        </thead>
        <tbody>
          ${paliers.map(
            ({ date, reste }) =>
              html`<tr>
                <td>${date}</td>
                <td>${reste}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <table>
        <caption>
          ${texts.noted}
        </caption>
        <tbody>
          ${heures.map(
            ({ date, heures: hours, stage, prevues }) =>
              html`<tr>
                <td>${date}</td>
                <td>${hours}${prevues ? ` (${texts.planned})` : ""}</td>
                <td>${stage === "" ? texts.elsewhere : stage}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`;
}
