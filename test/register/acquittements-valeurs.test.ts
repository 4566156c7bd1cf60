import { A_VERIFIER, ACQUITTE, gravites } from "../support/acquittements";
import { stage, stagiaire } from "../support/registre";
import type { TestCell } from "../support/workbook";

describe("la valeur se compare lue comme sa colonne", () => {
  const heures = (valeur: TestCell): string[] =>
    gravites(
      { regles: ["totaux-differents"] },
      {
        Stages: [stage({ heuresPrestees: 70, joursPrestes: 1 })],
        Prestations: [{ refStage: "S-1", date: "04/03/2025", heures: 7.5 }],
      },
      [{ regle: "totaux-differents", reference: "S-1", colonne: "Heures prestées", valeur }],
    );

  it.each<TestCell>([70, "70", "70h", "70 h 00", "70:00", "70,00 h", { time: 70 / 24 }])(
    "des heures : %j",
    (valeur) => {
      expect(heures(valeur)).toEqual(ACQUITTE);
    },
  );

  it.each<TestCell>([70.5, "70h01", "soixante-dix", "", undefined])(
    "d'autres heures : %j",
    (valeur) => {
      expect(heures(valeur)).toEqual(A_VERIFIER);
    },
  );

  const debut = (valeur: TestCell): string[] =>
    gravites(
      { regles: ["stages-simultanes"] },
      {
        Stages: [
          stage(),
          stage({ refStage: "S-2", dateDebut: "10/03/2025", dateFin: "21/03/2025" }),
        ],
      },
      [{ regle: "stages-simultanes", reference: "S-2", colonne: "Date de début", valeur }],
    );

  it.each<TestCell>([45726, { date: 45726 }, "10/03/2025", "10.3.2025", "2025-03-10"])(
    "une date : %j",
    (valeur) => {
      expect(debut(valeur)).toEqual(ACQUITTE);
    },
  );

  it.each<TestCell>(["11/03/2025", "10/03/25", "10 mars", 45727, ""])(
    "une autre date : %j",
    (valeur) => {
      expect(debut(valeur)).toEqual(A_VERIFIER);
    },
  );

  const niss = (valeur: TestCell): string[] =>
    gravites(
      { regles: ["niss-invalide"] },
      { Stagiaires: [stagiaire({ niss: "90.04.12-001.06" })] },
      [{ regle: "niss-invalide", reference: "B-001", colonne: "NISS", valeur }],
    );

  it.each<[TestCell, string[]]>([
    ["90041200106", ACQUITTE],
    [90041200106, ACQUITTE],
    ["90.04.12-001.06", ACQUITTE],
    ["90041200105", A_VERIFIER],
  ])("un NISS : %j", (valeur, expected) => {
    expect(niss(valeur)).toEqual(expected);
  });

  const regime = (valeur: TestCell): string[] =>
    gravites(
      { regles: ["presence-a-verifier"] },
      {
        Stages: [
          stage({
            regimeIndemnite: "Forfait",
            indemnite: 100,
            joursPrestes: 8,
            heuresPrestees: 60,
          }),
        ],
      },
      [{ regle: "presence-a-verifier", reference: "S-1", colonne: "Régime indemnité", valeur }],
    );

  it.each<[TestCell, string[]]>([
    ["Forfait", ACQUITTE],
    ["forfaitaire", ACQUITTE],
    ["F", ACQUITTE],
    ["Horaire", A_VERIFIER],
    ["forfait jour", A_VERIFIER],
  ])("une liste : %j", (valeur, expected) => {
    expect(regime(valeur)).toEqual(expected);
  });

  const jours = (valeur: TestCell): string[] =>
    gravites(
      { regles: ["totaux-differents"] },
      {
        Stages: [stage({ heuresPrestees: "", joursPrestes: 2.5 })],
        Prestations: [{ refStage: "S-1", date: "04/03/2025", heures: 7.5 }],
      },
      [{ regle: "totaux-differents", reference: "S-1", colonne: "Jours prestés", valeur }],
    );

  it.each<[TestCell, string[]]>([
    [2.5, ACQUITTE],
    ["2,5", ACQUITTE],
    ["2,50", ACQUITTE],
    [2, A_VERIFIER],
  ])("un nombre : %j", (valeur, expected) => {
    expect(jours(valeur)).toEqual(expected);
  });

  const manquante = (valeur: TestCell): string[] =>
    gravites({ regles: ["suivi-stage"] }, { Stages: [stage({ suiviLe: "" })] }, [
      { regle: "suivi-stage", reference: "S-1", colonne: "Suivi le", valeur },
    ]);

  it.each<[TestCell, string[]]>([
    [undefined, ACQUITTE],
    ["", ACQUITTE],
    ["néant", ACQUITTE],
    ["07/03/2025", A_VERIFIER],
  ])("une cellule vide : %j", (valeur, expected) => {
    expect(manquante(valeur)).toEqual(expected);
  });
});
