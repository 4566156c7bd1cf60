import fc from "fast-check";
import { fieldsOf, sheetNames, type SheetName } from "../../src/register/columns";
import type { TestRegister } from "./registre";
import type { TestCell } from "./workbook";

/** Random small registers: plausible ones, with the dirt of real ones in some cells. */

export type Cells = Readonly<Record<string, TestCell>>;
/** Rows by sheet, as a random register has them. */
export type Rows = Readonly<Partial<Record<SheetName, readonly Cells[]>>>;

/** What no cell should hold, and some do. */
const dirt: fc.Arbitrary<TestCell> = fc.oneof(
  fc.constantFrom<TestCell>(
    undefined,
    "",
    "-",
    "à voir",
    "ok",
    "✔",
    "30/02/2025",
    "12/03/25",
    "7h60",
    "beaucoup",
    "#REF!",
    -1,
    0,
    true,
    1e15,
  ),
  fc.constantFrom<TestCell>({ error: true }, { noResult: true }, { time: 0.3 }, { date: 45000.5 }),
);

/** Mostly `clean`, sometimes dirt; `part` of ten. */
const mostly = (clean: fc.Arbitrary<TestCell>, part: number): fc.Arbitrary<TestCell> =>
  part === 0
    ? clean
    : fc.oneof({ weight: 10 - part, arbitrary: clean }, { weight: part, arbitrary: dirt });

const of = (...cells: TestCell[]): fc.Arbitrary<TestCell> => fc.constantFrom(...cells);

/** A day of 2022 to 2025, as a number, or as a text. */
const date = (from = 44562, to = 46022): fc.Arbitrary<TestCell> =>
  fc
    .integer({ min: from, max: to })
    .chain((serial) => of(serial, { date: serial }, texteDe(serial)));

function texteDe(serial: number): string {
  const js = new Date((serial - 25569) * 86_400_000);
  return [js.getUTCDate(), js.getUTCMonth() + 1, js.getUTCFullYear()].join("/");
}

const heures: fc.Arbitrary<TestCell> = of(7.6, "7h36", 8, "4", 3.8, { time: 0.25 }, 0, 10);
const persons = of("B-1", "B-2", "b-1", "B-3");
const partners = of("P-1", "P-2", "p-1");
const stages = of("S-1", "S-2", "S-3", "S-4", "s-1");

interface Taste {
  /** How much of ten cells is dirt. */
  readonly dirt: number;
}

/** How each column is filled; a column that is not named stays empty. */
const recipes = (): Readonly<
  Record<SheetName, Readonly<Record<string, fc.Arbitrary<TestCell>>>>
