import { A_VERIFIER, ACQUITTE, gravites } from "../support/acquittements";
import { stage, type TestRegister, type TestRow } from "../support/registre";
import type { TestCell } from "../support/workbook";

type Ligne = TestRow<"Acquittements">;

describe("un avertissement est acquitté quand règle, référence, colonne et valeur concordent", () => {
  // A text: the tasks name driving.
  const taches: TestRegister = { Stages: [stage({ taches: "Accueil; Conduire le bus" })] };
  const ligne: Ligne = {
    regle: "pas-de-conduite",
    reference: "S-1",
    colonne: "Tâches",
    valeur: "Accueil; Conduire le bus",
    motif: "bus scolaire à pied",
    par: "AL",
    le: "01/12/2025",
  };
  const dit = (...rows: Ligne[]): string[] =>
    gravites({ regles: ["pas-de-conduite"] }, taches, rows);

  it("sans ligne, il est à vérifier", () => {
    expect(dit()).toEqual(A_VERIFIER);
  });

  it("tout concorde", () => {
    expect(dit(ligne)).toEqual(ACQUITTE);
  });

  it.each<[string, Partial<Ligne>]>([
    ["la casse de la règle", { regle: "PAS-DE-Conduite" }],
    ["la casse de la référence", { reference: "s-1" }],
    ["la casse de la valeur", { valeur: "ACCUEIL; conduire LE BUS" }],
    ["les espaces de la valeur", { valeur: "  Accueil;  Conduire\u00a0le bus " }],
    ["ni motif, ni auteur, ni date", { motif: "", par: "", le: "" }],
    ["une date illisible de l'accord", { le: "hier" }],
  ])("%s n'y change rien", (_nom, cells) => {
    expect(dit({ ...ligne, ...cells })).toEqual(ACQUITTE);
  });

  it.each<[string, Partial<Ligne>]>([
    ["une autre règle", { regle: "programme-activites" }],
    ["une autre référence", { reference: "S-2" }],
    ["une autre colonne", { colonne: "Tuteur" }],
    ["une colonne qui n'existe pas", { colonne: "Tâche du jour" }],
    ["une autre valeur", { valeur: "Accueil; Conduire le train" }],
    ["un accent de la valeur", { valeur: "Accueil; Conduire lé bus" }],
    ["une partie de la valeur", { valeur: "Conduire le bus" }],
    ["une valeur vide", { valeur: "" }],
    ["une marque pour rien", { valeur: "-" }],
    ["sans règle", { regle: undefined }],
    ["sans référence", { reference: undefined }],
    ["une valeur en erreur", { valeur: { error: true } }],
    ["une règle en erreur", { regle: { error: true } }],
    ["une colonne en erreur", { colonne: { error: true } }],
  ])("%s : il reste à vérifier", (_nom, cells) => {
    expect(dit({ ...ligne, ...cells })).toEqual(A_VERIFIER);
  });

  it.each<TestCell>([undefined, "", "-"])("une colonne vide (%j) vaut pour toutes", (colonne) => {
    expect(dit({ ...ligne, colonne })).toEqual(ACQUITTE);
    expect(dit({ ...ligne, colonne, valeur: "autre" })).toEqual(A_VERIFIER);
  });

  it("une ligne qui concorde parmi d'autres suffit", () => {
    expect(dit({ ...ligne, valeur: "" }, ligne, { ...ligne, reference: "S-3" })).toEqual(ACQUITTE);
  });

  it("la feuille sans Colonne ni Valeur : toute colonne, valeur vide", () => {
    const without = { without: { Acquittements: ["colonne", "valeur"] } } as const;
    expect(gravites({ regles: ["pas-de-conduite"] }, taches, [ligne], without)).toEqual(A_VERIFIER);
    expect(
      gravites(
        { regles: ["suivi-stage"] },
        { Stages: [stage({ suiviLe: "" })] },
        [{ ...ligne, regle: "suivi-stage" }],
        without,
      ),
    ).toEqual(ACQUITTE);
  });
});

describe("la référence d'une ligne de Prestations est celle de son stage", () => {
  it("et la valeur choisit le jour", () => {
    const prestation = (date: string, heures: number): TestRow<"Prestations"> => ({
      refStage: "S-1",
      date,
      heures,
      presence: "Absent justifié",
    });
    expect(
      gravites(
        { regles: ["presence-incoherente"] },
        { Prestations: [prestation("04/03/2025", 7), prestation("05/03/2025", 6)] },
        [{ regle: "presence-incoherente", reference: "S-1", colonne: "Heures", valeur: "6h" }],
      ),
    ).toEqual(["avertissement", "acquitte"]);
  });
});

describe("une erreur ne s'acquitte jamais", () => {
  it.each<[string, TestRow<"Stages">, Ligne]>([
    [
      "un tuteur manquant",
      { tuteur: "" },
      { regle: "tuteur-designe", reference: "S-1", colonne: "Tuteur" },
    ],
    [
      "trop d'heures",
      { heuresPrevues: 80 },
      { regle: "duree-max-stage", reference: "S-1", colonne: "Heures prévues", valeur: 80 },
    ],
    [
      "une donnée illisible",
      { payeLe: "ok" },
      { regle: "donnee-invalide", reference: "S-1", colonne: "Payé le", valeur: "ok" },
    ],
  ])("%s", (_nom, cells, row) => {
    const regles = [row.regle as "tuteur-designe"];
    expect(gravites({ regles }, { Stages: [stage(cells)] }, [row])).toEqual(["erreur"]);
  });

  it("la même règle s'acquitte avant le début, où elle avertit", () => {
    const row: Ligne = { regle: "tuteur-designe", reference: "S-1", colonne: "Tuteur" };
    const sheets = { Stages: [stage({ tuteur: "" })] };
    expect([
      gravites({ au: "02/03/2025", regles: ["tuteur-designe"] }, sheets, [row]),
      gravites({ au: "03/03/2025", regles: ["tuteur-designe"] }, sheets, [row]),
    ]).toEqual([ACQUITTE, ["erreur"]]);
  });
});

describe("une colonne absente", () => {
  const dit = (...rows: Ligne[]): string[] =>
    gravites({ regles: ["colonne-absente"] }, {}, rows, { without: { Stages: ["tuteur"] } });

  it("s'acquitte : sa référence et sa valeur sont vides", () => {
    expect(dit({ regle: "colonne-absente", reference: "", colonne: "Tuteur" })).toEqual(ACQUITTE);
  });

  it.each<[string, Ligne]>([
    ["une autre colonne", { regle: "colonne-absente", colonne: "Objectifs" }],
    ["une référence", { regle: "colonne-absente", reference: "S-1", colonne: "Tuteur" }],
    ["une valeur", { regle: "colonne-absente", colonne: "Tuteur", valeur: "x" }],
  ])("%s : elle reste à vérifier", (_nom, row) => {
    expect(dit(row)).toEqual(A_VERIFIER);
  });
});

it("la feuille sans Règle ni Référence n'acquitte rien", () => {
  const sheets = { Stages: [stage({ suiviLe: "" })] };
  const row: Ligne = { regle: "suivi-stage", reference: "S-1" };
  expect(
    gravites({ regles: ["suivi-stage"] }, sheets, [row], {
      without: { Acquittements: ["reference"] },
    }),
  ).toEqual(A_VERIFIER);
});
