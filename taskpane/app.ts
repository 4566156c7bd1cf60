import { html, LitElement, nothing, type TemplateResult } from "lit";
import { vuesTexts as texts } from "../src/messages/fr/vues";
import type { Choix } from "../src/pane/corrections";
import type { Sortie } from "../src/pane/session";
import type { FeuilleVue, Lieu } from "../src/pane/vues";
import "./a-faire";
import "./controle";
import "./rapport";
import "./reglages";
import "./stage";
import type { VueRapport } from "./rapport";
import type { VueStage } from "./stage";
import type { Client, Hote } from "./client";

type Onglet = keyof typeof texts.tabs;
const ONGLETS = Object.keys(texts.tabs) as Onglet[];

type Ouverture = Awaited<ReturnType<Hote["ouvrir"]>>;

/** The pane: a register to open, then five views of it. */
export class App extends LitElement {
  static override properties = {
    hote: { attribute: false },
    client: { state: true },
    onglet: { state: true },
    lecture: { state: true },
    message: { state: true },
    lieu: { state: true },
    feuille: { state: true },
  };
  hote: Hote | undefined;
  client: Client | undefined;
  onglet: Onglet = "controle";
  /** The part read so far, while a register is being read. */
  lecture: number | undefined;
  message = "";
  lieu: Lieu | undefined;
  feuille: FeuilleVue | undefined;

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener(
      "iop-montrer",
      (event) => void this.montrer((event as CustomEvent<Lieu>).detail),
    );
    this.addEventListener(
      "iop-stage",
      (event) => void this.allerAuStage((event as CustomEvent<string>).detail),
    );
    this.addEventListener(
      "iop-corriger",
      (event) => void this.corriger((event as CustomEvent<Choix>).detail),
    );
    this.addEventListener(
      "iop-enregistrer",
      (event) => void this.enregistrer((event as CustomEvent<Sortie>).detail),
    );
  }

  private async corriger(choix: Choix): Promise<void> {
    const correction = await this.client?.corriger(choix);
    for (const fichier of correction?.fichiers ?? []) this.hote?.enregistrer(fichier);
    this.message = correction?.message ?? "";
  }

  override render(): unknown {
    return html`
      <header>
        <h1>${texts.product}</h1>
        ${this.client ? this.autre() : nothing}
      </header>
      <p class="message" role="status">${this.message}</p>
      ${this.lecture === undefined ? nothing : this.progres(this.lecture)}
      ${this.client ? this.vues(this.client) : this.accueil()} ${this.voirFeuille()}
    `;
  }

  private accueil(): TemplateResult {
    const stop = (event: Event): void => {
      event.preventDefault();
    };
    return html`<main
      class="accueil"
      @dragover=${stop}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        void this.ouvrir([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <h2>${texts.welcome}</h2>
      <p>${texts.welcomeText}</p>
      ${this.choisir(texts.choose)}
      <button type="button" @click=${() => void this.montrerExemple()}>${texts.example}</button>
    </main>`;
  }

  private autre(): TemplateResult {
    return this.choisir(texts.otherRegister);
  }

  private choisir(label: string): TemplateResult {
    return html`<label class="bouton"
      >${label}
      <input
        type="file"
        accept=".xlsx"
        multiple
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          void this.ouvrir([...(input.files ?? [])]);
          input.value = "";
        }}
    /></label>`;
  }

  private progres(part: number): TemplateResult {
    return html`<div class="progres">
      <label>${texts.reading(part)} <progress max="1" .value=${part}></progress></label>
      <button
        type="button"
        @click=${() => {
          this.hote?.arreter();
          this.lecture = undefined;
          this.message = texts.stopped;
        }}
      >
        ${texts.stop}
      </button>
    </div>`;
  }

  private vues(client: Client): TemplateResult {
    return html`
      <nav aria-label=${texts.tabsLabel}>
        ${ONGLETS.map(
          (onglet) =>
            html`<button
              type="button"
              aria-current=${this.onglet === onglet ? "page" : "false"}
              @click=${() => {
                this.aller(onglet);
              }}
            >
              ${texts.tabs[onglet]}
            </button>`,
        )}
      </nav>
      <main>
        <iop-controle .client=${client} ?hidden=${this.onglet !== "controle"}></iop-controle>
        <iop-a-faire .client=${client} ?hidden=${this.onglet !== "aFaire"}></iop-a-faire>
        <iop-stage .client=${client} ?hidden=${this.onglet !== "stage"}></iop-stage>
        <iop-rapport
          .client=${client}
          .outil=${() => this.hote?.dessin()}
          ?hidden=${this.onglet !== "rapport"}
        ></iop-rapport>
        <iop-reglages
          .client=${client}
          .version=${this.hote?.version ?? ""}
          ?hidden=${this.onglet !== "reglages"}
        ></iop-reglages>
      </main>
    `;
  }

  private aller(onglet: Onglet): void {
    this.onglet = onglet;
    if (onglet === "rapport")
      void this.querySelector<VueRapport>("iop-rapport")?.dessinerGraphiques();
  }

  private voirFeuille(): unknown {
    const { lieu, feuille } = this;
    if (!lieu) return nothing;
    const close = (): void => {
      this.lieu = undefined;
    };
    return html`<dialog open class="feuille" aria-label=${texts.sheet(lieu.nomFeuille, lieu.ligne)}>
      <header>
        <h2>${texts.sheet(lieu.nomFeuille, lieu.ligne)}</h2>
        <button type="button" @click=${close}>${texts.close}</button>
      </header>
      ${feuille ? grille(feuille, lieu) : html`<p>${texts.cannotShow}</p>`}
    </dialog>`;
  }

  private async ouvrir(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.lecture = 0;
    await this.finir(
      this.hote?.ouvrir(files, (part) => {
        this.lecture = part;
      }),
    );
  }

  /** The example, without being asked: the page as it is shown the first time. */
  async montrerExemple(): Promise<void> {
    await this.finir(this.hote?.exemple());
  }

  private async finir(opening: Promise<Ouverture> | undefined): Promise<void> {
    this.message = "";
    const opened = await opening;
    this.lecture = undefined;
    if (!opened) return;
    if ("probleme" in opened) {
      this.message = opened.probleme;
      return;
    }
    this.client = opened.client;
    this.onglet = "controle";
  }

  private async montrer(lieu: Lieu): Promise<void> {
    this.feuille = await this.client?.feuille(lieu);
    this.lieu = lieu;
    await this.updateComplete;
    this.querySelector<HTMLElement>(".feuille button")?.focus();
    this.querySelector(".feuille mark")?.scrollIntoView({ block: "nearest", inline: "center" });
  }

  private async allerAuStage(reference: string): Promise<void> {
    this.onglet = "stage";
    await this.querySelector<VueStage>("iop-stage")?.ouvrir(reference);
  }

  private async enregistrer(sortie: Sortie): Promise<void> {
    const fichier = await this.client?.fichier(sortie);
    if (!fichier) return;
    this.hote?.enregistrer(fichier);
    this.message = texts.saved(fichier.nom);
  }
}

/** The lines around a finding, as they stand in the file. */
function grille({ colonnes, lignes }: FeuilleVue, { ligne, cellule }: Lieu): TemplateResult {
  const letters = cellule?.replace(/\d+/g, "");
  return html`<div class="grille" tabindex="0">
    <table>
      <caption>
        ${texts.sheetCaption}
      </caption>
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

customElements.define("iop-app", App);
