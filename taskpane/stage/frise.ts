import { html, svg, type TemplateResult } from "lit";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { FriseVue } from "../../src/pane/vues";

const texts = vuesTexts.stage;

const WIDTH = 340;
const HEIGHT = 104;
const TOP = 10;
const BASE = 82;
const BAR = 5;

/** The credit as a line over its years: hours noted and planned before today, what is left after. */
export function frise({
  debut,
  jour,
  fin,
  max,
  phrase,
  heures,
  paliers,
  reperes: [first, now, last],
}: FriseVue): TemplateResult {
  const rounded = (value: number): number => Math.round(value * 10) / 10;
  const x = (day: number): number => rounded(((day - debut) / (fin - debut)) * WIDTH);
  const y = (part: number): number => rounded(BASE - part * (BASE - TOP));
  const steps = paliers
    .map(
      ({ jour: day, part }, place) =>
        `${place === 0 ? "M" : "H"}${x(day)}${place === 0 ? "," : "V"}${y(part)}`,
    )
    .join("");
  return html`<p class="phrase">${phrase}</p>
    <svg class="frise" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${phrase}>
      <line class="axe" x1="0" x2=${WIDTH} y1=${BASE} y2=${BASE} />
      ${heures.map(
        ({ jour: day, part, prevues }) =>
          svg`<rect class=${prevues ? "prevu" : "fait"} x=${Math.min(WIDTH - BAR, x(day))} width=${BAR} y=${Math.min(BASE - 3, y(part))} height=${Math.max(3, BASE - y(part))} />`,
      )}
      <path class="reste" d="${steps}H${WIDTH}" />
      <line class="jour" x1=${x(jour)} x2=${x(jour)} y1=${TOP} y2=${BASE + 6} />
      <text x="0" y=${HEIGHT - 4}>${first}</text>
      <text x=${x(jour)} y=${HEIGHT - 4} text-anchor="middle">${now}</text>
      <text x=${WIDTH} y=${HEIGHT - 4} text-anchor="end">${last}</text>
    </svg>
    <p class="legende">
      <span class="fait">${texts.noted}</span> <span class="prevu">${texts.plannedHours}</span>
      <span class="reste">${texts.leftOf(max)}</span>
    </p>
    <details>
      <summary>${texts.creditTable}</summary>
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
