import { columnOf, fieldsOf, type Field, type SheetName } from "../../src/register/columns";
import { readRegister } from "../../src/register/read-register";
import type { Table, Workbook } from "../../src/register/workbook";
import { constatsJson } from "../../src/report/constats-json";
import { controler, type Controle } from "../../src/validation/controle";
import { recontroler, type Edit } from "../../src/validation/reprise";
import {
  jour,
  partenaire,
  registreClasseur,
  stage,
  stagiaire,
  type TestCell,
  type TestOptions,
  type TestRegister,
} from "../support/registre";
import { testWorkbook } from "../support/workbook";

const AU = jour("31/12/2025");

function wholeCheck(workbooks: readonly Workbook[]): Controle {
  const read = readRegister(workbooks);
  if (!read.ok) throw new Error(read.error.kind);
  return controler(read.value, AU);
}

/** `rule sheet!line gravity` of each finding. */
const told = ({ findings }: Controle): string[] =>
  findings.map(({ rule, severity, target }) => {
    const { sheet } = "row" in target ? target.row.rows : target.rows;
    return `${rule} ${sheet}!${"row" in target ? String(target.row.line) : "en-têtes"} ${severity}`;
  });

const day = (date: string, cells: object = {}): object => ({
  refStage: "S-1",
  date,
  heures: 7.6,
  ...cells,
});

/** The ten working days of the stage S-1. */
const DAYS = [3, 4, 5, 6, 7, 10, 11, 12, 13, 14].map((date) => day(`${String(date)}/03/2025`));

/**
 * Two persons. B-001 has S-1 (March 2025) and S-2 (June 2025), with the days of S-1, hours taken up
 * and an accident; B-002 has S-3, without a tutor. Nobody else is concerned by what B-001 does.
 */
const START: TestRegister = {
  Stagiaires: [stagiaire(), stagiaire({ refStagiaire: "B-002", nom: "Petit", prenom: "Luc" })],
  Partenaires: [partenaire(), partenaire({ refPartenaire: "P-02", denomination: "Les Aulnes" })],
  Stages: [
    stage(),
    stage({
      refStage: "S-2",
      refPartenaire: "P-02",
      nouveauxObjectifs: "Approfondir",
      dateDebut: "02/06/2025",
      dateFin: "13/06/2025",
      suiviLe: "05/06/2025",
      evaluationLe: "16/06/2025",
    }),
    stage({ refStage: "S-3", refStagiaire: "B-002", tuteur: undefined }),
  ],
  Prestations: DAYS,
  Reprises: [{ refStagiaire: "B-001", date: "01/02/2025", heures: 40 }],
  Accidents: [
    {
      refStage: "S-1",
      date: "05/03/2025",
      partenaireAverti: "05/03/2025",
      assureurAverti: "06/03/2025",
    },
  ],
};
const OF_OTHERS = "tuteur-designe Stages!4 erreur";

/** One cell typed: sheet, line, field, what is typed. */
type Typing = {
  readonly [S in SheetName]: readonly [
    sheet: S,
    line: number,
    field: Field<S>,
    cell: TestCell | null,
  ];
}[SheetName];

function written(register: TestRegister, [sheet, line, field, cell]: Typing): TestRegister {
  const rows = [...(register[sheet] ?? [])] as Record<string, TestCell>[];
  rows[line - 2] = { ...rows[line - 2], [field]: cell ?? undefined };
  return { ...register, [sheet]: rows };
}

const editOf = ([sheet, line]: Typing, file = 0): Edit => ({ file, sheet, lines: [line] });

/** Types cells one after the other; what is told at last, and what a whole check tells. */
function type(
  start: TestRegister,
  typings: readonly Typing[],
  options: TestOptions = {},
): { readonly again: Controle | undefined; readonly whole: Controle } {
  let register = start;
  let whole = wholeCheck([registreClasseur(register, options)]);
  let again: Controle | undefined = whole;
  for (const typing of typings) {
    register = written(register, typing);
    const workbooks = [registreClasseur(register, options)];
    again = again && recontroler(again, workbooks, [editOf(typing)]);
    whole = wholeCheck(workbooks);
    if (again) expect(constatsJson(again).constats).toEqual(constatsJson(whole).constats);
  }
  return { again, whole };
}

