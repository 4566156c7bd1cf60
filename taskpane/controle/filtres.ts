import { html, type TemplateResult } from "lit";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { ControleVue } from "../../src/pane/vues";
import type { Filtre } from "./groupes";

const texts = vuesTexts.controle;

/** The form above the findings. `changer` is told what a person chose. */
export function filtres(
  { annees, constats }: ControleVue,
  filtre: Filtre,
  parStage: boolean,
  changer: (choice: Partial<Filtre> & { readonly parStage?: boolean }) => void,
): TemplateResult {
  const grouping = (label: string, value: boolean) =>
    html`<label
      ><input
        type="radio"
        name="groupe"
        .checked=${parStage === value}
        @change=${() => {
          changer({ parStage: value });
        }}
      />${label}</label
    >`;
  const sujets = [...new Set(constats.map(({ sujet }) => sujet))].sort((a, b) =>
    a.localeCompare(b, "fr"),
  );
  const years = annees.map((year) => [String(year), String(year)] as const);
  return html`<form class="filtres" @submit=${(event: Event) => event.preventDefault()}>
    <fieldset>
      <legend>${texts.grouping}</legend>
      ${grouping(texts.byCause, false)} ${grouping(texts.byStage, true)}
    </fieldset>
    ${liste(texts.gravity, texts.all, texts.gravities, filtre.gravite, (gravite) => {
      changer({ gravite });
    })}
    ${liste(texts.year, texts.allYears, years, filtre.annee, (annee) => {
      changer({ annee });
    })}
    ${liste(
      texts.subject,
      texts.allSubjects,
      sujets.map((sujet) => [sujet, sujet] as const),
      filtre.sujet,
      (sujet) => {
        changer({ sujet });
      },
    )}
    <label
      >${texts.search}
      <input
        type="search"
        .value=${filtre.cherche}
        @input=${(event: Event) => {
          changer({ cherche: valueOf(event) });
        }}
    /></label>
  </form>`;
}

const liste = (
  label: string,
  all: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string,
  choose: (value: string) => void,
): TemplateResult =>
  html`<label
    >${label}
    <select
      @change=${(event: Event) => {
        choose(valueOf(event));
      }}
    >
      <option value="" ?selected=${chosen === ""}>${all}</option>
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} ?selected=${chosen === value}>${text}</option>`,
      )}
    </select></label
  >`;

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;
