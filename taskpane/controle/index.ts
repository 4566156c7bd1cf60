import { groupBy } from "../../src/values/collections";
import { html, nothing, type TemplateResult } from "lit";
import { vuesTexts } from "../../src/messages/fr/vues";
import type { ConstatVue, ControleVue } from "../../src/pane/vues";
import type { Client } from "../client";
import { Vue } from "../vue";
import { constat, type Selection } from "./constat";

const texts = vuesTexts.controle;

/** Findings drawn at once in a group; the others on demand, so that thousands stay quick. */
const STEP = 20;

interface Groupe {
  readonly titre: string;
  readonly constats: readonly ConstatVue[];
}

/** What the check found: counts first, grouped by cause or by stage, filtered as asked. */
export class VueControle extends Vue {
  static override properties = {
    ...Vue.properties,
    vue: { state: true },
    parStage: { state: true },
    gravite: { state: true },
    annee: { state: true },
    cherche: { state: true },
  };
  vue: ControleVue | undefined;
  parStage = false;
  gravite = "";
  annee = "";
  cherche = "";
  private readonly shown = new Map<string, number>();
  private readonly remplaces = new Set<number>();
  private readonly motifs = new Map<number, string>();

  protected override async charger(client: Client): Promise<void> {
    this.vue = undefined;
    this.remplaces.clear();
    this.motifs.clear();
    this.vue = await client.controler();
  }

  override render(): unknown {
    const { vue } = this;
    if (!vue) return nothing;
    const groups = this.groupes(vue);
    return html`
      <h2>${vue.titre}</h2>
      <p class="lu">${vue.lu}</p>
      <p class="comptes" role="status">${vue.comptes}</p>
      ${vue.constats.length === 0 ? nothing : this.filtres(vue)}
      ${vue.constats.length > 0 && groups.length === 0 ? html`<p>${texts.none}</p>` : nothing}
      ${groups.map((one) => this.groupe(one))} ${this.correction()}
      ${vue.constats.length === 0 ? nothing : this.sorties()}
    `;
  }

  private filtres({ annees }: ControleVue): TemplateResult {
    const choice = (label: string, value: boolean) =>
      html`<label
        ><input
          type="radio"
          name="groupe"
          .checked=${this.parStage === value}
          @change=${() => (this.parStage = value)}
        />${label}</label
      >`;
    return html`<form class="filtres" @submit=${(event: Event) => event.preventDefault()}>
      <fieldset>
        <legend>${texts.grouping}</legend>
        ${choice(texts.byCause, false)} ${choice(texts.byStage, true)}
      </fieldset>
      <label
        >${texts.gravity}
        <select @change=${(event: Event) => (this.gravite = valueOf(event))}>
          <option value="">${texts.all}</option>
          ${texts.gravities.map(([value, label]) => html`<option value=${value}>${label}</option>`)}
        </select></label
      >
      <label
        >${texts.year}
        <select @change=${(event: Event) => (this.annee = valueOf(event))}>
          <option value="">${texts.allYears}</option>
          ${annees.map((year) => html`<option value=${String(year)}>${year}</option>`)}
        </select></label
      >
      <label
        >${texts.search}
        <input type="search" @input=${(event: Event) => (this.cherche = valueOf(event))}
      /></label>
    </form>`;
  }

  private groupes({ constats }: ControleVue): Groupe[] {
    const wanted = this.cherche.trim().toLowerCase();
    const kept = constats.filter(
      (one) =>
        (this.gravite === "" || one.gravite === this.gravite) &&
        (this.annee === "" || String(one.annee ?? "") === this.annee) &&
        (wanted === "" || matches(one, wanted)),
    );
    return [...groupBy(kept, ({ groupe, sujet }) => (this.parStage ? groupe : sujet))]
      .map(([titre, list]) => ({ titre, constats: list.sort(worstAndNewestFirst) }))
      .sort((a, b) => errors(b) - errors(a) || b.constats.length - a.constats.length);
  }

  private groupe({ titre, constats }: Groupe): TemplateResult {
    const shown = this.shown.get(titre) ?? STEP;
    const rest = Math.min(STEP, constats.length - shown);
    return html`<details class="groupe" open>
      <summary>
        <h3>${titre}</h3>
        <span>${texts.count(constats.length)}</span>
      </summary>
      <ul class="constats">
        ${constats.slice(0, shown).map((one) =>
          constat(
            one,
            this.parStage,
            (lieu) => {
              this.montrer(lieu);
            },
            this.selection(one.id),
          ),
        )}
      </ul>
      ${
        rest > 0
          ? html`<button
              type="button"
              @click=${() => {
                this.shown.set(titre, shown + STEP);
                this.requestUpdate();
              }}
            >
              ${texts.more(rest)}
            </button>`
          : nothing
      }
    </details>`;
  }

  private selection(id: number): Selection {
    return {
      remplace: this.remplaces.has(id),
      motif: this.motifs.get(id),
      remplacer: (chosen) => {
        if (chosen) this.remplaces.add(id);
        else this.remplaces.delete(id);
        this.requestUpdate();
      },
      confirmer: (motif) => {
        if (motif === undefined) this.motifs.delete(id);
        else this.motifs.set(id, motif);
        this.requestUpdate();
      },
    };
  }

  private correction(): unknown {
    const count = this.remplaces.size + this.motifs.size;
    if (count === 0) return nothing;
    const choix = {
      remplacer: [...this.remplaces],
      confirmer: [...this.motifs].map(([id, motif]) => ({ id, motif })),
    };
    return html`<p class="correction">
      <button
        type="button"
        @click=${() => {
          this.corriger(choix);
        }}
      >
        ${texts.saveCorrected(count)}
      </button>
    </p>`;
  }

  private sorties(): TemplateResult {
    const button = (label: string, format: "xlsx" | "html") =>
      html`<button
        type="button"
        @click=${() => {
          this.enregistrer({ kind: "constats", format });
        }}
      >
        ${label}
      </button>`;
    return html`<section class="sorties" aria-label=${texts.save}>
      <h3>${texts.save}</h3>
      ${button(texts.xlsx, "xlsx")} ${button(texts.html, "html")}
    </section>`;
  }
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

const ORDER = ["erreur", "avertissement", "acquitte"];

const worstAndNewestFirst = (a: ConstatVue, b: ConstatVue): number =>
  ORDER.indexOf(a.gravite) - ORDER.indexOf(b.gravite) ||
  (b.annee ?? 0) - (a.annee ?? 0) ||
  a.id - b.id;

const errors = ({ constats }: Groupe): number =>
  constats.filter(({ gravite }) => gravite === "erreur").length;

const matches = (
  { message, reference, groupe, sujet, lieu }: ConstatVue,
  wanted: string,
): boolean =>
  [message, reference, groupe, sujet, lieu.cellule ?? "", lieu.colonne]
    .join(" ")
    .toLowerCase()
    .includes(wanted);

customElements.define("iop-controle", VueControle);