> => ({
  Stagiaires: {
    refStagiaire: persons,
    nom: of("Lambert", "Leroy", "lambert"),
    prenom: of("Zoé", "Ali"),
    niss: of(undefined, "90041200105", 90041200105, "90041200106"),
    dateNaissance: of("12/04/1990", 32975, "01/01/2007", undefined),
    genre: of("F", "H", "X"),
    statut: of("RI", "RIS", "ASE", "Chômage"),
    parcoursIsp: of("Oui", "Non", "x"),
    commune: of("Namur", undefined),
  },
  Partenaires: {
    refPartenaire: partners,
    denomination: of("Les Tilleuls", "Les Aulnes"),
    numeroBce: of(undefined, "0123456749", "0123456748"),
    secteur: of("Public", "ASBL", "SRL"),
  },
  Stages: {
    refStage: stages,
    refStagiaire: persons,
    refPartenaire: partners,
    etat: of(undefined, undefined, "Terminé", "Interrompu", "Annulé"),
    objectifs: of("Découvrir", "Approfondir", undefined),
    nouveauxObjectifs: of("Découvrir", "Autre", undefined),
    taches: of("Accueil; Courrier", "Accueil", "Conduire; Accueil", "Cuisine", undefined),
    tuteur: of("Désigné", undefined),
    attestation: of("Oui", "Non", undefined),
    signatureStagiaire: date(),
    signaturePartenaire: date(),
    signatureCpas: of(undefined, 45000),
    dimonaLe: date(),
    policeAccidents: of("AC-1", undefined),
    policeRc: of("RC-1", undefined),
    dateDebut: date(),
    dateFin: date(),
    dateFinReelle: of(undefined, undefined, 45500),
    heuresPrevues: of(76, "38 h", 120, 15.2, undefined),
    joursPrevus: of(10, 5, "2,5", undefined),
    heuresParSemaine: of(38, 40, undefined),
    heuresPrestees: of(76, 38, undefined),
    joursPrestes: of(10, 5, undefined),
    suiviLe: of(undefined, 45000),
    evaluationLe: of(undefined, 45100),
    resultat: of(undefined, "Positif", "Interrompu"),
    regimeIndemnite: of("Horaire", "Forfait", "Aucune", undefined),
    indemnite: of(152, 100, "76,00 €", undefined),
    tarifParJour: of(5.2, "TEC", "SNCB", undefined),
    deplacements: of(52, 10.4, undefined),
  },
  Prestations: {
    refStage: stages,
    date: date(),
    heures,
    presence: of(undefined, "Présent", "P", "Absent justifié", "ai"),
  },
  Reprises: { refStagiaire: persons, date: date(), heures: of(76, 100, "38h") },
  Accidents: { refStage: stages, date: date(), partenaireAverti: date(), assureurAverti: date() },
  Paramètres: {
    parametre: of("stage.heures-max", "assurance.rc", "credit.fenetre", "indemnite.jours"),
    valeur: of(70, "RC-9", "premier-stage", "temps-plein", undefined),
    valableDes: of(undefined, "01/01/2024", 45658),
  },
  Tarifs: {
    code: of("TEC", "tec", "SNCB"),
    montantParJour: of(5, "6,50 €", undefined),
    plafondParStage: of(undefined, 30),
    valableDes: of(undefined, "01/01/2024", 45658),
  },
  Acquittements: {
    regle: of("suivi-stage", "evaluation-finale", "pas-de-conduite"),
    reference: stages,
    colonne: of(undefined, "Suivi le", "Tâches"),
    valeur: of(undefined, "Cuisine"),
  },
});

const ALL = recipes();

const rowOf = (sheet: SheetName, { dirt: part }: Taste): fc.Arbitrary<Cells> =>
  fc.record(
    Object.fromEntries(
      Object.entries(ALL[sheet]).map(([field, clean]) => [field, mostly(clean, part)]),
    ),
  );

const SIZES: Readonly<Record<SheetName, number>> = {
  Stagiaires: 3,
  Partenaires: 3,
  Stages: 5,
  Prestations: 8,
  Reprises: 2,
  Accidents: 2,
  Paramètres: 3,
  Tarifs: 3,
  Acquittements: 2,
};

/** Registers whose cells are dirty about `dirt` times in ten. */
export const registres = (taste: Taste): fc.Arbitrary<Rows> =>
  fc.record(
    Object.fromEntries(
      sheetNames.map((sheet) => [
        sheet,
        fc.array(rowOf(sheet, taste), { maxLength: SIZES[sheet] }),
      ]),
    ),
  ) as fc.Arbitrary<Rows>;

/** Any cell at all: what a fuzzer would write. */
export const anyCell: fc.Arbitrary<TestCell> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ maxLength: 300, minLength: 200 }),
  fc.stringMatching(/^[ -]?\d{1,4}[-/.:, h]\d{0,4}[-/.:, h€%]?\d{0,5}$/),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(undefined),
  fc.double({ min: -5, max: 1e6, noNaN: true }).map((time) => ({ time })),
  fc.double({ min: -5, max: 1e6, noNaN: true }).map((date) => ({ date })),
  dirt,
);

/** Registers in which any column of any sheet holds anything, beside keys that meet. */
export const registresFous: fc.Arbitrary<Rows> = fc.record(
  Object.fromEntries(
    sheetNames.map((sheet) => {
      const row = Object.fromEntries(
        fieldsOf(sheet).map((field) => [
          field,
          fc.oneof(
            { weight: 3, arbitrary: ALL[sheet][field as string] ?? fc.constant(undefined) },
            { weight: 1, arbitrary: anyCell },
          ),
        ]),
      );
      return [sheet, fc.array(fc.record(row), { maxLength: 3 })];
    }),
  ),
) as fc.Arbitrary<Rows>;

/** As the builders of `registre.ts` take it. */
export const asTest = (rows: Rows): TestRegister => rows as TestRegister;
