import { heuresPrevuesOf, presenceOf } from "../../src/calculations/presence";
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
      certain: true,
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
      certain: false,
    });
    expect(presence({ heuresPrestees: 7.6, joursPrestes: "?x" })).toMatchObject({
      days: 1_000_000,
      certain: false,
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
    expect(presence({}, { Prestations })).toEqual({ minutes: 480, days: 2_000_000, certain: true });
    expect(presence({}, { Prestations: [{ refStage: "S-1", date: "?x", heures: 4 }] })).toEqual({
      minutes: 0,
      days: 0,
      certain: false,
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
