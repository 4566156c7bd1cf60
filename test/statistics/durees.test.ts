import { compterAnnees } from "../../src/statistics";
import { heuresMedianes, heuresMoyennes, taux } from "../../src/statistics/derives";
import type { Figures } from "../../src/statistics/figures";
import { controler } from "../../src/validation/controle";
import { jour, registre, stage, type TestRegister, type TestRow } from "../support/registre";

const annee = (sheets: TestRegister, an = 2025, au = "31/12/2025"): Figures => {
  const [counted] = compterAnnees(controler(registre(sheets), jour(au)), [an]);
  if (!counted) throw new Error("une année");
  return counted.figures;
};
/** One stage for each row of cells, in the year's figures. */
const des = (...rows: TestRow<"Stages">[]): Figures =>
  annee({ Stages: rows.map((cells, at) => stage({ refStage: `S-${String(at + 1)}`, ...cells })) });

const totaux = (heuresPrestees: number | string): TestRow<"Stages"> => ({
  heuresPrestees,
  joursPrestes: 1,
});
const INCONNU = { heuresPrestees: "", joursPrestes: "" };

describe("les heures par stage", () => {
  const moyenne = (...rows: TestRow<"Stages">[]): unknown[] => {
    const { heuresParStage } = des(...rows);
    return [heuresMoyennes(heuresParStage), heuresMedianes(heuresParStage)];
  };

  it.each<[string, TestRow<"Stages">[], unknown[]]>([
    ["un seul", [totaux(76)], [76, 76]],
    ["trois : la médiane est celui du milieu", [totaux(76), totaux(10), totaux(38)], [41.33, 38]],
    [
      "quatre : le milieu des deux du milieu",
      [totaux(76), totaux(8), totaux(38), totaux(19)],
      [35.25, 28.5],
    ],
    ["deux fois le même", [totaux(8), totaux(8), totaux(38)], [18, 8]],
    ["0 heure connue compte", [totaux(0), totaux(76)], [38, 38]],
    ["une présence inconnue n'est pas 0", [INCONNU, totaux(76)], [76, 76]],
    ["aucune présence connue", [INCONNU], [undefined, undefined]],
    ["un annulé non plus", [{ ...totaux(8), etat: "Annulé" }, totaux(76)], [76, 76]],
    [
      "un interrompu compte",
      [{ ...totaux(8), etat: "Interrompu", dateFinReelle: "04/03/2025" }, totaux(76)],
      [42, 42],
    ],
    ["sans dernier jour, pas fini", [{ dateFin: "" }], [undefined, undefined]],
    ["aucun stage", [], [undefined, undefined]],
  ])("%s", (_, rows, expected) => {
    expect(moyenne(...rows)).toEqual(expected);
  });

  it("sont ceux des stages finis : le lendemain du dernier jour", () => {
    expect(annee({}, 2025, "14/03/2025").heuresParStage).toEqual([]);
    expect(annee({}, 2025, "15/03/2025").heuresParStage).toEqual([[4560, 1]]);
  });

  it("sont toutes les heures d'un stage de l'année, celles de l'autre année aussi", () => {
    const sheets = {
      Stages: [stage({ dateDebut: "29/12/2025", dateFin: "09/01/2026" })],
      Prestations: [
        { refStage: "S-1", date: "31/12/2025", heures: 7 },
        { refStage: "S-1", date: "02/01/2026", heures: 8 },
      ],
    };
    expect(annee(sheets, 2025, "09/01/2026").heuresParStage).toEqual([]);
    expect(annee(sheets, 2025, "10/01/2026").heuresParStage).toEqual([[900, 1]]);
    expect(annee(sheets, 2026, "10/01/2026").heuresParStage).toEqual([]);
  });

  it("d'un stage dont un jour ne se lit pas sont celles des autres jours", () => {
    const Prestations = [
      { refStage: "S-1", date: "04/03/2025", heures: 7 },
      { refStage: "S-1", date: "05/03/25", heures: 8 },
    ];
    expect(annee({ Prestations }).heuresParStage).toEqual([[420, 1]]);
  });

  it("sont en ordre, chaque valeur avec son nombre", () => {
    expect(des(totaux(9), totaux(10), totaux(9), totaux(2)).heuresParStage).toEqual([
      [120, 1],
      [540, 2],
      [600, 1],
    ]);
  });
});

describe("le taux de présence", () => {
  const presence = (...rows: TestRow<"Stages">[]): unknown => {
    const { prestees, prevues } = des(...rows).presence;
    return [prestees / 60, prevues / 60, taux(prestees, prevues)];
  };

  it.each<[string, TestRow<"Stages">[], unknown]>([
    ["60 h sur 76", [totaux(60)], [60, 76, 0.7895]],
    [
      "de tous ensemble, non la moyenne des taux",
      [totaux(76), { ...totaux(4), heuresPrevues: 8 }],
      [80, 84, 0.9524],
    ],
    ["plus que prévu", [{ ...totaux(38), heuresPrevues: 19 }], [38, 19, 2]],
    ["0 heure", [totaux(0)], [0, 76, 0]],
    [
      "une présence inconnue ne compte pas, son prévu non plus",
      [INCONNU, totaux(38)],
      [38, 76, 0.5],
    ],
    [
      "sans rien de prévu, sa présence non plus",
      [{ ...totaux(50), heuresPrevues: "", joursPrevus: "" }, totaux(38)],
      [38, 76, 0.5],
    ],
    [
      "prévu en jours : 5 × 7,6 h",
      [{ ...totaux(19), heuresPrevues: "", joursPrevus: 5 }],
      [19, 38, 0.5],
    ],
    [
      "interrompu : tout le prévu",
      [{ ...totaux(19), etat: "Interrompu", dateFinReelle: "05/03/2025" }],
      [19, 76, 0.25],
    ],
    ["annulé", [{ ...totaux(19), etat: "Annulé" }], [0, 0, undefined]],
    ["pas encore fini", [{ ...totaux(19), dateFin: "31/12/2025" }], [0, 0, undefined]],
    ["fini la veille", [{ ...totaux(19), dateFin: "30/12/2025" }], [19, 76, 0.25]],
    ["d'un premier jour en 2024", [{ ...totaux(19), dateDebut: "31/12/2024" }], [0, 0, undefined]],
  ])("%s", (_, rows, expected) => {
    expect(presence(...rows)).toEqual(expected);
  });

  it("un jour illisible : ce que donnent les autres, sur tout le prévu", () => {
    const Prestations = [
      { refStage: "S-1", date: "04/03/2025", heures: 19 },
      { refStage: "S-1", date: "05/03/2025", heures: "?x" },
      { refStage: "S-1", date: "06/03/2025", heures: 8, presence: "AJ" },
    ];
    expect(annee({ Prestations }).presence).toEqual({ prestees: 1140, prevues: 4560 });
  });
});
