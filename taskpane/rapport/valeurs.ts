import { html, type TemplateResult } from "lit";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { Chart, ChartFormat } from "../../src/workbook/chart";

const texts = vuesTexts.rapport;

const number = new Intl.NumberFormat("fr-BE", { maximumFractionDigits: 2 });
const FORMATS: Readonly<Record<ChartFormat, (value: number) => string>> = {
  count: (value) => number.format(value),
  hours: (value) => `${number.format(value)} h`,
  money: (value) => `${value.toLocaleString("fr-BE", { minimumFractionDigits: 2 })} €`,
  share: (value) => `${number.format(value * 100)} %`,
};

/** What a chart shows, as a table: for who does not see it, and for who copies the figures. */
export const valeurs = ({
  title,
  format,
  categories,
  series,
  hiddenMarks,
}: Chart): TemplateResult =>
  html`<details>
    <summary><small>${texts.values}</small></summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${title}</th>
          ${series.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${categories.map(
          (category, row) =>
            html`<tr>
              <th scope="row">${category}</th>
              ${series.map(({ values }, column) => {
                const value = values[row];
                return html`<td>
                  ${value === undefined ? (hiddenMarks?.[column]?.[row] ?? "–") : FORMATS[format](value)}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