describe("recontrôler après une saisie", () => {
  it("part d'un registre où seul le stage d'une autre personne a un constat", () => {
    expect(told(wholeCheck([registreClasseur(START, {})]))).toEqual([OF_OTHERS]);
  });

  const cases: readonly (readonly [name: string, typings: readonly Typing[], told: string[]])[] = [
    [
      "une date effacée",
      [["Stages", 2, "suiviLe", null]],
      ["suivi-stage Stages!2 avertissement", OF_OTHERS],
    ],
    [
      "la date remise",
      [
        ["Stages", 2, "suiviLe", null],
        ["Stages", 2, "suiviLe", "07/03/2025"],
      ],
      [OF_OTHERS],
    ],
    [
      "une date illisible",
      [["Stages", 2, "dimonaLe", "ok"]],
      ["donnee-invalide Stages!2 erreur", OF_OTHERS],
    ],
    [
      "des heures de trop",
      [["Stages", 2, "heuresPrevues", 120]],
      ["duree-max-stage Stages!2 erreur", "horaire-hebdomadaire Stages!2 erreur", OF_OTHERS],
    ],
    [
      "le tuteur effacé",
      [["Stages", 3, "tuteur", null]],
      ["tuteur-designe Stages!3 erreur", OF_OTHERS],
    ],
    [
      "les heures d'un jour : le total du stage ne va plus",
      [["Prestations", 4, "heures", 3]],
      ["totaux-differents Stages!2 avertissement", OF_OTHERS],
    ],
    [
      "un jour hors du stage",
      [["Prestations", 11, "date", "17/03/2025"]],
      [OF_OTHERS, "prestation-hors-periode Prestations!11 erreur"],
    ],
    [
      "la première date du stage : les jours d'avant sont dehors",
      [
        ["Stages", 2, "suiviLe", "12/03/2025"],
        ["Stages", 2, "heuresPrevues", 38],
        ["Stages", 2, "dateDebut", "10/03/2025"],
      ],
      [
        OF_OTHERS,
        ...[2, 3, 4, 5, 6].map(
          (line) => `prestation-hors-periode Prestations!${String(line)} erreur`,
        ),
      ],
    ],
    [
      "les heures d'une reprise : le crédit passe, au stage qui le passe",
      [["Reprises", 2, "heures", 100]],
      ["credit-trois-ans Stages!3 erreur", OF_OTHERS],
    ],
    [
      "l'évaluation d'un stage : le suivant n'a plus le droit de commencer",
      [["Stages", 2, "evaluationLe", "10/06/2025"]],
      ["evaluation-intermediaire Stages!3 erreur", OF_OTHERS],
    ],
    [
      "un accident",
      [["Accidents", 2, "partenaireAverti", null]],
      [OF_OTHERS, "accident-avis Accidents!2 erreur"],
    ],
    [
      "un stage annulé : ni lui, ni ses jours, ni ses accidents",
      [
        ["Accidents", 2, "partenaireAverti", null],
        ["Prestations", 11, "date", "17/03/2025"],
        ["Stages", 2, "tuteur", null],
        ["Stages", 2, "etat", "Annulé"],
      ],
      [OF_OTHERS],
    ],
    [
      "un stage annulé puis repris compte de nouveau quand l'autre change",
      [
        ["Stages", 2, "etat", "Annulé"],
        ["Stages", 2, "etat", "Terminé"],
        ["Stages", 3, "dateDebut", "14/03/2025"],
      ],
      [
        "evaluation-intermediaire Stages!3 erreur",
        "stages-simultanes Stages!3 avertissement",
        OF_OTHERS,
      ],
    ],
  ];

  it.each(cases)("%s", (_name, typings, expected) => {
    const { again } = type(START, typings);
    expect(again && told(again)).toEqual(expected);
  });

  it("garde tels quels les constats des autres personnes", () => {
    const before = wholeCheck([registreClasseur(START, {})]);
    const typing: Typing = ["Stages", 2, "tuteur", null];
    const workbooks = [registreClasseur(written(START, typing), {})];
    const after = recontroler(before, workbooks, [editOf(typing)]);
    expect(after?.findings[1]).toBe(before.findings[0]);
    expect(after?.register).toBe(before.register);
    expect(after?.today).toBe(AU);
  });
});

