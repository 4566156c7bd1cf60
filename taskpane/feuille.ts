import { html, type TemplateResult } from "lit";
import { vuesTexts as texts } from "../src/messages/fr/vues";
import type { FeuilleVue, Lieu } from "../src/pane/vues";

/** The lines around a finding, as they stand in the file; read only. */
export const feuille = (
  vue: FeuilleVue | undefined,
  lieu: Lieu,
  fermer: () => void,
): TemplateResult =>
  html`<dialog
    open
    class="feuille"
    aria-label=${texts.sheet(lieu.nomFeuille, lieu.ligne)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === "Escape") fermer();
    }}
  >
    <header>
      <h2>${texts.sheet(lieu.nomFeuille, lieu.ligne)}</h2>
      <button type="button" @click=${fermer}>${texts.close}</button>
    </header>
    ${vue ? grille(vue, lieu) : html`<p>${texts.cannotShow}</p>`}
  </dialog>`;

function grille({ colonnes, lignes }: FeuilleVue, { ligne, cellule }: Lieu): TemplateResult {
  const letters = cellule?.replace(/\d+/g, "");
  return html`<p class="lu">${texts.sheetCaption}</p>
    <div class="grille" tabindex="0" role="region" aria-label=${texts.sheetCaption}>
      <table>
        <thead>
          <tr>
            <th scope="col">${texts.lineHeader}</th>
            ${colonnes.map((colonne) => html`<th scope="col">${colonne}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${lignes.map(
            ({ numero, cellules }) =>
              html`<tr class=${numero === ligne ? "ici" : ""}>
                <th scope="row">${numero}</th>
                ${cellules.map((text, place) =>
                  numero === ligne && colonnes[place]?.startsWith(`${letters ?? "?"} –`)
                    ? html`<td><mark>${text === "" ? texts.controle.empty : text}</mark></td>`
                    : html`<td>${text}</td>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
