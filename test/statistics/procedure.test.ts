import { compterAnnees } from "../../src/statistics";
import { medianeOf, type Figures, type Nombre } from "../../src/statistics/figures";
import { controler } from "../../src/validation/controle";
import { jour, registre, stage, type TestRegister, type TestRow } from "../support/registre";

const annees = (sheets: TestRegister, au = "31/12/2025"): Figures[] =>
  compterAnnees(controler(registre(sheets), jour(au)), [2024, 2025, 2026]).map(
    ({ figures }) => figures,
  );
/** A count of 2024, 2025 and 2026. */
const compte = (nombre: Nombre, sheets: TestRegister, au?: string): number[] =>
  annees(sheets, au).map(({ nombres }) => nombres[nombre]);
/** A count of 2025, of one stage. */
const un = (nombre: Nombre, cells: TestRow<"Stages">, au?: string): number | undefined =>
  compte(nombre, { Stages: [stage(cells)] }, au)[1];

describe("les stages évalués", () => {
  it.each<[string, TestRow<"Stages">, number]>([
    ["à la date du contrôle", { evaluationLe: "31/12/2025" }, 1],
    ["le lendemain", { evaluationLe: "01/01/2026" }, 0],
    ["sans évaluation", { evaluationLe: "" }, 0],
    ["une évaluation illisible", { evaluationLe: "ok" }, 0],
    ["avant la fin du stage", { evaluationLe: "05/03/2025" }, 1],
    ["d'un premier jour en 2024", { dateDebut: "31/12/2024" }, 0],
    ["annulé", { etat: "Annulé" }, 0],
  ])("%s", (_, cells, expected) => {
    expect(un("evalues", cells)).toBe(expected);
  });

  it("l'année du premier jour, même évalués l'autre", () => {
    const Stages = [
      stage({ dateDebut: "22/12/2025", dateFin: "31/12/2025", evaluationLe: "05/01/2026" }),
    ];
    expect(compte("evalues", { Stages }, "04/01/2026")).toEqual([0, 0, 0]);
    expect(compte("evalues", { Stages }, "05/01/2026")).toEqual([0, 1, 0]);
  });
});

describe("les stages évalués à temps", () => {
  it.each<[string, TestRow<"Stages">, number]>([
    ["30 jours après la fin", { evaluationLe: "13/04/2025" }, 1],
    ["31 jours après", { evaluationLe: "14/04/2025" }, 0],
    ["après une fin réelle", { dateFinReelle: "15/03/2025", evaluationLe: "14/04/2025" }, 1],
    ["sans dernier jour", { dateFin: "" }, 0],
    ["une évaluation à venir", { dateFin: "31/12/2025", evaluationLe: "05/01/2026" }, 0],
    ["sans évaluation", { evaluationLe: "" }, 0],
  ])("%s", (_, cells, expected) => {
    expect(un("evaluesATemps", cells)).toBe(expected);
  });

  const delai = (valableDes: string): number | undefined =>
    compte("evaluesATemps", {
      Paramètres: [{ parametre: "evaluation.delai-jours", valeur: 2, valableDes }],
    })[1];
  it("dans le délai en vigueur le premier jour", () => {
    expect(delai("03/03/2025")).toBe(0);
  });
  it("non dans un délai qui change pendant le stage", () => {
    expect(delai("04/03/2025")).toBe(1);
  });
});

describe("les conventions signées", () => {
  it.each<[string, TestRow<"Stages">, string, number]>([
    ["les trois signatures", {}, "31/12/2025", 1],
    ["le jour de la dernière", {}, "26/02/2025", 1],
    ["la veille", {}, "25/02/2025", 0],
    ["il en manque une", { signaturePartenaire: "" }, "31/12/2025", 0],
    ["une est illisible", { signatureCpas: "✔" }, "31/12/2025", 0],
    ["une signature à venir", { signatureStagiaire: "01/01/2026" }, "31/12/2025", 0],
  ])("%s", (_, cells, au, expected) => {
    expect(un("conventions", cells, au)).toBe(expected);
  });
});

describe("les stages commencés, finis, suivis", () => {
  it.each<[string, Nombre, TestRow<"Stages">, string, number]>([
    ["commencé le premier jour", "commences", {}, "03/03/2025", 1],
    ["non la veille", "commences", {}, "02/03/2025", 0],
    ["fini le lendemain du dernier jour", "termines", {}, "15/03/2025", 1],
    ["non le dernier jour", "termines", {}, "14/03/2025", 0],
    ["non sans dernier jour", "termines", { dateFin: "" }, "31/12/2025", 0],
    ["suivi ce jour-là", "suivis", {}, "07/03/2025", 1],
    ["non la veille", "suivis", {}, "06/03/2025", 0],
    ["non sans suivi", "suivis", { suiviLe: "" }, "31/12/2025", 0],
  ])("%s", (_, nombre, cells, au, expected) => {
    expect(un(nombre, cells, au)).toBe(expected);
  });
});