describe("un contrôle entier est demandé", () => {
  const row = { refStage: "S-9", date: "03/03/2025", heures: 4 };
  const cases: readonly (readonly [name: string, typings: readonly Typing[]])[] = [
    ["pour la référence d'un stage", [["Stages", 2, "refStage", "S-9"]]],
    ["pour une référence écrite autrement", [["Stages", 2, "refStage", "s-1"]]],
    ["pour la personne d'un stage", [["Stages", 2, "refStagiaire", "B-002"]]],
    ["pour le partenaire d'un stage", [["Stages", 2, "refPartenaire", "P-02"]]],
    ["pour le stage d'un jour", [["Prestations", 2, "refStage", "S-2"]]],
    ["pour le stage d'un accident", [["Accidents", 2, "refStage", null]]],
    ["pour la personne d'une reprise", [["Reprises", 2, "refStagiaire", "B-002"]]],
    ["pour une ligne de plus", [["Prestations", 12, "refStage", row.refStage]]],
    ["pour une personne", [["Stagiaires", 2, "statut", "ASE"]]],
    ["pour un partenaire", [["Partenaires", 2, "secteur", "Privé commercial"]]],
    ["pour un paramètre", [["Paramètres", 2, "parametre", "stage.heures-max"]]],
    ["pour un tarif", [["Tarifs", 2, "code", "TEC"]]],
    ["pour un acquittement", [["Acquittements", 2, "regle", "suivi-stage"]]],
  ];

  it.each(cases)("%s", (_name, typings) => {
    const rest: TestRegister = {
      Paramètres: [{ parametre: "stage.jours-max", valeur: 10 }],
      Tarifs: [{ code: "SNCB", montantParJour: 4 }],
      Acquittements: [{ regle: "pas-de-conduite", reference: "S-1" }],
    };
    expect(type({ ...START, ...rest }, typings).again).toBeUndefined();
  });

  const ask = (edits: readonly Edit[], workbooks = [registreClasseur(START, {})]) =>
    recontroler(wholeCheck([registreClasseur(START, {})]), workbooks, edits);

  it("pour les en-têtes, une ligne au-delà, un fichier ou une feuille inconnus", () => {
    expect(ask([{ file: 0, sheet: "Stages", lines: [2] }])).toBeDefined();
    expect(ask([{ file: 0, sheet: "Stages", lines: [1] }])).toBeUndefined();
    expect(ask([{ file: 0, sheet: "Stages", lines: [2, 5] }])).toBeUndefined();
    expect(ask([{ file: 1, sheet: "Stages", lines: [2] }])).toBeUndefined();
    expect(ask([{ file: 0, sheet: "Tarifs", lines: [2] }])).toBeUndefined();
  });

  it("quand une ligne lue n'est plus celle qu'elle était, même si nul ne l'a dit", () => {
    const moved = { ...START, Prestations: DAYS.slice(1) };
    const edits: Edit[] = [{ file: 0, sheet: "Stages", lines: [2] }];
    expect(ask(edits, [registreClasseur(moved, {})])).toBeUndefined();
    expect(ask(edits, [])).toBeUndefined();
    expect(ask(edits, [testWorkbook([{ name: "Autre", rows: [] }])])).toBeUndefined();
  });

  it("quand une ligne sans référence se vide, d'un coup ou d'un signe", () => {
    const start = { ...START, Prestations: [{ date: "03/03/2025" }] };
    expect(type(start, [["Prestations", 2, "date", "04/03/2025"]]).again).toBeDefined();
    expect(type(start, [["Prestations", 2, "date", null]]).again).toBeUndefined();
    expect(type(start, [["Prestations", 2, "date", "-"]]).again).toBeUndefined();
  });

  it("mais pas quand rien n'a changé", () => {
    expect(told(ask([]) as Controle)).toEqual([OF_OTHERS]);
  });
});

