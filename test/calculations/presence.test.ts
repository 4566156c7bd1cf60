import {
  hasPresence,
  heuresPresteesOf,
  heuresPrevuesOf,
  presenceOf,
} from "../../src/calculations/presence";
import type { Stage } from "../../src/register/entities";
import { registre, stage, type TestRegister, type TestRow } from "../support/registre";

const du = (
  cells: TestRow<"Stages">,
  sheets: TestRegister = {},
): { stage: Stage; register: ReturnType<typeof registre> } => {
  const register = registre({ Stages: [stage(cells)], ...sheets });
  return { stage: register.stages[0] as Stage, register };
};
const presence = (cells: TestRow<"Stages">, sheets: TestRegister = {}): unknown => {
  const { stage: of, register } = du(cells, sheets);
  return presenceOf(of, register.settings);
};
const prevues = (cells: TestRow<"Stages">, sheets: TestRegister = {}): number | undefined => {
  const { stage: of, register } = du(cells, sheets);
  return heuresPrevuesOf(of, register.settings);
};
const SEPT = { Paramètres: [{ parametre: "jour.heures", valeur: 7, valableDes: "03/03/2025" }] };

describe("la présence à un stage", () => {
  it("vient des deux totaux", () => {
    expect(presence({ heuresPrestees: 40, joursPrestes: 6.5 })).toEqual({
      minutes: 2400,
      days: 6_500_000,
      certainHours: true,
      certainDays: true,
    });
  });
  it.each([
    [7.6, 1],
    ["7h37", 2],
    [15.2, 2],
    [0, 0],
  ])("sans jours, %s heures en font %s, vers le haut", (heuresPrestees, days) => {
    expect(presence({ heuresPrestees, joursPrestes: "" })).toMatchObject({
      days: days * 1_000_000,
    });
  });
  it("sans heures, 2,5 jours en font 19 (7 h 36 chacun)", () => {
    expect(presence({ heuresPrestees: "", joursPrestes: 2.5 })).toMatchObject({
      minutes: 1140,
      days: 2_500_000,
    });
  });
  it("suit les heures d'un jour en vigueur le premier jour", () => {
    expect(presence({ heuresPrestees: "", joursPrestes: 2 }, SEPT)).toMatchObject({ minutes: 840 });
    expect(presence({ heuresPrestees: 14, joursPrestes: "" }, SEPT)).toMatchObject({
      days: 2_000_000,
    });
  });
  it("est inconnue sans totaux ni jours, ou sans premier jour pour les déduire", () => {
    expect(presence({ heuresPrestees: "", joursPrestes: "" })).toBeUndefined();
    expect(presence({ heuresPrestees: 7.6, joursPrestes: "", dateDebut: "?x" })).toBeUndefined();
    expect(presence({ heuresPrestees: 7.6, joursPrestes: 1, dateDebut: "?x" })).toMatchObject({
      minutes: 456,
    });
  });
  it("n'est pas certaine quand un total est illisible", () => {
    expect(presence({ heuresPrestees: "?x", joursPrestes: 1 })).toMatchObject({
      minutes: 456,
      certainHours: false,
      certainDays: true,
    });
    expect(presence({ heuresPrestees: 7.6, joursPrestes: "?x" })).toMatchObject({
      days: 1_000_000,
      certainHours: true,
      certainDays: false,
    });
  });
  it("vient des jours dès qu'il y en a, même inutilisables", () => {
    const Prestations = [
      { refStage: "S-1", date: "04/03/2025", heures: 4 },
      { refStage: "s-1", date: "03/03/2025", heures: 3, presence: "P" },
      { refStage: "S-1", date: "03/03/2025", heures: 1, presence: "Présent" },
      { refStage: "S-1", date: "05/03/2025" },
      { refStage: "S-1", date: "06/03/2025", heures: 5, presence: "AI" },
    ];
    expect(presence({}, { Prestations })).toEqual({
      minutes: 480,
      days: 2_000_000,
      certainHours: true,
      certainDays: true,
    });
    expect(presence({}, { Prestations: [{ refStage: "S-1", date: "?x", heures: 4 }] })).toEqual({
      minutes: 0,
      days: 0,
      certainHours: false,
      certainDays: false,
    });
  });
});

describe("les heures prévues", () => {
  it("sont celles qui sont notées, sinon celles des jours", () => {
    expect(prevues({ heuresPrevues: 40, joursPrevus: 10 })).toBe(2400);
    expect(prevues({ heuresPrevues: "", joursPrevus: 2.5 })).toBe(1140);
    expect(prevues({ heuresPrevues: "", joursPrevus: 2 }, SEPT)).toBe(840);
  });
  it("ne se déduisent pas d'une cellule illisible, ni sans premier jour", () => {
    expect(prevues({ heuresPrevues: "?x", joursPrevus: 2 })).toBeUndefined();
    expect(prevues({ heuresPrevues: "", joursPrevus: 2, dateDebut: "?x" })).toBeUndefined();
    expect(prevues({ heuresPrevues: "", joursPrevus: "" })).toBeUndefined();
  });
});

