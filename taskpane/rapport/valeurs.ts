import { html, type TemplateResult } from "lit";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { Chart } from "../../src/workbook/chart";
import type { Graphiste } from "./dessin";

const texts = vuesTexts.rapport;

/** What a chart shows, as a table: for who does not see it, and for who copies the figures. */
export const valeurs = (
  { title, format, categories, series, hiddenMarks }: Chart,
  { figure, sansFigure }: Graphiste,
): TemplateResult =>
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
                  ${value === undefined ? (hiddenMarks?.[column]?.[row] ?? sansFigure) : figure(format, value)}
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
