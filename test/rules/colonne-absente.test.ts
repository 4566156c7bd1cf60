import type { Field, SheetName } from "../../src/register/columns";
import { avecFeuilles, classeur, lignes } from "../support/classeur";
import { describeRule, type FaultyCase } from "../support/describe-rule";
import { json } from "../support/constats-json";
import {
  partenaire,
  registreDe,
  stage,
  stagiaire,
  type TestOptions,
  type TestRegister,
} from "../support/registre";
import type { TestCell } from "../support/workbook";

/** A row in each of the sheets that may be missing. */
const COMPLET: TestRegister = {
  Prestations: [{ refStage: "S-1", date: "03/03/2025", heures: 7.6 }],
  Reprises: [{ refStagiaire: "B-001", date: "04/03/2024", heures: 7.6 }],
  Accidents: [{ refStage: "S-1", date: "04/03/2025", partenaireAverti: "04/03/2025" }],
  Paramètres: [{ parametre: "centre.nom", valeur: "CPAS" }],
  Tarifs: [{ code: "TEC", montantParJour: 5 }],
  Acquittements: [{ regle: "suivi-stage", reference: "S-1" }],
};

type Columns = readonly (readonly [field: string, header: string])[];

/** ● of section 1: the sheet cannot be used without it. */
const REQUIRED: Readonly<Record<SheetName, Columns>> = {
  Stagiaires: [["refStagiaire", "Réf. stagiaire"]],
  Partenaires: [["refPartenaire", "Réf. partenaire"]],
  Stages: [
    ["refStage", "Réf. stage"],
    ["refStagiaire", "Réf. stagiaire"],
    ["refPartenaire", "Réf. partenaire"],
    ["dateDebut", "Date de début"],
    ["dateFin", "Date de fin"],
  ],
  Prestations: [
    ["refStage", "Réf. stage"],
    ["date", "Date"],
    ["heures", "Heures"],
  ],
  Reprises: [
    ["refStagiaire", "Réf. stagiaire"],
    ["date", "Date"],
    ["heures", "Heures"],
  ],
  Accidents: [
    ["refStage", "Réf. stage"],
    ["date", "Date"],
  ],
  Paramètres: [
    ["parametre", "Paramètre"],
    ["valeur", "Valeur"],
  ],
  Tarifs: [
    ["code", "Code"],
    ["montantParJour", "Montant par jour"],
  ],
  Acquittements: [
    ["regle", "Règle"],
    ["reference", "Référence"],
  ],
};

/** ○ of section 1: rules need it. */
const USEFUL: readonly (readonly [SheetName, string, Columns])[] = [
  [
    "Stagiaires",
    "1 personne",
    [
      ["dateNaissance", "Date de naissance"],
      ["statut", "Statut"],
      ["parcoursIsp", "Parcours ISP"],
    ],
  ],
  ["Partenaires", "1 partenaire", [["secteur", "Secteur"]]],
  [
    "Stages",
    "1 stage",
    [
      ["objectifs", "Objectifs"],
      ["nouveauxObjectifs", "Nouveaux objectifs"],
      ["taches", "Tâches"],
      ["tuteur", "Tuteur"],
      ["attestation", "Attestation"],
      ["signatureStagiaire", "Signature stagiaire"],
      ["signaturePartenaire", "Signature partenaire"],
      ["signatureCpas", "Signature CPAS"],
      ["dimonaLe", "Dimona le"],
      ["suiviLe", "Suivi le"],
      ["evaluationLe", "Évaluation le"],
    ],
  ],
  [
    "Accidents",
    "1 accident",
    [
      ["partenaireAverti", "Partenaire a averti le"],
      ["assureurAverti", "Assureur averti le"],
    ],
  ],
];

const sans = (sheet: SheetName, ...fields: string[]): TestOptions => ({
  without: { [sheet]: fields as Field<typeof sheet>[] },
});

const required: FaultyCase[] = Object.entries(REQUIRED).flatMap(([sheet, columns]) =>
  columns.map(([field, header]) => ({
    nom: `${sheet} sans « ${header} » : à corriger`,
    registre: COMPLET,
    options: sans(sheet as SheetName, field),
    constats: [
      {
        cellule: `${sheet}!${header}`,
        gravite: "erreur",
        message: `La feuille ${sheet} n'a pas de colonne « ${header} », et ne peut pas être lue sans elle. Ajoutez cette colonne, ou donnez ce nom à celle qui en tient lieu.`,
      },
    ],
  })),
);

