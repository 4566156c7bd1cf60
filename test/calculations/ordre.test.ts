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
