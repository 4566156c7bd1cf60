import { html, nothing, type TemplateResult } from "lit";
import { vuesTexts } from "../../src/messages/fr/vues";
import { excelVuesTexts } from "../../src/messages/fr/excel-vues";
import type { ConstatVue, ControleVue } from "../../src/pane/vues";
import type { Client } from "../client";
import { Vue } from "../vue";
import { constat, type Selection } from "./constat";
import { filtres } from "./filtres";
import { grouper, retenir, SANS_FILTRE, type Filtre, type Groupe } from "./groupes";

const texts = vuesTexts.controle;

/** Findings drawn at once in a group, and groups drawn at once: thousands stay quick. */
const STEP = 20;
const GROUPS = 50;

/** What the check found: counts first, grouped by cause or by stage, filtered as asked. */
export class VueControle extends Vue {
  static override properties = {
    ...Vue.properties,
    vue: { state: true },
    parStage: { state: true },
    filtre: { state: true },
    groupes: { state: true },
    anciens: { state: true },
  };
  vue: ControleVue | undefined;
  parStage = false;
  filtre: Filtre = SANS_FILTRE;
  /** How many groups are drawn. */
  groupes = GROUPS;
  /** Whether the findings of old stages are unfolded. */
  anciens = false;
  private readonly shown = new Map<string, number>();
  private readonly remplaces = new Set<number>();
  private readonly motifs = new Map<number, string>();

  protected override async charger(client: Client): Promise<void> {
    this.vue = undefined;
    this.recommencer();
    this.filtre = SANS_FILTRE;
    this.remplaces.clear();
    this.motifs.clear();
    this.vue = await client.controler();
    this.compter("controle", this.vue.nombres.erreur);
  }

  /** What a person was looking at, and chose, stays: findings are told by their rule and their cell. */
  override async actualiser(): Promise<void> {
    const before = this.vue;
    const vue = await this.client?.controler();
    if (!vue || !before) return;
    const places = new Map(vue.constats.map((one) => [placeOf(one), one.id]));
    const moved = (id: number): number | undefined =>
      places.get(placeOf(before.constats[id] as ConstatVue));
    const remplaces = [...this.remplaces].flatMap((id) => moved(id) ?? []);
    const motifs = [...this.motifs].flatMap(([id, motif]) => {
      const place = moved(id);
      return place === undefined ? [] : [[place, motif] as const];
    });
    this.remplaces.clear();
    this.motifs.clear();
    for (const id of remplaces) this.remplaces.add(id);
    for (const [id, motif] of motifs) this.motifs.set(id, motif);
    this.vue = vue;
    this.compter("controle", vue.nombres.erreur);
  }

  /** A list that changed is drawn from its top. */
  private recommencer(): void {
    this.groupes = GROUPS;
    this.anciens = false;
    this.shown.clear();
  }

  override render(): unknown {
    const { vue } = this;
    if (!vue) return html`<p role="status">${texts.checking}</p>`;
    return html`
      <h2>${vue.titre}</h2>
      <p class="lu">${vue.lu}</p>
      <p class="comptes" role="status">${vue.comptes}</p>
      <p>${vue.etat} ${vue.premier === undefined ? nothing : this.commencer(vue.premier)}</p>
      ${
        vue.constats.length === 0
          ? nothing
          : html`${this.filtres(vue)} ${this.liste(vue)} ${this.correction()} ${this.sorties()}`
      }
    `;
  }

  private commencer(sujet: string): TemplateResult {
    return html`<button
      type="button"
      class="lien"
      @click=${() => {
        this.filtre = { ...SANS_FILTRE, sujet };
      }}
    >
      ${texts.begin(sujet)}
    </button>`;
  }

  private filtres(vue: ControleVue): TemplateResult {
    return filtres(vue, this.filtre, this.parStage, ({ parStage, ...filtre }) => {
      this.recommencer();
      this.parStage = parStage ?? this.parStage;
      this.filtre = { ...this.filtre, ...filtre };
    });
  }

  /** Old stages come last, folded, unless a person asked for something in particular. */
  private liste({ constats, anneeRecente }: ControleVue): TemplateResult {
    const asked = Object.values(this.filtre).some((choice) => choice !== "");
    const kept = retenir(constats, this.filtre);
    const recent = asked
      ? kept
      : kept.filter(({ annee }) => annee === undefined || annee >= anneeRecente);
    if (recent.length === 0 || recent.length === kept.length)
      return html`${asked ? html`<p role="status">${texts.kept(kept.length)}</p>` : nothing}
      ${this.pile(kept)}`;
    const old = kept.filter((one) => !recent.includes(one));
    return html`${this.pile(recent)}
      <details
        class="anciens"
        ?open=${this.anciens}
        @toggle=${(event: Event) => {
          this.anciens = (event.currentTarget as HTMLDetailsElement).open;
        }}
      >
        <summary>${texts.older(anneeRecente, old.length)}</summary>
        ${this.anciens ? this.pile(old) : nothing}
      </details>`;
  }

  private pile(constats: readonly ConstatVue[]): TemplateResult {
    const groups = grouper(constats, this.parStage);
    const rest = groups.length - this.groupes;
    return html`${groups.slice(0, this.groupes).map((one) => this.groupe(one))}
    ${
      rest > 0
        ? html`<button
            type="button"
            @click=${() => {
              this.groupes *= 2;
            }}
          >
            ${texts.moreGroups(Math.min(this.groupes, rest), rest)}
          </button>`
        : nothing
    }`;
  }

  private groupe({ titre, constats }: Groupe): TemplateResult {
    const shown = this.shown.get(titre) ?? STEP;
    // Each time as many again: thousands are a few clicks away.
    const rest = Math.min(shown, constats.length - shown);
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
                this.shown.set(titre, shown + rest);
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
        // What is replaced is no longer there to be in order.
        if (chosen) this.motifs.delete(id);
        if (chosen) this.remplaces.add(id);
        else this.remplaces.delete(id);
        this.requestUpdate();
      },
      confirmer: (motif) => {
        if (motif === undefined) this.motifs.delete(id);
        else {
          this.remplaces.delete(id);
          this.motifs.set(id, motif);
        }
        this.requestUpdate();
      },
    };
  }

  /** The choices are in a file: none is left to save. */
  choixEnregistres(): void {
    this.remplaces.clear();
    this.motifs.clear();
    this.requestUpdate();
  }

  /** Who closes the page with choices that are in no file is asked first. */
  override updated(): void {
    const unsaved = this.remplaces.size + this.motifs.size > 0;
    window.onbeforeunload = unsaved
      ? (event) => {
          event.preventDefault();
        }
      : null;
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
        ${this.excel ? excelVuesTexts.write(count) : texts.saveCorrected(count)}
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
      ${this.excel ? nothing : html`${button(texts.xlsx, "xlsx")} ${button(texts.html, "html")}`}
      ${this.excel ? button(excelVuesTexts.findings, "xlsx") : nothing}
    </section>`;
  }
}

const placeOf = ({ regle, lieu }: ConstatVue): string =>
  [regle, lieu.fichier, lieu.nomFeuille, lieu.cellule ?? lieu.colonne].join(" ");

customElements.define("iop-controle", VueControle);