const useful: FaultyCase[] = USEFUL.flatMap(([sheet, combien, columns]) =>
  columns.map(([field, header]) => ({
    nom: `${sheet} sans « ${header} » : à vérifier`,
    registre: COMPLET,
    options: sans(sheet, field),
    constats: [
      {
        cellule: `${sheet}!${header}`,
        gravite: "avertissement",
        message: `La feuille ${sheet} n'a pas de colonne « ${header} » (${combien}) : ce qu'elle contient n'est donc pas contrôlé. Ajoutez cette colonne, ou donnez ce nom à celle qui en tient lieu.`,
      },
    ],
  })),
);

const police = (header: string): string =>
  `La feuille Stages n'a pas de colonne « ${header} » (1 stage). Un seul contrat pour tous ? Notez-le une fois dans Paramètres. Sinon, ajoutez la colonne.`;

/** A register whose sheet `Stages` has these headers. */
const stages = (headers: readonly string[], ...rows: TestCell[][]) =>
  classeur(avecFeuilles({ name: "Stages", rows: [[...headers], ...rows] }));

const [entetes = [], ligne = []] = lignes("Stages", [stage()]);
const renomme = (from: string, to: string): string[] =>
  entetes.map((header) => (header === from ? to : String(header)));

describeRule("colonne-absente", {
  conforme: [
    { nom: "toutes les colonnes sont là", registre: COMPLET },
    { nom: "les six autres feuilles peuvent manquer" },
    {
      nom: "les colonnes ni indispensables ni utiles peuvent manquer",
      registre: COMPLET,
      options: {
        without: {
          Stagiaires: ["nom", "prenom", "niss", "genre", "commune", "travailleurSocial"],
          Partenaires: ["denomination", "numeroBce", "commune", "contact"],
          Stages: [
            "etat",
            "metierObserve",
            "initiative",
            "dateFinReelle",
            "joursPrevus",
            "heuresParSemaine",
            "heuresPrestees",
            "joursPrestes",
            "resultat",
            "suiteDonnee",
            "regimeIndemnite",
            "indemnite",
            "tarifParJour",
            "deplacements",
            "payeLe",
            "remarques",
            "statut",
            "commune",
            "travailleurSocial",
          ],
          Prestations: ["presence", "remarque"],
          Reprises: ["source"],
          Accidents: ["description"],
          Paramètres: ["valableDes", "source"],
          Tarifs: ["libelle", "plafondParStage", "valableDes", "source", "verifieLe"],
          Acquittements: ["colonne", "valeur", "motif", "par", "le"],
        },
      },
    },
    {
      nom: "pas de « Heures prévues » là où « Jours prévus » tient lieu",
      options: sans("Stages", "heuresPrevues"),
    },
    {
      nom: "pas de « Police accidents » là où Paramètres donne la police",
      registre: { Paramètres: [{ parametre: "assurance.accidents", valeur: "AC-9" }] },
      options: sans("Stages", "policeAccidents"),
    },
    {
      nom: "pas de « Police RC » là où Paramètres donne la police",
      registre: { Paramètres: [{ parametre: "assurance.rc", valeur: "RC-9" }] },
      options: sans("Stages", "policeRc"),
    },
    {
      nom: "la police est dans les Paramètres d'un autre fichier",
      fichiers: registreDe([
        [{}, sans("Stages", "policeRc")],
        [{ Paramètres: [{ parametre: "assurance.rc", valeur: "RC-9" }] }, { name: "b.xlsx" }],
      ]),
    },
    {
      nom: "un en-tête sans accent, en majuscules, ponctué",
      fichiers: stages(renomme("Tâches", "* TACHES : "), ligne),
    },
    {
      nom: "les synonymes d'une colonne",
      fichiers: classeur(
        avecFeuilles({
          name: "Stagiaires",
          rows: [
            ["N° dossier", "DDN", "Type d'aide", "Inscrit ISP"],
            ["B-001", "12/04/1990", "RI", "Oui"],
          ],
        }),
      ),
    },
    {
      nom: "l'ordre des colonnes est libre",
      fichiers: stages([...entetes].reverse().map(String), [...ligne].reverse()),
    },
    {
      nom: "une colonne inconnue est laissée de côté",
      fichiers: stages([...entetes.map(String), "Couleur préférée"], [...ligne, "vert"]),
    },
  ],
  fautif: [
    ...required,
    ...useful,
    {
      nom: "ni « Heures prévues » ni « Jours prévus »",
      options: sans("Stages", "heuresPrevues", "joursPrevus"),
      constats: [{ cellule: "Stages!Heures prévues", gravite: "avertissement" }],
    },
    {
      nom: "sans « Police accidents », et sans police dans Paramètres",
      options: sans("Stages", "policeAccidents"),
      constats: [
        {
          cellule: "Stages!Police accidents",
          gravite: "avertissement",
          message: police("Police accidents"),
        },
      ],
    },
    {
      nom: "sans « Police RC », et avec l'autre police dans Paramètres",
      registre: { Paramètres: [{ parametre: "assurance.accidents", valeur: "AC-9" }] },
      options: sans("Stages", "policeRc"),
      constats: [
        { cellule: "Stages!Police RC", gravite: "avertissement", message: police("Police RC") },
      ],
    },
    {
      nom: "une police vide dans Paramètres n'est pas une police",
      registre: { Paramètres: [{ parametre: "assurance.rc", valeur: "" }] },
      options: sans("Stages", "policeRc"),
      constats: [{ cellule: "Stages!Police RC", gravite: "avertissement" }],
    },
    {
      nom: "plusieurs stages, plusieurs colonnes : une fois par colonne",
      registre: { Stages: [stage(), stage({ refStage: "S-2" })] },
      options: sans("Stages", "tuteur", "objectifs", "suiviLe"),
      constats: [
        {
          cellule: "Stages!Objectifs",
          gravite: "avertissement",
          message: "La feuille Stages n'a pas de colonne « Objectifs » (2 stages) :",
        },
        { cellule: "Stages!Tuteur", gravite: "avertissement" },
        { cellule: "Stages!Suivi le", gravite: "avertissement" },
      ],
    },
    {
      nom: "une feuille sans ligne, mais sans la colonne",
      registre: { Stages: [] },
      options: sans("Stages", "tuteur"),
      constats: [
        {
          cellule: "Stages!Tuteur",
          gravite: "avertissement",
          message:
            "La feuille Stages n'a pas de colonne « Tuteur » : ce qu'elle contient n'est donc pas contrôlé.",
        },
      ],
    },
    {
      nom: "une feuille vide n'a aucune colonne",
      fichiers: classeur(avecFeuilles({ name: "Accidents", rows: [] })),
      constats: [
        { cellule: "Accidents!Réf. stage", gravite: "erreur" },
        { cellule: "Accidents!Date", gravite: "erreur" },
        { cellule: "Accidents!Partenaire a averti le", gravite: "avertissement" },
        { cellule: "Accidents!Assureur averti le", gravite: "avertissement" },
      ],
    },
    {
      nom: "un mot ambigu ne tient pas lieu de colonne",
      fichiers: stages(renomme("Police RC", "Assurance"), ligne),
      constats: [
        { cellule: "Stages!Police RC", gravite: "avertissement", message: police("Police RC") },
      ],
    },
    {
      nom: "un acquittement n'y change rien, à corriger",
      registre: { Acquittements: [{ regle: "colonne-absente", reference: "" }] },
      options: sans("Stages", "dateFin"),
      constats: [{ cellule: "Stages!Date de fin", gravite: "erreur" }],
    },
    {
      nom: "chaque fichier pour soi",
      fichiers: registreDe([
        [{}],
        [
          { Stages: [stage({ refStage: "S-2" })], Partenaires: [partenaire()] },
          { name: "2025.xlsx", ...sans("Stages", "tuteur") },
        ],
        [{ Stagiaires: [stagiaire()] }, { name: "2026.xlsx", ...sans("Stagiaires", "statut") }],
      ]),
      constats: [
        { cellule: "2025.xlsx:Stages!Tuteur", gravite: "avertissement" },
        { cellule: "2026.xlsx:Stagiaires!Statut", gravite: "avertissement" },
      ],
    },
  ],
});

describe("une colonne absente, dans le JSON", () => {
  it("donne la ligne des en-têtes, sans cellule ni référence", () => {
    const [headers = [], ...rows] = lignes("Stages", [stage()]);
    const place = headers.indexOf("Tuteur");
    const without = (row: TestCell[]) => row.filter((_, column) => column !== place);
    const register = classeur(
      avecFeuilles({
        name: "Stages",
        rows: [["Stages IOP"], [], [], without(headers), ...rows.map(without)],
      }),
    );
    expect(json(register).constats).toEqual([
      {
        regle: "colonne-absente",
        gravite: "avertissement",
        fichier: "registre.xlsx",
        feuille: "Stages",
        ligne: 4,
        colonne: "Tuteur",
        reference: "",
        message:
          "La feuille Stages n'a pas de colonne «\u00a0Tuteur\u00a0» (1\u00a0stage) : ce qu'elle contient n'est donc pas contrôlé. Ajoutez cette colonne, ou donnez ce nom à celle qui en tient lieu.",
        source: null,
      },
    ]);
  });
});
