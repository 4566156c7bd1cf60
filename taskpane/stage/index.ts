import { html, nothing, type TemplateResult } from "lit";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { FicheVue, SimulationVue, StageChoix } from "../../src/pane/vues";
import type { Classeur, Client } from "../client";
import { constat } from "../controle/constat";
import { Vue } from "../vue";
import { frise } from "./frise";

const texts = vuesTexts.stage;

/** References proposed at once: a list of thousands would be of no help. */
const PROPOSED = 50;

/** Stages whose reference, person or dates hold what is typed; the latest rows first. */
function proposes(choix: readonly StageChoix[], saisie: string): readonly StageChoix[] {
  const wanted = saisie.trim().toLowerCase();
  const found: StageChoix[] = [];
  for (let at = choix.length - 1; at >= 0 && found.length < PROPOSED; at -= 1) {
    const one = choix[at] as StageChoix;
    const words = [one.reference, one.personne, one.dates].join(" ").toLowerCase();
    if (words.includes(wanted)) found.push(one);
  }
  return found;
}

/** One stage: its five steps, the person's credit, each euro, and a plan to try. */
export class VueStage extends Vue {
  static override properties = {
    ...Vue.properties,
    reference: { attribute: false },
    classeur: { attribute: false },
    choix: { state: true },
    fiche: { state: true },
    trouves: { state: true },
    saisie: { state: true },
    reponse: { state: true },
  };
  reference = "";
  /** The workbook beside the pane, in Excel. */
  classeur: Classeur | undefined;
  choix: readonly StageChoix[] = [];
  fiche: FicheVue | undefined;
  /** Stages that hold what was typed, where it is no reference. */
  trouves: readonly StageChoix[] = [];
  /** What is being typed as a reference. */
  saisie = "";
  reponse: SimulationVue | undefined;

  protected override async charger(client: Client): Promise<void> {
    this.fiche = undefined;
    this.reponse = undefined;
    this.choix = await client.stages();
    if (this.reference !== "") await this.ouvrir(this.reference);
  }

  /** Shows the stage of that reference. */
  async ouvrir(reference: string): Promise<void> {
    this.reference = reference;
    this.reponse = undefined;
    this.fiche = await this.client?.fiche(reference);
    this.trouves = this.fiche ? [] : proposes(this.choix, reference);
    const [only] = this.trouves;
    if (only && this.trouves.length === 1) await this.ouvrir(only.reference);
  }

  override render(): unknown {
    return html`
      <h2>${vuesTexts.tabs.stage}</h2>
      <form class="ligne" @submit=${this.demander}>
        <label
          >${texts.label}
          <input
            name="reference"
            list="stages"
            autocomplete="off"
            .value=${this.reference}
            @input=${(event: Event) => {
              this.saisie = (event.target as HTMLInputElement).value;
            }}
          />
        </label>
        <datalist id="stages">
          ${proposes(this.choix, this.saisie).map(
            ({ reference, personne, dates }) =>
              html`<option value=${reference}>${personne} ${dates}</option>`,
          )}
        </datalist>
        <button type="submit">${texts.open}</button>
      </form>
      ${this.fiche ? this.montrerFiche(this.fiche) : this.sansFiche()}
      ${
        this.classeur
          ? html`<iop-saisie
              .classeur=${this.classeur}
              .reference=${this.fiche?.reference ?? ""}
            ></iop-saisie>`
          : nothing
      }
    `;
  }

  /** Nothing asked yet, nothing found, or several stages of who was typed. */
  private sansFiche(): TemplateResult {
    if (this.reference.trim() === "") return html`<p>${texts.empty}</p>`;
    if (this.trouves.length === 0) return html`<p role="alert">${texts.unknown}</p>`;
    return html`<p role="alert">${texts.several}</p>
      <ul class="trouves">
        ${this.trouves.map(
          ({ reference, personne, dates }) =>
            html`<li>
              <button type="button" @click=${() => void this.ouvrir(reference)}>
                ${[reference, personne, dates].filter((part) => part !== "").join(" – ")}
              </button>
            </li>`,
        )}
      </ul>`;
  }

  private readonly demander = (event: SubmitEvent): void => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    void this.ouvrir(textOf(data, "reference"));
  };

  private montrerFiche(fiche: FicheVue): TemplateResult {
    const { reference, personne, partenaire, dates, rang, titre, montants, constats } = fiche;
    return html`
      <h3>${[reference, titre].filter((part) => part !== "").join(" – ")}</h3>
      <p>${[personne, partenaire, dates, rang].filter((part) => part !== "").join(" – ")}</p>
      <ol class="etapes">
        ${fiche.etapes.map(
          ({ titre: step, fait, attend, notes, manque }) =>
            html`<li class=${fait ? "fait" : attend ? "attend" : "manque"}>
              <strong>${step}</strong>
              <span
                >${fait ? texts.done : attend ? texts.notYet(manque) : texts.missing(manque)}</span
              >
              ${notes.length === 0 ? nothing : html`<small>${notes.join(" ; ")}</small>`}
            </li>`,
        )}
      </ol>
      ${
        fiche.frise
          ? html`<h3>${texts.credit}</h3>
              ${frise(fiche.frise)}`
          : nothing
      }
      ${this.simulateur(reference)}
      <h3>${texts.amounts}</h3>
      ${
        montants.length === 0
          ? html`<p>${texts.noAmounts}</p>`
          : html`<ul>
              ${montants.map((line) => html`<li>${line}</li>`)}
            </ul>`
      }
      ${
        constats.length === 0
          ? nothing
          : html`<h3>${texts.points}</h3>
              <ul class="constats">
                ${constats.map((one) =>
                  constat(one, true, (lieu) => {
                    this.montrer(lieu);
                  }),
                )}
              </ul>`
      }
    `;
  }

  private simulateur(reference: string): TemplateResult {
    const ask = async (event: SubmitEvent): Promise<void> => {
      event.preventDefault();
      const data = new FormData(event.target as HTMLFormElement);
      const plan = {
        heures: textOf(data, "heures"),
        debut: textOf(data, "debut"),
        fin: textOf(data, "fin"),
      };
      this.reponse = await this.client?.simuler(reference, plan);
    };
    return html`<h3>${texts.simulator}</h3>
      <form class="ligne" @submit=${ask}>
        <label
          >${texts.hours} <input name="heures" value="76" inputmode="decimal" size="6"
        /></label>
        <label>${texts.start} <input name="debut" type="date" required /></label>
        <label>${texts.end} <input name="fin" type="date" required /></label>
        <button type="submit">${texts.ask}</button>
      </form>
      <div role="status" class="reponse">
        ${
          this.reponse
            ? html`<p>
                  <strong>${this.reponse.possible ? texts.yes : texts.no}.</strong>
                  ${this.reponse.reponse}
                </p>
                ${this.reponse.obstacles.map((line) => html`<p>${line}</p>`)}`
            : nothing
        }
      </div>`;
  }
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value : "";
}

customElements.define("iop-stage", VueStage);