describe("la présence, à la demi-minute et aux jours distincts", () => {
  it.each([
    // 0.0625 × 456 = 28.5 minutes, 0.0624 × 456 = 28.4544.
    [0.0625, 29],
    [0.0624, 28],
    [1, 456],
    [0, 0],
  ])("%s jour prestés font %s minutes", (joursPrestes, minutes) => {
    expect(presence({ heuresPrestees: "", joursPrestes })).toEqual({
      minutes,
      days: Math.round(joursPrestes * 1_000_000),
      certainHours: true,
      certainDays: true,
    });
  });

  it.each<[string, TestRow<"Prestations">, number, number, boolean]>([
    ["un autre jour", { date: "05/03/2025", heures: 1 }, 9, 2, true],
    ["le même jour", { date: "04/03/2025 10:00", heures: 1 }, 9, 1, true],
    ["un jour d'absence", { date: "05/03/2025", presence: "AJ" }, 8, 1, true],
    [
      "un jour d'absence avec des heures",
      { date: "05/03/2025", heures: 1, presence: "AI" },
      8,
      1,
      true,
    ],
    ["un jour Présent à 0 h", { date: "05/03/2025", heures: 0, presence: "P" }, 8, 1, true],
    ["un jour sans rien", { date: "05/03/2025" }, 8, 1, true],
    ["un jour hors du stage", { date: "05/05/2025", heures: 1 }, 9, 2, true],
    ["un jour Présent sans heures", { date: "05/03/2025", presence: "P" }, 8, 1, false],
    ["des heures illisibles", { date: "05/03/2025", heures: "7h60" }, 8, 1, false],
    [
      "des heures illisibles d'une absence",
      { date: "05/03/2025", heures: "?x", presence: "AI" },
      8,
      1,
      false,
    ],
    ["plus de 24 h", { date: "05/03/2025", heures: "24h01" }, 8, 1, false],
    ["24 h", { date: "05/03/2025", heures: 24 }, 32, 2, true],
    ["une date illisible", { date: "05/03/25", heures: 1 }, 8, 1, false],
    [
      "une présence illisible",
      { date: "05/03/2025", heures: 1, presence: "peut-être" },
      8,
      1,
      false,
    ],
    ["un autre stage", { refStage: "S-2", date: "05/03/2025", heures: 1 }, 8, 1, true],
  ])("8 h et %s", (_, row, heures, jours, certain) => {
    const Prestations = [
      { refStage: "S-1", date: "04/03/2025", heures: 8 },
      { refStage: "S-1", ...row },
    ];
    expect(presence({}, { Prestations })).toEqual({
      minutes: heures * 60,
      days: jours * 1_000_000,
      certainHours: certain,
      certainDays: certain,
    });
  });

  it("en temps plein, les jours restent des dates", () => {
    const Prestations = [
      { refStage: "S-1", date: "03/03/2025", heures: 1 },
      { refStage: "S-1", date: "04/03/2025", heures: 1 },
    ];
    const Paramètres = [{ parametre: "indemnite.jours", valeur: "temps-plein" }];
    expect(presence({}, { Prestations, Paramètres })).toMatchObject({ days: 2_000_000 });
  });

  it("suit les heures d'un jour dès leur date, et pas la veille", () => {
    const des = (valableDes: string): TestRegister => ({
      Paramètres: [{ parametre: "jour.heures", valeur: 7, valableDes }],
    });
    const cells = { heuresPrestees: "", joursPrestes: 1 };
    expect(presence(cells, des("03/03/2025"))).toMatchObject({ minutes: 420 });
    expect(presence(cells, des("04/03/2025"))).toMatchObject({ minutes: 456 });
  });
});

describe("les heures prévues, à la demi-minute", () => {
  it.each([
    [0.0625, 29],
    [0.0624, 28],
    [10, 4560],
  ])("%s jour prévus font %s minutes", (joursPrevus, expected) => {
    expect(prevues({ heuresPrevues: "", joursPrevus })).toBe(expected);
  });
  it("ne sont pas 0 : une cellule à 0 est illisible", () => {
    expect(prevues({ heuresPrevues: 0, joursPrevus: 10 })).toBeUndefined();
    expect(prevues({ heuresPrevues: "", joursPrevus: 0 })).toBeUndefined();
  });
  it("d'un stage interrompu, sont celles du plan", () => {
    expect(prevues({ etat: "Interrompu", dateFinReelle: "04/03/2025" })).toBe(4560);
  });
});

describe("les heures prestées, pour le crédit", () => {
  const ligne = { refStage: "S-1", date: "04/03/2025", heures: 8 };
  it.each<[string, TestRow<"Stages">, TestRegister, number | undefined, boolean]>([
    ["des lignes", {}, { Prestations: [ligne] }, 480, true],
    ["une ligne inutilisable", {}, { Prestations: [{ ...ligne, date: "?x" }] }, 0, true],
    ["deux totaux", { heuresPrestees: 40, joursPrestes: 6 }, {}, 2400, true],
    ["des heures seules", { heuresPrestees: 40, joursPrestes: "" }, {}, 2400, true],
    ["0 heure", { heuresPrestees: 0, joursPrestes: "" }, {}, 0, true],
    ["des jours seuls", { heuresPrestees: "", joursPrestes: 1 }, {}, 456, true],
    [
      "des heures seules, sans premier jour",
      { heuresPrestees: 40, joursPrestes: "", dateDebut: "?x" },
      {},
      2400,
      true,
    ],
    [
      "des jours seuls, sans premier jour",
      { heuresPrestees: "", joursPrestes: 1, dateDebut: "?x" },
      {},
      undefined,
      true,
    ],
    ["rien", { heuresPrestees: "", joursPrestes: "" }, {}, undefined, false],
  ])("%s", (_, cells, sheets, heures, connue) => {
    const { stage: of, register } = du(cells, sheets);
    expect(heuresPresteesOf(of, register.settings)).toBe(heures);
    expect(hasPresence(of)).toBe(connue);
  });
});
