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
import { matchSheet } from "../../src/register/headers";
import { readRegister } from "../../src/register/read-register";
import { recontroler } from "../../src/validation/reprise";
import type { Result } from "../../src/values/result";
import type { Day } from "../../src/values/units";
import type { Classeur, Client } from "../client";
import type { Graphiste } from "../rapport/dessin";
import type { Outils } from "./documents";
import { clientDe } from "./questions";

/** Lines pasted at once beyond which reading everything again is quicker. */
const MANY_LINES = 200;

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
    const edited = this.editer(suivi, change);
    if (edited) {
      this.session = edited;
      this.ecoute.change();
      return;
    }
    const first = this.session === undefined;
    const opened = this.ouvrir(suivi);
    if (typeof opened === "string") {
      // What was shown stays, with what is in the way above it.
      this.ecoute.probleme(opened);
      return;
    }
    this.session = opened;
    if (first) this.ecoute.ouvert(this.client());
    else this.ecoute.change();
  }

  /** What cells edited in place change, where that can be told from what they touch. */
  private editer(suivi: Suivi, change: Changement): Session | undefined {
    if (change === "tout" || !this.session) return undefined;
    // A pane left open past midnight checks everything for the new day.
    if (this.session.controle.today !== this.today()) return undefined;
    const lines = change.reduce((sum, one) => sum + one.lines.length, 0);
    if (lines > MANY_LINES) return undefined;
    const edits = change.flatMap(({ feuille, lines: own }) => {
      const sheet = matchSheet(feuille);
      return sheet === undefined ? [] : [{ file: 0, sheet, lines: own }];
    });
    const workbooks = [workbookOf(suivi.lu)];
    const controle = recontroler(this.session.controle, workbooks, edits);
    return controle && new Session(workbooks, controle, true);
  }

  /** The whole register as it stands; the sentence where it is none. */
  private ouvrir(suivi: Suivi): Session | string {
    const workbook = workbookOf(suivi.lu);
    const register = readRegister([workbook]);
    if (register.ok) return Session.ouvrir([workbook], register.value, this.today());
    const { error } = register;
    const isOther = error.kind === "missing-sheets" && error.missing.length === 3;
    return isOther ? texts.noRegister(suivi.lu.vues) : registerProblem(error);
  }

  /** The register as it is now, all of it: read again where only findings followed the last edits. */
  private entiere(): Session {
    const session = this.session as Session;
    if (!session.partielle || !this.suivi) return session;
    const opened = this.ouvrir(this.suivi);
    if (typeof opened === "string") return session;
    this.session = opened;
    return opened;
  }

  private client(): Client {
    return clientDe({
      findings: () => this.session as Session,
      whole: () => this.entiere(),
      documents: () => this.documents(),
      ecrire: (choix) => this.ecrire(choix),
    });
  }

  private async outils(): Promise<Outils> {
    const loaded = globalThis as { iopOutils?: Outils };
    if (!loaded.iopOutils) await this.charger("documents");
    return loaded.iopOutils as Outils;
  }

  private async documents(): Promise<Documents> {
    return (await this.outils()).documentsOf(this.entiere().controle);
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
    const session = this.entiere();
    const stage = session.stage(reference);
    return Promise.resolve(
      stage ? joursVue(stage, heuresParJour, session.controle) : { probleme: stageInconnu },
    );
  }

  creerJours(
    reference: string,
    chosen: readonly Pick<JourVue, "jour" | "minutes">[],
  ): Promise<string> {
    const session = this.entiere();
    const stage = session.stage(reference);
    return stage
      ? this.ajouter(joursChoisis(stage, chosen, session.controle))
      : Promise.resolve(stageInconnu);
  }

  creerStage(saisi: StageSaisi): Promise<string> {
    return this.ajouter(stageSaisi(saisi, this.entiere().controle));
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
      const undone = await annuler(context, suivi.lu, last);
      if (!undone) return texts.changedSince;
      this.derniere = undefined;
      return texts.undone;
    }, false);
  }

  async inserer(sortie: Sortie): Promise<string> {
    const outils = await this.outils();
    const model = (await this.documents()).classeur(sortie, true);
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

  async dessin(): Promise<Graphiste | undefined> {
    const tools = globalThis as { iopGraphiste?: Graphiste };
    if (!tools.iopGraphiste) await this.charger("charts");
    return tools.iopGraphiste;
  }

  /** Asks something of Excel once all that was typed is read; a refusal becomes a sentence. */
  private async faire(
    work: (context: Excel.RequestContext, suivi: Suivi) => Promise<string>,
    placesMatter = true,
  ): Promise<string> {
    try {
      const suivi = this.suivi as Suivi;
      const read = suivi.lectures;
      await suivi.aJour();
      // What was asked is about places that were read before: they may hold something else now.
      if (placesMatter && suivi.lectures !== read) return texts.moved;
      return await this.run((context) => work(context, suivi));
    } catch (fault) {
      return problemeExcel(fault);
    }
  }
}