describe("ce qui se tient autour", () => {
  it("un avertissement acquitté le reste, tant que la cellule est celle qui fut acceptée", () => {
    const start: TestRegister = {
      ...START,
      Stages: [stage({ suiviLe: "17/03/2025" })],
      Acquittements: [
        { regle: "suivi-stage", reference: "S-1", colonne: "Suivi le", valeur: "17/03/2025" },
      ],
    };
    const accepted = "suivi-stage Stages!2 acquitte";
    const other = type(start, [["Stages", 2, "tuteur", null]]).again;
    expect(other && told(other)).toEqual(["tuteur-designe Stages!2 erreur", accepted]);
    const moved = type(start, [["Stages", 2, "suiviLe", "18/03/2025"]]).again;
    expect(moved && told(moved)).toEqual(["suivi-stage Stages!2 avertissement"]);
    const back = type(start, [
      ["Stages", 2, "suiviLe", "18/03/2025"],
      ["Stages", 2, "suiviLe", "17/03/2025"],
    ]).again;
    expect(back && told(back)).toEqual([accepted]);
  });

  it("les règles sur la personne, le partenaire, les paramètres et les tarifs restent dites", () => {
    const start: TestRegister = {
      Stagiaires: [stagiaire({ dateNaissance: "12/04/2010" })],
      Partenaires: [partenaire({ secteur: "Privé commercial" })],
      Stages: [stage({ tarifParJour: "TEC", deplacements: 10 })],
      Paramètres: [{ parametre: "stage.heures-max", valeur: 70 }],
      Tarifs: [{ code: "TEC", montantParJour: 5, valableDes: "01/01/2025" }],
    };
    const { again } = type(start, [["Stages", 2, "tuteur", null]]);
    expect(again && told(again)).toEqual(
      expect.arrayContaining([
        "stagiaire-age Stages!2 erreur",
        "partenaire-commercial Stages!2 erreur",
        "tuteur-designe Stages!2 erreur",
        "duree-max-stage Stages!2 erreur",
        "deplacement-montant Stages!2 erreur",
      ]),
    );
  });

  it("une référence inconnue garde sa proposition, sans que toutes les clés soient relues", () => {
    const start: TestRegister = {
      ...START,
      Stages: [...(START.Stages ?? []), stage({ refStage: "S-4", refStagiaire: "B-0022" })],
      Prestations: [...DAYS, day("03/03/2025", { refStage: "S-33" })],
    };
    const unknown = [
      "reference-inconnue Stages!5 erreur",
      "reference-inconnue Prestations!12 erreur",
    ];
    for (const typing of [
      ["Stages", 5, "tuteur", null],
      ["Prestations", 12, "heures", 30],
      ["Prestations", 12, "date", "01/01/2026"],
    ] satisfies Typing[]) {
      const { again } = type(start, [typing]);
      expect(again && told(again)).toEqual(expect.arrayContaining(unknown));
      expect(again && told(again)).toHaveLength(4);
      const [suggested] = (again as Controle).findings.filter(({ fix }) => fix);
      expect(suggested?.fix?.value).toEqual({ type: "text", text: "B-002" });
    }
  });

  it("un double ne compte pas plus qu'avant, et son constat reste", () => {
    const twice = stage({ refStagiaire: "B-002", tuteur: undefined });
    const start = { ...START, Stages: [stage(), twice] };
    const double = "doublon Stages!3 erreur";
    const of = (typing: Typing): unknown => told(type(start, [typing]).again as Controle);
    expect(of(["Stages", 3, "dateDebut", "x"])).toEqual([
      double,
      "donnee-invalide Stages!3 erreur",
    ]);
    expect(of(["Stages", 3, "suiviLe", null])).toEqual([double]);
    expect(of(["Stages", 2, "tuteur", null])).toEqual(["tuteur-designe Stages!2 erreur", double]);
    expect(of(["Prestations", 4, "heures", 3])).toEqual([
      "totaux-differents Stages!2 avertissement",
      double,
    ]);
  });

  it("les colonnes absentes restent dites à leur place, et leurs règles se taisent", () => {
    const { again } = type(START, [["Stages", 2, "tuteur", null]], {
      without: { Stages: ["suiviLe"], Accidents: ["date"] },
    });
    expect(again && told(again)).toEqual([
      "colonne-absente Stages!en-têtes avertissement",
      "tuteur-designe Stages!2 erreur",
      OF_OTHERS,
      "colonne-absente Accidents!en-têtes erreur",
    ]);
  });

  it("les lignes d'une personne dans un autre fichier", () => {
    const second: TestRegister = {
      Stagiaires: [stagiaire()],
      Partenaires: [partenaire({ secteur: "Privé commercial" })],
      Stages: [stage({ refStage: "T-1", dateDebut: "10/03/2025", suiviLe: "12/03/2025" })],
      Prestations: [day("12/03/2025", { refStage: "T-1", heures: 0 })],
    };
    const typing: Typing = ["Prestations", 2, "heures", 8];
    const before = wholeCheck([registreClasseur(START, {}), registreClasseur(second, {})]);
    const workbooks = [registreClasseur(START, {}), registreClasseur(written(second, typing), {})];
    const again = recontroler(before, workbooks, [editOf(typing, 1)]) as Controle;
    expect(constatsJson(again).constats).toEqual(constatsJson(wholeCheck(workbooks)).constats);
    expect(told(before)).not.toContain("horaire-hebdomadaire Prestations!10 erreur");
    expect(told(again)).toContain("horaire-hebdomadaire Prestations!10 erreur");
    expect(told(again)).toContain("partenaire-commercial Stages!2 erreur");
  });

  it("une référence n'est cachée que si elle contient le nom de la personne concernée", () => {
    const of = (refStage: string, typing: Typing): unknown => {
      const start: TestRegister = {
        ...START,
        Stagiaires: [stagiaire(), stagiaire({ refStagiaire: "Petit-2", nom: "Petit" })],
        Stages: [stage({ refStage }), stage({ refStage })],
        Reprises: [{ refStagiaire: "Petit-2", date: "01/02/2025", heures: 40 }],
        Prestations: [],
        Accidents: [],
      };
      return constatsJson(type(start, [typing]).again as Controle).constats.map(
        ({ regle, reference }) => `${regle} ${reference}`,
      );
    };
    const double: Typing = ["Stages", 3, "suiviLe", "x"];
    expect(of("Lambert-1", double)).toEqual(["doublon S1", "donnee-invalide S1"]);
    expect(of("Petit-1", double)).toEqual(["doublon Petit-1", "donnee-invalide Petit-1"]);
    const alone: Typing = ["Reprises", 2, "heures", null];
    expect(of("Petit-1", alone)).toEqual(["doublon Petit-1", "donnee-manquante P1"]);
  });

  describe("un tableau", () => {
    const fields = fieldsOf("Stages").filter((field) => field !== "suiviLe");
    /** The stages of `START` in a table without a header row, from line 1. */
    const build = (tuteur: TestCell, lastLine = 3): Workbook => {
      const base = registreClasseur(START, {});
      const [first, ...others] = START.Stages ?? [];
      const table: Table = {
        name: "Stages",
        headerLine: undefined,
        firstLine: 1,
        lastLine,
        firstColumn: 0,
        lastColumn: fields.length - 1,
        columnNames: fields.map((field) => columnOf("Stages", field).header),
      };
      const rows = [{ ...first, tuteur }, ...others].map((row) =>
        fields.map((field) => row[field]),
      );
      const [sheet] = testWorkbook([{ name: "Stages", rows, tables: [table] }]).sheets;
      const sheets = base.sheets.map((known) => (known.name === "Stages" && sheet ? sheet : known));
      return { ...base, sheets };
    };
    const edits: Edit[] = [{ file: 0, sheet: "Stages", lines: [1] }];

    it("sans ligne d'en-tête : sa première ligne est aussi celle des colonnes absentes", () => {
      const again = recontroler(wholeCheck([build("Désigné")]), [build(undefined)], edits);
      const whole = wholeCheck([build(undefined)]);
      expect(again && constatsJson(again).constats).toEqual(constatsJson(whole).constats);
      expect(again && told(again)).toEqual([
        "tuteur-designe Stages!1 erreur",
        "colonne-absente Stages!en-têtes avertissement",
        "tuteur-designe Stages!3 erreur",
      ]);
    });

    it("plus court qu'il n'était : la ligne laissée dehors demande un contrôle entier", () => {
      const before = wholeCheck([build("Désigné")]);
      expect(recontroler(before, [build("Désigné")], edits)).toBeDefined();
      expect(recontroler(before, [build("Désigné", 1)], edits)).toBeUndefined();
    });
  });
});

