import type { Field } from "../../src/register/columns";
import { ILLISIBLE, lire, MANQUANTE } from "../support/lire";
import type { TestCell } from "../support/workbook";

const montant = (cell: TestCell): unknown => lire("Stages", "indemnite", cell);
const jours = (cell: TestCell): unknown => lire("Stages", "joursPrestes", cell);
const tarif = (cell: TestCell): unknown => lire("Stages", "tarifParJour", cell);

describe("un montant, en cents", () => {
  it.each<[TestCell, number]>([
    [100, 10_000],
    [0, 0],
    [152.5, 15_250],
    [{ date: 100 }, 10_000],
    [{ time: 0.5 }, 50],
    ["100", 10_000],
    ["100,00 €", 10_000],
    ["100,00\u00a0€", 10_000],
    ["100€", 10_000],
    ["100 €", 10_000],
    ["12,5", 1250],
    ["12.50", 1250],
    ["0,05", 5],
    ["1.234,50", 123_450],
    ["1 234,50", 123_450],
    ["1\u00a0234,50\u00a0€", 123_450],
    ["1\u202f234,50 €", 123_450],
    ["1.234", 123_400],
    ["1 234", 123_400],
    ["1 234 €", 123_400],
    ["1.234.567", 123_456_700],
    ["1 234 567,89", 123_456_789],
    ["1.234.567,89", 123_456_789],
    ["1,234", 123],
    ["1.23", 123],
    ["1.2", 120],
    ["12.345", 1_234_500],
    ["1234,5", 123_450],
  ])("%j fait %i cents", (cell, expected) => {
    expect(montant(cell)).toBe(expected);
  });

  it.each<[TestCell, number]>([
    [1.005, 101],
    [1.004999, 100],
    [1.00499999999999, 100],
    [2.675, 268],
    [0.285, 29],
    [0.1 + 0.2, 30],
    [0.005, 1],
    [0.0049, 0],
    ["1,005", 101],
    ["2,675", 268],
    ["0,285 €", 29],
    ["1,0049999", 100],
    ["152,004999", 15_200],
    ["152,005", 15_201],
  ])("%j : au cent, la moitié monte (%i)", (cell, expected) => {
    expect(montant(cell)).toBe(expected);
  });

  it.each<TestCell>([
    -1,
    -0.01,
    "-1",
    "-0,01 €",
    "- 5 €",
    "cent",
    "1 23",
    "1.23.45",
    "1,2,3",
    "1..2",
    "12 34,5",
    "1.2345,6",
    "1,234.50",
    "5 € / jour",
    "100 F",
    "50 %",
    "€",
    "+-5",
    true,
    false,
  ])("%j est illisible", (cell) => {
    expect(montant(cell)).toEqual(ILLISIBLE);
  });

  it.each<TestCell>([undefined, "", "-", "n/a", "\u00a0"])("%j : manquant", (cell) => {
    expect(montant(cell)).toEqual(MANQUANTE);
  });

  it.each<[Field<"Stages">]>([["indemnite"], ["deplacements"]])("Stages · %s", (field) => {
    expect(lire("Stages", field, "1.234,50 €")).toBe(123_450);
  });

  it.each<[Field<"Tarifs">]>([["montantParJour"], ["plafondParStage"]])("Tarifs · %s", (field) => {
    expect(lire("Tarifs", field, "1.234,50 €")).toBe(123_450);
    expect(lire("Tarifs", field, -1)).toEqual(ILLISIBLE);
  });
});

describe("un nombre de jours, en millionièmes", () => {
  it.each<[TestCell, number]>([
    [10, 10_000_000],
    [2.5, 2_500_000],
    [0, 0],
    [{ date: 10 }, 10_000_000],
    ["10", 10_000_000],
    ["2,5", 2_500_000],
    ["2.5", 2_500_000],
    ["1 234", 1_234_000_000],
    ["1.234", 1_234_000_000],
    [0.1 + 0.2, 300_000],
    [" 10 ", 10_000_000],
  ])("%j", (cell, expected) => {
    expect(jours(cell)).toBe(expected);
  });

  it.each<TestCell>([-1, "-1", "dix", "10/2", "2,5,1", "1 2", true, "10 €"])(
    "%j est illisible",
    (cell) => {
      expect(jours(cell)).toEqual(ILLISIBLE);
    },
  );

  it.each<TestCell>([0, "0", "0,0", -1])("0 jour prévu (%j) ne se peut pas", (cell) => {
    expect(lire("Stages", "joursPrevus", cell)).toEqual(ILLISIBLE);
  });

  it("un demi-jour prévu se lit, 0 jour presté aussi", () => {
    expect([lire("Stages", "joursPrevus", 0.5), jours(0)]).toEqual([500_000, 0]);
  });
});

describe("Tarif par jour : un montant ou un code", () => {
  it.each<[TestCell, unknown]>([
    [5.2, { kind: "amount", amount: 520 }],
    [0, { kind: "amount", amount: 0 }],
    ["5,20 €", { kind: "amount", amount: 520 }],
    ["1.234,50", { kind: "amount", amount: 123_450 }],
    ["TEC", { kind: "code", code: "TEC" }],
    [" TEC  1\u00a0zone ", { kind: "code", code: "TEC 1 zone" }],
    ["TEC-2", { kind: "code", code: "TEC-2" }],
    [-1, ILLISIBLE],
    ["-1", ILLISIBLE],
    ["/", MANQUANTE],
  ])("%j", (cell, expected) => {
    expect(tarif(cell)).toEqual(expected);
  });
});
