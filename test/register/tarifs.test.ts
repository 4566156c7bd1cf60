import { constats } from "../support/lire";
import { jour, registre, stage, type TestRow } from "../support/registre";

type Ligne = TestRow<"Tarifs">;

const au = (day: string, code: string, ...rows: Ligne[]): unknown =>
  registre({ Tarifs: rows }).fares.at(code, jour(day));

/** What is told of a stage's rate, with these fares; the stage begins on 3 March 2025. */
const dit = (tarifParJour: string | number, ...rows: Ligne[]): string[] =>
  constats(
    registre({
      Stages: [stage({ tarifParJour, joursPrestes: 0, heuresPrestees: 0 })],
      Tarifs: rows,
    }),
    {
      regles: ["donnee-invalide", "tarif-perime"],
    },
  );

const PERIME = ["erreur tarif-perime Stages!AF2"];

describe("un tarif", () => {
  it("n'existe pas sans ligne : aucun n'est donné d'avance", () => {
    expect(au("03/03/2025", "TEC")).toBeUndefined();
  });

  it("a un montant par jour et un plafond par stage", () => {
    expect([
      au("03/03/2025", "TEC", { code: "TEC", montantParJour: "5,20 €", plafondParStage: 50 }),
      au("03/03/2025", "TEC", { code: "TEC", montantParJour: 5.2 }),
    ]).toEqual([
      { perDay: 520, cap: 5000 },
      { perDay: 520, cap: undefined },
    ]);
  });

  it("un code se compare sans égard à la casse ; les accents comptent", () => {
    const row: Ligne = { code: "Abonné", montantParJour: 3 };
    expect([au("03/03/2025", "ABONNÉ", row), au("03/03/2025", "abonne", row)]).toEqual([
      { perDay: 300, cap: undefined },
      undefined,
    ]);
  });

  it("un code en chiffres est un code dans Tarifs, un montant dans Stages", () => {
    expect(dit(5, { code: 5, montantParJour: 3 })).toEqual([]);
  });
});

describe("par date", () => {
  const rows: Ligne[] = [
    { code: "TEC", montantParJour: 6, valableDes: "01/01/2026" },
    { code: "TEC", montantParJour: 5, valableDes: "01/01/2025" },
    { code: "TEC", valableDes: "01/07/2026" },
    { code: "TEC", montantParJour: 7, valableDes: "01/01/2027" },
  ];

  it("chaque version dès son premier jour ; un montant vide clôt le code", () => {
    expect(
      [
        "31/12/2024",
        "01/01/2025",
        "31/12/2025",
        "01/01/2026",
        "30/06/2026",
        "01/07/2026",
        "31/12/2026",
        "01/01/2027",
      ].map((day) => (au(day, "TEC", ...rows) as { perDay: number } | undefined)?.perDay),
    ).toEqual([undefined, 500, 500, 600, 600, undefined, undefined, 700]);
  });

  it("de deux lignes d'un code et d'un jour, la plus basse", () => {
    expect(
      au(
        "03/03/2025",
        "TEC",
        { code: "TEC", montantParJour: 5, valableDes: "01/01/2025" },
        { code: "tec", montantParJour: 6, valableDes: 45658 },
        { code: "SNCB", montantParJour: 9, valableDes: 45658 },
      ),
    ).toEqual({ perDay: 600, cap: undefined });
  });

  it.each<[string, Ligne]>([
    ["son montant", { montantParJour: "gratuit" }],
    ["un montant négatif", { montantParJour: -1 }],
    ["son plafond", { montantParJour: 6, plafondParStage: "aucun" }],
    ["sa date", { montantParJour: 6, valableDes: "01/01/25" }],
    ["sa date de vérification", { montantParJour: 6, verifieLe: "ok" }],
    ["son libellé en erreur", { montantParJour: 6, libelle: { error: true } }],
  ])("une version illisible n'est pas en vigueur : %s", (_nom, cells) => {
    expect(
      au(
        "03/03/2025",
        "TEC",
        { code: "TEC", montantParJour: 5, valableDes: "01/01/2024" },
        { code: "TEC", valableDes: "01/01/2025", ...cells },
      ),
    ).toEqual({ perDay: 500, cap: undefined });
  });
});

describe("le code d'un stage", () => {
  it("en vigueur le premier jour", () => {
    expect(dit("tec", { code: "TEC", montantParJour: 5, valableDes: "03/03/2025" })).toEqual([]);
  });

  it("en vigueur le lendemain seulement", () => {
    expect(dit("TEC", { code: "TEC", montantParJour: 5, valableDes: "04/03/2025" })).toEqual(
      PERIME,
    );
  });

  it("clos le premier jour", () => {
    expect(
      dit(
        "TEC",
        { code: "TEC", montantParJour: 5 },
        { code: "TEC", montantParJour: "", valableDes: "03/03/2025" },
      ),
    ).toEqual(PERIME);
  });

  it("clos le lendemain", () => {
    expect(
      dit(
        "TEC",
        { code: "TEC", montantParJour: 5 },
        { code: "TEC", montantParJour: "-", valableDes: "04/03/2025" },
      ),
    ).toEqual([]);
  });

  it("inconnu", () => {
    expect(dit("TEC", { code: "SNCB", montantParJour: 5 })).toEqual([
      "erreur donnee-invalide Stages!AF2",
    ]);
  });

  it("inconnu, sans feuille Tarifs", () => {
    expect(
      constats(registre({ Stages: [stage({ tarifParJour: "TEC" })] }), {
        regles: ["donnee-invalide"],
      }),
    ).toEqual(["erreur donnee-invalide Stages!AF2"]);
  });
});

it("une ligne sans code est une donnée manquante", () => {
  expect(constats(registre({ Tarifs: [{ libelle: "Bus", montantParJour: 5 }] }))).toEqual([
    "erreur donnee-manquante Tarifs!A2",
  ]);
});
