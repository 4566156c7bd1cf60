import type { Chart, ChartFormat } from "../../workbook/chart";

/** A figure as it is shown. */
export interface Affiche {
  /** In decimal hours, euros, or a share of 1; undefined where no number is shown. */
  readonly nombre: number | undefined;
  readonly format: ChartFormat;
  /** « 35 », « 1 842 h », « < 5 », « n.c. », « – ». */
  readonly texte: string;
}

/** A key figure beside that of the year before. */
export interface Chiffre {
  /** Letters, digits and underscores: also the name of its cell in a workbook. */
  readonly id: string;
  readonly libelle: string;
  readonly valeur: Affiche;
  readonly precedent: Affiche;
  /** « + 8 (+ 30 %) », or nothing. */
  readonly evolution: string;
  readonly definition: string;
}

export interface LigneTableau {
  readonly libelle: string;
  /** This year, the year before. */
  readonly valeurs: readonly [Affiche, Affiche];
}

/** A breakdown: labels, this year, the year before. */
export interface Tableau {
  readonly id: string;
  readonly titre: string;
  readonly entetes: readonly [string, string, string];
  readonly lignes: readonly LigneTableau[];
  readonly total: readonly [Affiche, Affiche];
  readonly definition: string;
  readonly graphique?: Chart;
}

export interface Section {
  readonly id: "annee" | "public" | "parcours" | "moyens" | "interne";
  readonly titre: string;
  readonly phrases: readonly string[];
  readonly chiffres: readonly Chiffre[];
  readonly graphiques: readonly Chart[];
  readonly tableaux: readonly Tableau[];
}

/** A row behind a figure, for whoever checks it by hand. */
export interface LigneDerriere {
  readonly figure: string;
  readonly fichier: string;
  readonly feuille: string;
  readonly ligne: number;
  readonly reference: string;
}

/** A year's report as data: every writer shows these words and numbers, and computes none. */
export interface Rapport {
  readonly edition: "publique" | "interne";
  readonly annee: number;
  readonly titre: string;
  /** « CPAS de … », or a line to fill in. */
  readonly centre: string;
  /** « Situation au 31/12/2025. » */
  readonly situation: string;
  readonly sections: readonly Section[];
  /** What each figure means. */
  readonly definitions: readonly { readonly terme: string; readonly texte: string }[];
  /** Small counts, what is missing or doubtful, sources. */
  readonly methode: readonly string[];
  /** Internal edition only. */
  readonly lignes: readonly LigneDerriere[];
}