it("ne lit que les en-têtes et les lignes des personnes concernées", () => {
  const read: string[] = [];
  const spied = (workbook: Workbook): Workbook => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      head: (from, to) => {
        read.push(`${sheet.name} en-têtes ${String(from)}-${String(to)}`);
        return sheet.head(from, to);
      },
      rows: (columns, from, to) => {
        read.push(`${sheet.name} ${String(from)}-${String(to)}`);
        return sheet.rows(columns, from, to);
      },
    })),
  });
  const days = [...DAYS.slice(0, 4), day("03/03/2025", { refStage: "S-3" }), ...DAYS.slice(4)];
  const start = { ...START, Prestations: days, Paramètres: [{ parametre: "centre.nom" }] };
  const before = wholeCheck([registreClasseur(start, {})]);
  const edits: Edit[] = [{ file: 0, sheet: "Prestations", lines: [3] }];
  expect(recontroler(before, [spied(registreClasseur(start, {}))], edits)).toBeDefined();
  expect(read).toEqual([
    "Stagiaires en-têtes 1-1",
    "Stagiaires 2-2",
    "Partenaires en-têtes 1-1",
    "Partenaires 2-3",
    "Stages en-têtes 1-1",
    "Stages 2-3",
    "Prestations en-têtes 1-1",
    "Prestations 2-5",
    "Prestations 7-12",
    "Reprises en-têtes 1-1",
    "Reprises 2-2",
    "Accidents en-têtes 1-1",
    "Accidents 2-2",
  ]);
});
