import { html, LitElement, nothing, type TemplateResult } from "lit";
import { excelVuesTexts } from "../src/messages/fr/excel-vues";
import { vuesTexts as texts } from "../src/messages/fr/vues";
import type { Choix } from "../src/pane/corrections";
import type { Sortie } from "../src/pane/documents";
import type { FeuilleVue, FichierVue, Lieu } from "../src/pane/vues";
import "./a-faire";
import "./controle";
import "./rapport";
import "./reglages";
import "./stage";
import { accueil, accueilExcel, choisir, progres } from "./accueil";
import type { Classeur, Client, Hote, Ouverture } from "./client";
import type { VueControle } from "./controle";
import { feuille } from "./feuille";
import { baliseDe, onglets, type Onglet } from "./onglets";
import type { VueRapport } from "./rapport";
import type { VueStage } from "./stage";
import type { Vue } from "./vue";

/** After this long without a change, in milliseconds, what is to be done is counted again. */
const REST = 1_500;

/** The pane: a register to open, then five views of it. */
export class App extends LitElement {
  static override properties = {
    hote: { attribute: false },
    classeur: { attribute: false },
    client: { state: true },
    onglet: { state: true },
    lecture: { state: true },
    message: { state: true },
    lieu: { state: true },
    feuille: { state: true },
    nombres: { state: true },
  };
  /** Opens registers, on the page without Excel. */
  hote: Hote | undefined;
  /** The workbook beside the pane, in Excel. */
  classeur: Classeur | undefined;
  client: Client | undefined;
  onglet: Onglet = "controle";
  /** The part read so far, while a register is being read. */
  lecture: number | undefined;
  message = "";
  lieu: Lieu | undefined;
  feuille: FeuilleVue | undefined;
  /** What the tabs count. */
  nombres: Readonly<Partial<Record<Onglet, number>>> = {};
  /** What had the focus before the sheet was shown. */
  private retour: HTMLElement | undefined;
  /** Views that show an older state of the register. */
  private readonly perimees = new Set<Vue>();
  private repos: ReturnType<typeof setTimeout> | undefined;

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.on<Lieu>("iop-montrer", (lieu) => void this.montrer(lieu));
    this.on<string>("iop-stage", (reference) => void this.allerAuStage(reference));
    this.on<Choix>("iop-corriger", (choix) => void this.corriger(choix));
    this.on<Sortie>("iop-enregistrer", (sortie) => void this.enregistrer(sortie));
    this.on<{ onglet: Onglet; nombre: number }>("iop-compter", ({ onglet, nombre }) => {
      this.nombres = { ...this.nombres, [onglet]: nombre };
    });
    this.on<"annuler" | "retirer">("iop-classeur", (quoi) => void this.faire(quoi));
    this.on<string>("iop-message", (message) => {
      this.message = message;
      this.requestUpdate();
    });
    // A file dropped beside the frame would be opened by the browser in place of the page.
    document.addEventListener("dragover", (event) => {
      event.preventDefault();
    });
    document.addEventListener("drop", (event) => {
      event.preventDefault();
      void this.ouvrir([...(event.dataTransfer?.files ?? [])]);
    });
  }

  private on<T>(type: string, then: (detail: T) => void): void {
    this.addEventListener(type, (event) => {
      then((event as CustomEvent<T>).detail);
    });
  }

  override render(): unknown {
    return html`
      <header>
        <h1>${texts.product}</h1>
        ${this.client && !this.classeur ? choisir(texts.otherRegister, this.choisis) : nothing}
        ${this.classeur ? this.reprendre(this.classeur) : nothing}
      </header>
      <p class="message" role="status">${this.message}</p>
      ${
        this.lecture === undefined
          ? nothing
          : progres(this.lecture, () => {
              this.hote?.arreter();
            })
      }
      ${this.client ? this.vues(this.client) : this.accueil()}
      ${
        this.lieu
          ? feuille(this.feuille, this.lieu, () => {
              this.lieu = undefined;
              this.retour?.focus();
            })
          : nothing
      }
    `;
  }

  /** To read everything again, and to take our last write back where Excel cannot. */
  private reprendre(classeur: Classeur): TemplateResult {
    return html`<button type="button" @click=${() => void classeur.relire()}>
        ${excelVuesTexts.again}
      </button>
      ${
        classeur.annulable
          ? html`<button type="button" @click=${() => void this.faire("annuler")}>
              ${excelVuesTexts.undo}
            </button>`
          : nothing
      }`;
  }

  private accueil(): TemplateResult {
    if (!this.hote) return accueilExcel();
    return accueil({
      ouvrir: this.choisis,
      exemple: () => void this.montrerExemple(),
      vide: () => void this.creerRegistre(),
    });
  }

  private readonly choisis = (files: readonly File[]): void => {
    void this.ouvrir(files);
  };

  private vues(client: Client): TemplateResult {
    return html`
      ${onglets(this.onglet, this.nombres, (onglet) => {
        this.aller(onglet);
      })}
      <main>
        <iop-controle
          .client=${client}
          .excel=${this.classeur !== undefined}
          ?hidden=${this.onglet !== "controle"}
        ></iop-controle>
        <iop-a-faire .client=${client} ?hidden=${this.onglet !== "aFaire"}></iop-a-faire>
        <iop-stage
          .client=${client}
          .classeur=${this.classeur}
          ?hidden=${this.onglet !== "stage"}
        ></iop-stage>
        <iop-rapport
          .client=${client}
          .excel=${this.classeur !== undefined}
          .outil=${() => (this.classeur ?? this.hote)?.dessin()}
          ?hidden=${this.onglet !== "rapport"}
        ></iop-rapport>
        <iop-reglages
          .client=${client}
          .excel=${this.classeur !== undefined}
          .version=${(this.classeur ?? this.hote)?.version ?? ""}
          ?hidden=${this.onglet !== "reglages"}
        ></iop-reglages>
      </main>
    `;
  }

  private aller(onglet: Onglet): void {
    this.onglet = onglet;
    window.scrollTo(0, 0);
    const shown = this.querySelector<Vue>(`main > ${baliseDe(onglet)}`);
    if (shown) void this.rafraichir(shown);
    if (onglet === "rapport") void this.querySelector<VueRapport>("iop-rapport")?.montrerRapport();
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
    this.nombres = {};
    this.lieu = undefined;
    this.onglet = "controle";
  }

  private async creerRegistre(): Promise<void> {
    const fichier = await this.hote?.registreVide();
    if (fichier) this.donner(fichier);
    else this.message = texts.noWorker;
  }

  private async montrer(lieu: Lieu): Promise<void> {
    if (this.classeur) {
      this.message = await this.classeur.montrer(lieu);
      return;
    }
    this.retour = (document.activeElement as HTMLElement | null) ?? undefined;
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

  /**
   * The register changed: the findings and the view that is looked at ask again at once, the others
   * when they are shown, and what is to be done once nobody types.
   */
  async actualiser(): Promise<void> {
    const views = [...this.querySelectorAll<Vue>("main > *")];
    const now = views.filter((view) => view.localName === "iop-controle" || !view.hidden);
    for (const view of views) if (!now.includes(view)) this.perimees.add(view);
    await Promise.all(now.map((view) => view.actualiser()));
    this.requestUpdate();
    clearTimeout(this.repos);
    this.repos = setTimeout(() => {
      const later = this.querySelector<Vue>("iop-a-faire");
      if (later) void this.rafraichir(later);
    }, REST);
  }

  private async rafraichir(view: Vue): Promise<void> {
    if (this.perimees.delete(view)) await view.actualiser();
  }

  /** The stage of the row that is selected in the workbook. */
  async stageChoisi(reference: string): Promise<void> {
    await this.querySelector<VueStage>("iop-stage")?.ouvrir(reference);
  }

  private async faire(quoi: "annuler" | "retirer"): Promise<void> {
    this.message = (await this.classeur?.[quoi]()) ?? "";
    this.requestUpdate();
  }

  private async corriger(choix: Choix): Promise<void> {
    if (this.classeur) {
      this.message = await this.classeur.ecrire(choix);
      this.requestUpdate();
      return;
    }
    const correction = await this.client?.corriger(choix);
    const fichiers = correction?.fichiers ?? [];
    for (const fichier of fichiers) this.hote?.enregistrer(fichier);
    if (fichiers.length > 0) this.querySelector<VueControle>("iop-controle")?.choixEnregistres();
    this.message = correction?.message ?? "";
  }

  private async enregistrer(sortie: Sortie): Promise<void> {
    if (this.classeur) {
      this.message = await this.classeur.inserer(sortie);
      return;
    }
    const fichier = await this.client?.fichier(sortie);
    if (fichier) this.donner(fichier);
  }

  private donner(fichier: FichierVue): void {
    this.hote?.enregistrer(fichier);
    this.message = texts.saved(fichier.nom);
  }
}

customElements.define("iop-app", App);
