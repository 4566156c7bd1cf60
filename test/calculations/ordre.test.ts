import { Dossier } from "../../src/calculations/dossier";
import { placeStages } from "../../src/calculations/ordre";
import type { Personne } from "../../src/register/entities";
import {
  jour,
  registre,
  registreDe,
  stage,
  stagiaire,
  type TestRegister,
  type TestRow,
} from "../support/registre";

const ordre = (sheets: TestRegister, register = registre(sheets)): unknown => {
  const { stages } = register.personnes[0] as Personne;
  return placeStages(stages, register.settings, () => undefined).map(
    ({ stage: { refStage }, rank, previous }) => [refStage, rank, previous?.stage.refStage],
  );
};

describe("l'ordre des stages d'une personne", () => {
  it("suit le premier jour, puis le dernier (aucun : après), puis la ligne", () => {
    const Stages = [
      stage({ refStage: "sans fin", dateFin: "?x" }),
      stage({ refStage: "long", dateFin: "20/03/2025" }),
      stage({ refStage: "court B" }),
      stage({ refStage: "court A" }),
      stage({ refStage: "avant", dateDebut: "01/03/2025" }),
      stage({ refStage: "sans début", dateDebut: "" }),
    ];
    expect(ordre({ Stages })).toEqual([
      ["avant", 1, undefined],
      ["court B", 2, "avant"],
      ["court A", 3, "court B"],
      ["long", 4, "court A"],
      ["sans fin", 5, "long"],
    ]);
  });

  it("compte le rang parmi les stages de la fenêtre", () => {
    const Stages = [
      stage({ refStage: "1", dateDebut: "03/03/2025" }),
      stage({ refStage: "2", dateDebut: "04/03/2025" }),
      stage({ refStage: "3", dateDebut: "02/03/2028" }),
      stage({ refStage: "4", dateDebut: "03/03/2028" }),
      stage({ refStage: "5", dateDebut: "03/03/2031" }),
    ];
    expect(ordre({ Stages })).toEqual([
      ["1", 1, undefined],
      ["2", 2, "1"],
      ["3", 3, "2"],
      ["4", 3, "3"],
      ["5", 1, undefined],
    ]);
  });

  it("suit les fichiers, quand tout le reste est égal", () => {
    const register = registreDe([
      [{ Stages: [stage({ refStage: "A" })] }],
      [{ Stagiaires: [stagiaire()], Partenaires: [], Stages: [stage({ refStage: "B" })] }],
    ]);
    expect(ordre({}, register)).toEqual([
      ["A", 1, undefined],
      ["B", 2, "A"],
    ]);
  });
});

describe("le dossier d'une personne", () => {
  it("met ses jours prestés en ordre : date, fichier, ligne ; les autres n'y sont pas", () => {
    const register = registre({
      Stages: [stage(), stage({ refStage: "S-2" }), stage({ refStage: "S-3", etat: "Annulé" })],
      Prestations: [
        { refStage: "S-2", date: "05/03/2025", heures: 1 },
        { refStage: "S-1", date: "05/03/2025", heures: 2 },
        { refStage: "S-1", date: "04/03/2025", heures: 3 },
        { refStage: "S-1", date: "03/03/2025", heures: 4, presence: "AJ" },
        { refStage: "S-3", date: "03/03/2025", heures: 5 },
      ],
    });
    const dossier = new Dossier(
      register.personnes[0] as Personne,
      jour("31/12/2025"),
      register.settings,
    );
    expect(dossier.prestations.map(({ heures }) => heures)).toEqual([180, 60, 120]);
    expect(dossier.anchorOf()).toBe(jour("03/03/2025"));
    expect(dossier.ledger).toBe(dossier.ledger);
  });
});