describe("la Dimona", () => {
  it.each([
    ["le premier jour, à temps", "03/03/2025", 0, 0],
    ["le lendemain, en retard", "04/03/2025", 1, -1],
    ["trois jours avant", "28/02/2025", 0, 3],
    ["absente", "", 0, undefined],
    ["illisible", "ok", 0, undefined],
  ])("%s", (_, dimonaLe, tardives, delai) => {
    const [, figures] = annees({ Stages: [stage({ dimonaLe })] });
    expect(figures?.nombres.dimonasTardives).toBe(tardives);
    expect(figures && medianeOf(figures.delaiDimona)).toBe(delai);
  });
});

describe("les accidents vont à l'année de leur date", () => {
  const accidents = (
    row: TestRow<"Accidents">,
    cells: TestRow<"Stages"> = {},
    nombre: Nombre = "accidents",
  ): number[] =>
    compte(nombre, { Stages: [stage(cells)], Accidents: [{ refStage: "S-1", ...row }] });

  it.each<[string, TestRow<"Accidents">, TestRow<"Stages">, number[]]>([
    ["le 31 décembre 2024", { date: "31/12/2024" }, {}, [1, 0, 0]],
    ["le 1er janvier 2025", { date: "01/01/2025" }, {}, [0, 1, 0]],
    ["le 31 décembre 2025", { date: "31/12/2025" }, {}, [0, 1, 0]],
    ["le 1er janvier 2026", { date: "01/01/2026" }, {}, [0, 0, 1]],
    ["d'un stage de 2024", { date: "05/03/2025" }, { dateDebut: "31/12/2024" }, [0, 1, 0]],
    ["d'un stage sans dates", { date: "05/03/2025" }, { dateDebut: "?x", dateFin: "" }, [0, 1, 0]],
    ["sans date", { date: "", description: "Chute" }, {}, [0, 0, 0]],
    ["à la date illisible", { date: "05/03/25" }, {}, [0, 0, 0]],
    ["d'un stage inconnu", { refStage: "S-404", date: "05/03/2025" }, {}, [0, 0, 0]],
    ["d'un stage annulé", { date: "05/03/2025" }, { etat: "Annulé" }, [0, 0, 0]],
    ["d'un stage sans personne", { date: "05/03/2025" }, { refStagiaire: "B-404" }, [0, 1, 0]],
  ])("%s", (_, row, cells, expected) => {
    expect(accidents(row, cells)).toEqual(expected);
  });

  it("deux d'un même jour sont deux, d'un doublon de stage aussi", () => {
    const Accidents = [1, 2].map(() => ({ refStage: "s-1", date: "05/03/2025" }));
    expect(compte("accidents", { Stages: [stage(), stage()], Accidents })).toEqual([0, 2, 0]);
  });
  it("sont déclarés où l'assureur est averti", () => {
    const date = "05/03/2025";
    expect(accidents({ date, assureurAverti: date }, {}, "accidentsDeclares")).toEqual([0, 1, 0]);
    expect(accidents({ date }, {}, "accidentsDeclares")).toEqual([0, 0, 0]);
    expect(accidents({ date: "", assureurAverti: date }, {}, "accidentsDeclares")).toEqual([
      0, 0, 0,
    ]);
  });
});

describe("les stages impayés", () => {
  const PAYE = { regimeIndemnite: "Horaire", indemnite: 150 } as const;
  it.each<[string, TestRow<"Stages">, number[]]>([
    ["quelque chose est dû, et rien n'est payé", PAYE, [0, 1, 0]],
    ["payé", { ...PAYE, payeLe: "28/03/2025" }, [0, 0, 0]],
    ["les seuls déplacements", { tarifParJour: 4 }, [0, 1, 0]],
    ["rien n'est dû", { indemnite: 150 }, [0, 0, 0]],
    ["pas fini", { ...PAYE, dateFin: "31/12/2025" }, [0, 0, 0]],
    ["l'année du dernier jour", { ...PAYE, dateDebut: "31/12/2024" }, [0, 1, 0]],
    ["annulé", { ...PAYE, etat: "Annulé" }, [0, 0, 0]],
  ])("%s", (_, cells, expected) => {
    expect(compte("impayes", { Stages: [stage(cells)] })).toEqual(expected);
  });
});
