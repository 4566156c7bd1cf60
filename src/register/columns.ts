import type { ListName } from "./lists";

/**
 * Without a required column its sheet cannot be used; without a useful one some rules are silent.
 */
export type Need = "required" | "useful" | "optional";

export type ColumnType =
  /** What identifies a row of its sheet, compared without regard to case. */
  | "key"
  | "text"
  | "date"
  | "hours"
  | "number"
  | "money"
  /** An amount of money, or a code of `Tarifs`. */
  | "rate"
  | "niss"
  | "bce"
  | "yesNo"
  | "list"
  /** Kept as it stands in the cell: its meaning depends on the row. */
  | "raw";

export interface Column<T extends ColumnType = ColumnType, L extends ListName = ListName> {
  /** The header as the contract of the register names it, and as a person sees it. */
  readonly header: string;
  readonly type: T;
  readonly need: Need;
  readonly list?: L;
  /** The sheet whose key this column repeats. */
  readonly refersTo?: "Stagiaires" | "Partenaires" | "Stages";
  /** Whether 0 is as impossible as a negative number: planned hours and days. */
  readonly aboveZero?: true;
  /** The most that one cell may hold, in the unit of its type. */
  readonly atMost?: number;
}

const column = <T extends Exclude<ColumnType, "list">>(
  header: string,
  type: T,
  need: Need = "optional",
): Column<T, never> => ({ header, type, need });

const list = <L extends ListName>(
  header: string,
  name: L,
  need: Need = "optional",
): Column<"list", L> => ({ header, type: "list", need, list: name });

const reference = (
  header: string,
  refersTo: NonNullable<Column["refersTo"]>,
): Column<"key", never> => ({ header, type: "key", need: "required", refersTo });

const planned = <T extends "hours" | "number">(
  header: string,
  type: T,
  need: Need,
): Column<T, never> => ({ header, type, need, aboveZero: true });

/**
 * What a register is: its sheets and their columns, in the order of the template. The reader, the
 * template, the order of findings and the rules about the data themselves all follow this table.
 */
