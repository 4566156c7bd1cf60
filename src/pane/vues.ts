import type { Severity } from "../validation/finding";
import type { Etape } from "./a-faire";

/*
 * What the views show: plain data in French words, so that it can come from another thread. Names
 * of persons may stand here, as they do in the workbook; nowhere else.
 */

/** A cell, and how a person finds it. */
export interface Lieu {
  readonly fichier: string;
  readonly feuille: string;
  /** The sheet's own name. */
  readonly nomFeuille: string;
  readonly ligne: number;
  readonly colonne: string;
  readonly cellule: string | undefined;
}

export interface PropositionVue {
  /** What the cell shows now; empty where it holds nothing. */
  readonly avant: string;
  readonly apres: string;
}

export interface ConstatVue {
  /** Its place in the check: how a view names it. */
  readonly id: number;
  readonly regle: string;
  readonly sujet: string;
  readonly gravite: Severity;
  readonly graviteTexte: string;
  readonly reference: string;
  /** The stage, person or partner it is about, in words. */
  readonly groupe: string;
  readonly message: string;
  readonly source: string;
  readonly lieu: Lieu;
  readonly lie: Lieu | undefined;
  readonly proposition: PropositionVue | undefined;
  /** Whether a warning can be accepted by a person. */
  readonly confirmable: boolean;
  /** The year of the stage it is about, where it has one. */
  readonly annee: number | undefined;
}

export interface ControleVue {
  readonly fichiers: readonly string[];
  readonly date: string;
  readonly titre: string;
  readonly lu: string;
  /** « 12 points à corriger, 9 à vérifier, sur 8 stages. » */
  readonly comptes: string;
  readonly nombres: Readonly<Record<Severity, number>>;
  readonly annees: readonly number[];
  /** Findings of earlier stages are folded: the year before that of the check still counts as new. */
  readonly anneeRecente: number;
  /** Where the register stands as a whole: empty, in order, or what most of its points are about. */
  readonly etat: string;
  /** The subject to begin with, where there is more than a screen of points. */
  readonly premier: string | undefined;
  readonly constats: readonly ConstatVue[];
}

export interface TacheVue {
  readonly etape: Etape;
  readonly etapeTexte: string;
  readonly retard: boolean;
  readonly titre: string;
  readonly reference: string;
  readonly personne: string;
  readonly partenaire: string;
  readonly points: readonly { readonly texte: string; readonly lieu: Lieu }[];
}

export interface AFaireVue {
  readonly taches: readonly TacheVue[];
  /** « Rien à faire dans les 14 jours. Prochain début : … » where there is nothing. */
  readonly vide: string;
}

export interface StageChoix {
  readonly reference: string;
  readonly personne: string;
  readonly dates: string;
}

export interface FriseVue {
  /** Serial days since 1970, for drawing only. */
  readonly debut: number;
  readonly jour: number;
  readonly fin: number;
  readonly max: string;
  readonly phrase: string;
  readonly heures: readonly {
    readonly jour: number;
    readonly date: string;
    readonly heures: string;
    /** A share of the whole credit, 0 to 1. */
    readonly part: number;
    readonly stage: string;
    readonly prevues: boolean;
  }[];
  readonly paliers: readonly {
    readonly jour: number;
    readonly date: string;
    readonly reste: string;
    /** A share of the whole credit, 0 to 1. */
    readonly part: number;
  }[];
  /** The first day, the day looked at and the last day, in words. */
  readonly reperes: readonly [string, string, string];
}

export interface FicheVue {
  readonly reference: string;
  readonly titre: string;
  readonly personne: string;
  readonly partenaire: string;
  readonly dates: string;
  readonly rang: string;
  readonly etapes: readonly {
    readonly titre: string;
    readonly fait: boolean;
    /** Not done, and not yet due. */
    readonly attend: boolean;
    readonly notes: readonly string[];
    readonly manque: readonly string[];
  }[];
  readonly frise: FriseVue | undefined;
  /** Hours, allowance, travel: each euro explained, a line each. */
  readonly montants: readonly string[];
  readonly constats: readonly ConstatVue[];
}

export interface SimulationVue {
  readonly possible: boolean;
  readonly reponse: string;
  readonly obstacles: readonly string[];
}

export interface ReglageVue {
  readonly cle: string;
  readonly libelle: string;
  readonly valeur: string;
  readonly depuis: string;
  readonly source: string;
}

export interface ReglagesVue {
  readonly parametres: readonly ReglageVue[];
  readonly tarifs: readonly ReglageVue[];
}

/** Some lines of a sheet as it stands, to show where a finding is. */
export interface FeuilleVue {
  readonly nom: string;
  readonly colonnes: readonly string[];
  readonly lignes: readonly { readonly numero: number; readonly cellules: readonly string[] }[];
}

export interface FichierVue {
  readonly nom: string;
  readonly type: string;
  readonly octets: string | Uint8Array;
}

export interface CorrectionVue {
  readonly fichiers: readonly FichierVue[];
  readonly message: string;
}
