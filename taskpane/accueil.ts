import { html, type TemplateResult } from "lit";
import { excelVuesTexts } from "../src/messages/fr/excel-vues";
import { vuesTexts as texts } from "../src/messages/fr/vues";

type Ouvrir = (files: readonly File[]) => void;

/** A button that asks for files. */
export const choisir = (label: string, ouvrir: Ouvrir): TemplateResult =>
  html`<label class="bouton"
    >${label}
    <input
      type="file"
      accept=".xlsx"
      multiple
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        ouvrir([...(input.files ?? [])]);
        input.value = "";
      }}
  /></label>`;

/** Before a register is open, on the page without Excel. */
export const accueil = (actions: {
  readonly ouvrir: Ouvrir;
  readonly exemple: () => void;
  readonly vide: () => void;
}): TemplateResult =>
  html`<main class="accueil">
    <h2>${texts.welcome}</h2>
    <p>${texts.welcomeText}</p>
    ${choisir(texts.choose, actions.ouvrir)}
    <button type="button" @click=${actions.exemple}>${texts.example}</button>
    <button type="button" @click=${actions.vide}>${texts.emptyRegister}</button>
  </main>`;

/** Before the workbook is known to be a register, in Excel. */
export const accueilExcel = (): TemplateResult =>
  html`<main class="accueil">
    <h2>${texts.welcome}</h2>
    <p>${excelVuesTexts.welcomeText}</p>
  </main>`;

/** While a register is being read. */
export const progres = (part: number, arreter: () => void): TemplateResult =>
  html`<div class="progres">
    <label>${texts.reading(part)} <progress max="1" .value=${part}></progress></label>
    <button type="button" @click=${arreter}>${texts.stop}</button>
  </div>`;