export const sheets = {
  Stagiaires: {
    refStagiaire: column("Réf. stagiaire", "key", "required"),
    nom: column("Nom", "text"),
    prenom: column("Prénom", "text"),
    niss: column("NISS", "niss"),
    dateNaissance: column("Date de naissance", "date", "useful"),
    genre: list("Genre", "genre"),
    statut: list("Statut", "statut", "useful"),
    parcoursIsp: column("Parcours ISP", "yesNo", "useful"),
    commune: column("Commune", "text"),
    travailleurSocial: column("Travailleur social", "text"),
  },
  Partenaires: {
    refPartenaire: column("Réf. partenaire", "key", "required"),
    denomination: column("Dénomination", "text"),
    numeroBce: column("N° BCE", "bce"),
    secteur: list("Secteur", "secteur", "useful"),
    commune: column("Commune", "text"),
    contact: column("Contact", "text"),
  },
  Stages: {
    refStage: column("Réf. stage", "key", "required"),
    refStagiaire: reference("Réf. stagiaire", "Stagiaires"),
    refPartenaire: reference("Réf. partenaire", "Partenaires"),
    etat: list("État", "etat"),
    metierObserve: column("Métier observé", "text"),
    initiative: list("Initiative", "initiative"),
    objectifs: column("Objectifs", "text", "useful"),
    nouveauxObjectifs: column("Nouveaux objectifs", "text", "useful"),
    taches: column("Tâches", "text", "useful"),
    tuteur: column("Tuteur", "text", "useful"),
    attestation: column("Attestation", "yesNo", "useful"),
    signatureStagiaire: column("Signature stagiaire", "date", "useful"),
    signaturePartenaire: column("Signature partenaire", "date", "useful"),
    signatureCpas: column("Signature CPAS", "date", "useful"),
    dimonaLe: column("Dimona le", "date", "useful"),
    policeAccidents: column("Police accidents", "text", "useful"),
    policeRc: column("Police RC", "text", "useful"),
    dateDebut: column("Date de début", "date", "required"),
    dateFin: column("Date de fin", "date", "required"),
    dateFinReelle: column("Date de fin réelle", "date"),
    heuresPrevues: planned("Heures prévues", "hours", "useful"),
    joursPrevus: planned("Jours prévus", "number", "optional"),
    heuresParSemaine: column("Heures par semaine", "hours"),
    heuresPrestees: column("Heures prestées", "hours"),
    joursPrestes: column("Jours prestés", "number"),
    suiviLe: column("Suivi le", "date", "useful"),
    evaluationLe: column("Évaluation le", "date", "useful"),
    resultat: list("Résultat", "resultat"),
    suiteDonnee: column("Suite donnée", "text"),
    regimeIndemnite: list("Régime indemnité", "regime"),
    indemnite: column("Indemnité", "money"),
    tarifParJour: column("Tarif par jour", "rate"),
    deplacements: column("Déplacements", "money"),
    payeLe: column("Payé le", "date"),
    remarques: column("Remarques", "text"),
    statut: list("Statut", "statut"),
    commune: column("Commune", "text"),
    travailleurSocial: column("Travailleur social", "text"),
  },
  Prestations: {
    refStage: reference("Réf. stage", "Stages"),
    date: column("Date", "date", "required"),
    heures: { ...column("Heures", "hours", "required"), atMost: 24 * 60 },
    presence: list("Présence", "presence"),
    remarque: column("Remarque", "text"),
  },
  Reprises: {
    refStagiaire: reference("Réf. stagiaire", "Stagiaires"),
    date: column("Date", "date", "required"),
    heures: column("Heures", "hours", "required"),
    source: column("Source", "text"),
  },
  Accidents: {
    refStage: reference("Réf. stage", "Stages"),
    date: column("Date", "date", "required"),
    partenaireAverti: column("Partenaire a averti le", "date", "useful"),
    assureurAverti: column("Assureur averti le", "date", "useful"),
    description: column("Description", "text"),
  },
  Paramètres: {
    parametre: column("Paramètre", "key", "required"),
    valeur: column("Valeur", "raw", "required"),
    valableDes: column("Valable dès", "date"),
    source: column("Source", "text"),
  },
  Tarifs: {
    code: column("Code", "key", "required"),
    libelle: column("Libellé", "text"),
    montantParJour: column("Montant par jour", "money", "required"),
    plafondParStage: column("Plafond par stage", "money"),
    valableDes: column("Valable dès", "date"),
    source: column("Source", "text"),
    verifieLe: column("Vérifié le", "date"),
  },
  Acquittements: {
    regle: column("Règle", "key", "required"),
    reference: column("Référence", "key", "required"),
    colonne: column("Colonne", "text"),
    valeur: column("Valeur", "raw"),
    motif: column("Motif", "text"),
    par: column("Par", "text"),
    le: column("Le", "date"),
  },
} as const satisfies Record<string, Record<string, Column>>;

export type SheetName = keyof typeof sheets;
export type Field<S extends SheetName> = S extends SheetName
  ? keyof (typeof sheets)[S] & string
  : never;

export const sheetNames = Object.keys(sheets) as SheetName[];

/** Without one of these three there is no register. */
export const essentialSheets = ["Stagiaires", "Partenaires", "Stages"] as const;

export const fieldsOf = <S extends SheetName>(sheet: S): Field<S>[] =>
  Object.keys(sheets[sheet]) as Field<S>[];

export const columnOf = <S extends SheetName>(sheet: S, field: Field<S>): Column =>
  (sheets[sheet] as Record<string, Column>)[field] as Column;

/** The field that identifies a row to a person: its own key, or the stage or person it is about. */
export const referenceField: { readonly [S in SheetName]: Field<S> } = {
  Stagiaires: "refStagiaire",
  Partenaires: "refPartenaire",
  Stages: "refStage",
  Prestations: "refStage",
  Reprises: "refStagiaire",
  Accidents: "refStage",
  Paramètres: "parametre",
  Tarifs: "code",
  Acquittements: "reference",
};
