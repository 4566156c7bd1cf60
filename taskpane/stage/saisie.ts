import { html, LitElement, nothing, type TemplateResult } from "lit";
import { entreesTexts as texts } from "../../src/messages/fr/entrees";
import type { JoursVue, JourVue } from "../../src/pane/saisies";
import type { Classeur } from "../client";

/** Rows that are added to the workbook on consent: a new stage, the days of the one that is shown. */
export class Saisie extends LitElement {
  static override properties = {
    classeur: { attribute: false },
    reference: { attribute: false },
    proposes: { state: true },
    choisis: { state: true },
  };
  classeur: Classeur | undefined;
  /** The stage that is shown, if any. */
  reference = "";
  proposes: JoursVue | undefined;
  choisis: ReadonlySet<number> = new Set();

  override createRenderRoot(): this {
    return this;
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("reference")) this.proposes = undefined;
  }

  override render(): unknown {
    return html`${this.reference === "" ? nothing : this.jours()} ${this.nouveau()}`;
  }

  private jours(): TemplateResult {
    const { proposes } = this;
    return html`<details class="saisie">
      <summary>${texts.days}</summary>
      <form class="ligne" @submit=${(event: SubmitEvent) => void this.proposer(event)}>
        <label>${texts.hoursADay} <input name="heures" inputmode="decimal" size="8" /></label>
        <button type="submit">${texts.propose}</button>
      </form>
      ${
        proposes === undefined
          ? nothing
          : "probleme" in proposes
            ? html`<p role="alert">${proposes.probleme}</p>`
            : this.liste(proposes.jours, proposes.total)
      }
    </details>`;
  }

  private liste(jours: readonly JourVue[], total: string): TemplateResult {
    return html`<p>${total} ${texts.daysNote}</p>
      <ul class="jours">
        ${jours.map(
          ({ jour, date, remarque, heures, libre }) =>
            html`<li class=${libre && remarque === "" ? "" : "ecarte"}>
              <label
                ><input
                  type="checkbox"
                  ?disabled=${!libre}
                  .checked=${this.choisis.has(jour)}
                  @change=${() => {
                    const next = new Set(this.choisis);
                    if (!next.delete(jour)) next.add(jour);
                    this.choisis = next;
                  }}
                />${date}</label
              >
              <span>${[remarque, heures].filter((part) => part !== "").join(", ")}</span>
            </li>`,
        )}
      </ul>
      <button
        type="button"
        ?disabled=${this.choisis.size === 0}
        @click=${() => void this.creerJours(jours)}
      >
        ${texts.createDays(this.choisis.size)}
      </button>`;
  }

  private nouveau(): TemplateResult {
    return html`<details class="saisie">
      <summary>${texts.newStage}</summary>
      <form class="ligne" @submit=${(event: SubmitEvent) => void this.creerStage(event)}>
        <label>${texts.person} <input name="stagiaire" required /></label>
        <label>${texts.partner} <input name="partenaire" /></label>
        <label>${texts.start} <input name="debut" type="date" /></label>
        <label>${texts.end} <input name="fin" type="date" /></label>
        <label>${texts.hours} <input name="heures" inputmode="decimal" size="6" /></label>
        <button type="submit">${texts.createStage}</button>
      </form>
    </details>`;
  }

  private async proposer(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    this.proposes = await this.classeur?.jours(this.reference, champ(event, "heures"));
    const jours = this.proposes && "jours" in this.proposes ? this.proposes.jours : [];
    this.choisis = new Set(jours.filter(({ choisi }) => choisi).map(({ jour }) => jour));
  }

  private async creerJours(jours: readonly JourVue[]): Promise<void> {
    const chosen = jours.filter(({ jour }) => this.choisis.has(jour));
    this.dire(await this.classeur?.creerJours(this.reference, chosen));
    this.proposes = undefined;
  }

  private async creerStage(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const field = (name: string): string => champ(event, name);
    this.dire(
      await this.classeur?.creerStage({
        stagiaire: field("stagiaire"),
        partenaire: field("partenaire"),
        debut: field("debut"),
        fin: field("fin"),
        heures: field("heures"),
      }),
    );
  }

  private dire(message = ""): void {
    this.dispatchEvent(new CustomEvent("iop-message", { detail: message, bubbles: true }));
  }
}

function champ(event: SubmitEvent, name: string): string {
  const value = new FormData(event.target as HTMLFormElement).get(name);
  return typeof value === "string" ? value : "";
}

customElements.define("iop-saisie", Saisie);
