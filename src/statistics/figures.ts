import type { Cents, Millionths, Minutes } from "../values/units";

/** How many stages (or persons, partners, findings) have one value. */
export interface Compte {
  readonly libelle: string;
  readonly nombre: number;
}

/** Single counts of a year. */
export const nombres = [
  "stages",
  "annules",
  "interrompus",
  "stagiaires",
  "nouveaux",
  "partenaires",
  "nouveauxPartenaires",
  "conventions",
  "commences",
  "termines",
  "evalues",
  "evaluesATemps",
  "suivis",
  "dimonasTardives",
  "jeunes",
  "presDuCredit",
  "impayes",
  "accidents",
  "accidentsDeclares",
  "stagesSansErreur",
] as const;
export type Nombre = (typeof nombres)[number];

/** Breakdowns of a year, each of one set. */
export const tables = [
  "parStatut",
  "parGenre",
  "parAge",
  "parSecteur",
  "parMetier",
  "parCommune",
  "parInitiative",
  "parResultat",
  "parMois",
  "parSuite",
  "parHeures",
  "parTravailleurSocial",
  "stagesParPersonne",
  "creditUtilise",
  "parRegle",
] as const;
export type Table = (typeof tables)[number];

/** How often each value occurs, in rising order: what a median is read from. */
export type Histogramme = readonly (readonly [valeur: number, nombre: number])[];

/** The figures of one year, exact, without the rows they come from: they can be added up. */
export interface Figures {
  readonly annee: number;
  readonly nombres: Readonly<Record<Nombre, number>>;
  readonly tables: Readonly<Record<Table, readonly Compte[]>>;
  /** Hours and days attended in the year. */
  readonly heuresPrestees: Minutes;
  readonly joursPrestes: Millionths;
  /** Of the stages that have ended and have both. */
  readonly presence: { readonly prestees: Minutes; readonly prevues: Minutes };
  readonly indemnites: { readonly dues: Cents; readonly inscrites: Cents };
  readonly deplacements: { readonly dus: Cents; readonly inscrits: Cents };
  /** Minutes attended of each stage that has ended. */
  readonly heuresParStage: Histogramme;
  /** Days from the Dimona to the first day; below 0 where it came after. */
  readonly delaiDimona: Histogramme;
  /** What the centre wrote down: undefined where it did not. */
  readonly budget: Cents | undefined;
  readonly personnesIsp: number | undefined;
}

/** The middle value, or half-way between the two in the middle; undefined for nothing. */
export function medianeOf(histogramme: Histogramme): number | undefined {
  const count = effectifOf(histogramme);
  if (count === 0) return undefined;
  const at = (place: number): number => {
    let seen = 0;
    for (const [value, times] of histogramme) {
      seen += times;
      if (place < seen) return value;
    }
    return 0;
  };
  return (at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2;
}

export const effectifOf = (histogramme: Histogramme): number =>
  histogramme.reduce((sum, [, times]) => sum + times, 0);

export const sommeOf = (histogramme: Histogramme): number =>
  histogramme.reduce((sum, [value, times]) => sum + value * times, 0);
