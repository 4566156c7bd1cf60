import type { Rapport } from "../src/report/rapport";
import type { Sortie } from "../src/pane/documents";
import type { Graphiste } from "./rapport/dessin";
import type { Choix } from "../src/pane/corrections";
import type { JoursVue, JourVue, StageSaisi } from "../src/pane/saisies";
import type { PlanDemande } from "../src/pane/presenter";
import type {
  AFaireVue,
  ControleVue,
  CorrectionVue,
  FeuilleVue,
  FicheVue,
  FichierVue,
  Lieu,
  ReglagesVue,
  SimulationVue,
  StageChoix,
} from "../src/pane/vues";

/** What the views ask of an open register: the same questions on the page and beside the workbook. */
export interface Client {
  controler(): Promise<ControleVue>;
  aFaire(): Promise<AFaireVue>;
  stages(): Promise<readonly StageChoix[]>;
  fiche(reference: string): Promise<FicheVue | undefined>;
  simuler(reference: string, plan: PlanDemande): Promise<SimulationVue>;
  annees(): Promise<readonly number[]>;
  rapport(annee: number, interne: boolean): Promise<Rapport>;
  reglages(): Promise<ReglagesVue>;
  feuille(lieu: Lieu): Promise<FeuilleVue | undefined>;
  fichier(sortie: Sortie): Promise<FichierVue>;
  /** The register with the changes that a person agreed to, as new files. */
  corriger(choix: Choix): Promise<CorrectionVue>;
}

export type Methode = keyof Client;

/** What can be done beside the workbook itself; each answers with the sentence to show, if any. */
export interface Classeur {
  /** Selects a cell of the workbook. */
  montrer(lieu: Lieu): Promise<string>;
  /** Writes the changes that a person chose. */
  ecrire(choix: Choix): Promise<string>;
  /** Whether there is a write of ours to take back. */
  readonly annulable: boolean;
  annuler(): Promise<string>;
  /** Puts the findings, or the year's report, on new sheets. */
  inserer(sortie: Sortie): Promise<string>;
  /** Takes back the sheets that were added, and nothing else. */
  retirer(): Promise<string>;
  /** The days of a stage as its dates propose them; nothing is written. */
  jours(reference: string, heuresParJour: string): Promise<JoursVue>;
  creerJours(
    reference: string,
    chosen: readonly Pick<JourVue, "jour" | "minutes">[],
  ): Promise<string>;
  creerStage(saisi: StageSaisi): Promise<string>;
  /** Reads everything again. */
  relire(): Promise<void>;
  /** What draws charts, loaded the first time; undefined where it cannot be. */
  dessin(): Promise<Graphiste | undefined>;
  readonly version: string;
}

/** A client of the open register, or the sentence of what stands in the way. */
export type Ouverture = { readonly client: Client } | { readonly probleme: string };

/** How a register is opened: where its bytes come from is the host's matter. */
export interface Hote {
  ouvrir(fichiers: readonly File[], progres: (part: number) => void): Promise<Ouverture>;
  /** The example to play with. */
  exemple(): Promise<Ouverture>;
  /** A register to fill in. */
  registreVide(): Promise<FichierVue | undefined>;
  /** Stops a reading; what was open stays open. */
  arreter(): void;
  enregistrer(fichier: FichierVue): void;
  /** What draws charts, loaded the first time; undefined where it cannot be. */
  dessin(): Promise<Graphiste | undefined>;
  readonly version: string;
}
