import { annuler, ecrireChangements, type Annulation } from "../../src/hosts/excel/changements";
import { workbookOf } from "../../src/hosts/excel/lecture";
import { problemeExcel } from "../../src/hosts/excel/problemes";
import { Suivi, type Changement } from "../../src/hosts/excel/suivi";
import { excelTexts as texts } from "../../src/messages/fr/excel";
import { registerProblem } from "../../src/messages/fr/problems";
import { changementsDe, type Choix } from "../../src/pane/corrections";
import type { Documents, Sortie } from "../../src/pane/documents";
import {
  joursChoisis,
  joursVue,
  stageInconnu,
  stageSaisi,
  type Entree,
  type JoursVue,
  type JourVue,
  type StageSaisi,
} from "../../src/pane/saisies";
import { Session } from "../../src/pane/session";
import type { Lieu } from "../../src/pane/vues";
import { readRegister } from "../../src/register/read-register";
import type { Result } from "../../src/values/result";
import type { Day } from "../../src/values/units";
import type { Classeur, Client } from "../client";
import type { Dessiner } from "../rapport/dessin";
import type { Outils } from "./documents";

/** How the pane is told of what happens in the workbook. */
export interface Ecoute {
  /** A register is there, for the first time or again after there was none. */
  ouvert(client: Client): void;
  /** It changed: the views ask again. */
  change(): void;
  /** Why there is nothing to show, or nothing new. */
  probleme(sentence: string): void;
}

/** The open workbook, followed and written to as the pane asks. */
export class ClasseurExcel implements Classeur {
  private suivi: Suivi | undefined;
  private session: Session | undefined;
  private derniere: Annulation | undefined;

  constructor(
    private readonly run: typeof Excel.run,
    private readonly nom: string,
    private readonly today: () => Day,
    private readonly ecoute: Ecoute,
    private readonly charger: (script: "documents" | "charts") => Promise<void>,
    readonly version: string,
  ) {}

  get annulable(): boolean {
    return this.derniere !== undefined;
  }

  /** Begins to follow the workbook, or reads all of it again. */
  async relire(): Promise<void> {
    try {
      if (this.suivi) await this.suivi.toutRelire();
      else
        this.suivi = await Suivi.ouvrir(
          this.run,
          this.nom,
          (change) => {
            this.controler(change);
          },
          (fault) => {
            this.ecoute.probleme(problemeExcel(fault));
          },
        );
      this.controler("tout");
    } catch (fault) {
      this.ecoute.probleme(problemeExcel(fault));
    }
  }

  private controler(change: Changement): void {
    const { suivi } = this;
    if (!suivi) return;
    const workbook = workbookOf(suivi.lu);
    const register = readRegister([workbook]);
    if (!register.ok) {
      this.session = undefined;
      const { error } = register;
      const isOther = error.kind === "missing-sheets" && error.missing.length === 3;
      this.ecoute.probleme(isOther ? texts.noRegister(suivi.lu.vues) : registerProblem(error));
      return;
    }
    const first = this.session === undefined;
    void change;
    this.session = new Session([workbook], register.value, this.today());
    if (first) this.ecoute.ouvert(this.client());
    else this.ecoute.change();
  }

  /** The views' questions, always of the register as it is now. */
  private client(): Client {
    const now = (): Session => this.session as Session;
    return {
      controler: () => Promise.resolve(now().controler()),
      aFaire: () => Promise.resolve(now().aFaire()),
      stages: () => Promise.resolve(now().stages()),
      fiche: (reference) => Promise.resolve(now().fiche(reference)),
      simuler: (reference, plan) => Promise.resolve(now().simuler(reference, plan)),
      reglages: () => Promise.resolve(now().reglages()),
      feuille: (lieu) => Promise.resolve(now().feuille(lieu)),
      annees: async () => (await this.documents()).annees(),
      rapport: async (annee, interne) => (await this.documents()).rapport(annee, interne),
      fichier: async (sortie) => (await this.documents()).fichier(sortie),
      corriger: async (choix) => ({ fichiers: [], message: await this.ecrire(choix) }),
    };
  }