describe("la fenêtre d'un stage", () => {
  const deuxLe = (premier: string, second: string): readonly TestRow<"Stages">[] => [
    stage({ refStage: "1", dateDebut: premier, dateFin: premier }),
    stage({ refStage: "2", dateDebut: second, dateFin: second }),
  ];
  /** The rank of the second of two stages. */
  const rang = (
    premier: string,
    second: string,
    Paramètres: readonly TestRow<"Paramètres">[] = [],
  ): number | undefined => {
    const register = registre({ Stages: deuxLe(premier, second), Paramètres });
    return new Dossier(register.personnes[0] as Personne, jour("31/12/2025"), register.settings)
      .stages[1]?.rank;
  };
  const PERIODES = { parametre: "credit.fenetre", valeur: "premier-stage" };

  it.each([
    // 1,096 days from the first of the window to its last: 365 + 365 + 366.
    ["15/03/2025", "14/03/2028", 2],
    ["14/03/2025", "14/03/2028", 1],
    // Without a 29 February in it, 1,095.
    ["02/03/2024", "01/03/2027", 2],
    ["01/03/2024", "01/03/2027", 1],
    ["29/02/2024", "28/02/2027", 2],
    ["28/02/2024", "28/02/2027", 1],
    ["29/02/2024", "01/03/2027", 1],
    ["01/03/2025", "29/02/2028", 2],
    ["28/02/2025", "29/02/2028", 1],
    ["28/02/2025", "28/02/2028", 1],
    ["03/03/2025", "03/03/2025", 2],
  ])("glissante : un stage du %s, puis du %s, est le numéro %s", (premier, second, expected) => {
    expect(rang(premier, second)).toBe(expected);
  });

  it.each([
    ["03/03/2025", "02/03/2028", 2],
    ["03/03/2025", "03/03/2028", 1],
    ["29/02/2024", "27/02/2027", 2],
    ["29/02/2024", "28/02/2027", 1],
  ])("par périodes : un stage du %s, puis du %s, est le numéro %s", (premier, second, expected) => {
    expect(rang(premier, second, [PERIODES])).toBe(expected);
  });

  it.each([
    [{ ...PERIODES, valableDes: "03/03/2028" }, "03/03/2025", "03/03/2028", 1],
    [{ ...PERIODES, valableDes: "10/03/2028" }, "10/03/2025", "09/03/2028", 2],
    [{ ...PERIODES, valableDes: "05/03/2029" }, "10/03/2026", "04/03/2029", 2],
    [
      { parametre: "credit.annees", valeur: 2, valableDes: "03/03/2027" },
      "03/03/2025",
      "03/03/2027",
      1,
    ],
    [
      { parametre: "credit.annees", valeur: 2, valableDes: "04/03/2027" },
      "03/03/2025",
      "03/03/2027",
      2,
    ],
    [{ parametre: "credit.annees", valeur: 4 }, "04/03/2024", "03/03/2028", 2],
    [{ parametre: "credit.annees", valeur: 4 }, "03/03/2024", "03/03/2028", 1],
  ])("suit les paramètres en vigueur ce jour-là (%j)", (parametre, premier, second, expected) => {
    expect(rang(premier, second, [parametre])).toBe(expected);
  });
});

describe("l'ordre des stages, à dates égales ou manquantes", () => {
  it("sans dernier jour, ils viennent après, entre eux par ligne", () => {
    const Stages = [
      stage({ refStage: "illisible", dateFin: "?x" }),
      stage({ refStage: "fin avant début", dateFin: "02/03/2025" }),
      stage({ refStage: "interrompu sans fin", etat: "Interrompu" }),
      stage({ refStage: "fin réelle illisible", dateFinReelle: "?x" }),
      stage({ refStage: "loin", dateFin: "31/12/2199" }),
      stage({ refStage: "fin réelle", dateFin: "31/12/2199", dateFinReelle: "03/03/2025" }),
    ];
    expect(ordre({ Stages })).toEqual([
      ["fin réelle", 1, undefined],
      ["loin", 2, "fin réelle"],
      ["illisible", 3, "loin"],
      ["fin avant début", 4, "illisible"],
      ["interrompu sans fin", 5, "fin avant début"],
      ["fin réelle illisible", 6, "interrompu sans fin"],
    ]);
  });
});