  private async outils(): Promise<Outils> {
    const loaded = globalThis as { iopOutils?: Outils };
    if (!loaded.iopOutils) await this.charger("documents");
    return loaded.iopOutils as Outils;
  }

  private async documents(): Promise<Documents> {
    return (await this.outils()).documentsOf((this.session as Session).controle);
  }

  montrer({ nomFeuille, cellule, ligne }: Lieu): Promise<string> {
    return this.faire(async (context, suivi) => {
      const id = suivi.lu.feuilles.find(({ name }) => name === nomFeuille)?.id ?? nomFeuille;
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.activate();
      sheet.getRange(cellule ?? `A${String(ligne)}`).select();
      await context.sync();
      return "";
    });
  }

  ecrire(choix: Choix): Promise<string> {
    const { findings, register, today } = (this.session as Session).controle;
    const { changements, impossibles } = changementsDe(choix, findings, register, today);
    if (changements.length === 0 && impossibles.length === 0)
      return Promise.resolve(texts.nothingWritten);
    return this.faire(async (context, suivi) => {
      this.derniere = await ecrireChangements(context, suivi.lu, changements);
      const written = texts.written(changements.length);
      return impossibles.length === 0 ? written : `${written} ${texts.noAcceptances}`;
    });
  }

  jours(reference: string, heuresParJour: string): Promise<JoursVue> {
    const session = this.session as Session;
    const stage = session.stage(reference);
    return Promise.resolve(
      stage ? joursVue(stage, heuresParJour, session.controle) : { probleme: stageInconnu },
    );
  }

  creerJours(
    reference: string,
    chosen: readonly Pick<JourVue, "jour" | "minutes">[],
  ): Promise<string> {
    const session = this.session as Session;
    const stage = session.stage(reference);
    return stage
      ? this.ajouter(joursChoisis(stage, chosen, session.controle))
      : Promise.resolve(stageInconnu);
  }

  creerStage(saisi: StageSaisi): Promise<string> {
    return this.ajouter(stageSaisi(saisi, (this.session as Session).controle));
  }

  private ajouter(entree: Result<Entree, string>): Promise<string> {
    if (!entree.ok) return Promise.resolve(entree.error);
    const { changements, message } = entree.value;
    return this.faire(async (context, suivi) => {
      this.derniere = await ecrireChangements(context, suivi.lu, changements);
      return message;
    });
  }

  annuler(): Promise<string> {
    const last = this.derniere;
    if (!last) return Promise.resolve("");
    return this.faire(async (context, suivi) => {
      await annuler(context, suivi.lu, last);
      this.derniere = undefined;
      return texts.undone;
    });
  }

  async inserer(sortie: Sortie): Promise<string> {
    const outils = await this.outils();
    const model = (await this.documents()).classeur(sortie);
    return this.faire(async (context) => {
      const added = await outils.ecrireFeuilles(context, model);
      return texts.inserted(added.length);
    });
  }

  async retirer(): Promise<string> {
    const outils = await this.outils();
    return this.faire(async (context) => {
      const added = await outils.ajoutees(context);
      await outils.retirerFeuilles(context, added);
      return texts.takenBack(added.length);
    });
  }

  async dessin(): Promise<Dessiner | undefined> {
    const tools = globalThis as { iopDessiner?: Dessiner };
    if (!tools.iopDessiner) await this.charger("charts");
    return tools.iopDessiner;
  }

  /** Asks something of Excel once all that was typed is read; a refusal becomes a sentence. */
  private async faire(
    work: (context: Excel.RequestContext, suivi: Suivi) => Promise<string>,
  ): Promise<string> {
    try {
      const suivi = this.suivi as Suivi;
      await suivi.aJour();
      return await this.run((context) => work(context, suivi));
    } catch (fault) {
      return problemeExcel(fault);
    }
  }
}
