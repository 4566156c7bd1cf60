import type { Register } from "../../src/register/register";
import { compterAnnees } from "../../src/statistics";
import { controler } from "../../src/validation/controle";
import {
  jour,
  registre,
  registreDe,
  stage,
  type TestCell,
  type TestRegister,
  type TestRow,
} from "../support/registre";

const le = (
  date: TestCell,
  heures: TestCell,
  cells: TestRow<"Prestations"> = {},
): TestRow<"Prestations"> => ({ refStage: "S-1", date, heures, ...cells });

/** « hours in days » of 2024, 2025 and 2026. */
const parAnDe = (register: Register, au = "31/12/2025"): string[] =>
  compterAnnees(controler(register, jour(au)), [2024, 2025, 2026]).map(
    ({ figures: { heuresPrestees, joursPrestes } }) =>
      `${String(heuresPrestees / 60)} h en ${String(joursPrestes / 1_000_000)} j`,
  );
const parAn = (sheets: TestRegister, au?: string): string[] => parAnDe(registre(sheets), au);
const RIEN = "0 h en 0 j";

/** From Monday 29 December 2025 to Friday 9 January 2026. */
const NOUVEL_AN = stage({ dateDebut: "29/12/2025", dateFin: "09/01/2026" });

describe("les heures et les jours vont à l'année du jour presté", () => {
  it("de part et d'autre du Nouvel An", () => {
    const Prestations = [
      le("30/12/2025", 3),
      le("31/12/2025", 7.5),
      le("01/01/2026", 8),
      le("02/01/2026", "7h36"),
    ];
    expect(parAn({ Stages: [NOUVEL_AN], Prestations })).toEqual([
      RIEN,
      "10.5 h en 2 j",
      "15.6 h en 2 j",
    ]);
  });
  it("même une autre année que tout le stage", () => {
    const Prestations = [le("31/12/2024", 2), le("03/03/2025", 4), le("01/01/2026", 8)];
    expect(parAn({ Prestations })).toEqual(["2 h en 1 j", "4 h en 1 j", "8 h en 1 j"]);
  });
  it("même après la date du contrôle", () => {
    const Prestations = [le("04/03/2025", 4)];
    expect(parAn({ Prestations }, "03/03/2025")).toEqual([RIEN, "4 h en 1 j", RIEN]);
  });
  it("un jour en deux lignes est un jour, dans deux stages deux jours", () => {
    const Prestations = [
      le("04/03/2025", 4),
      le("03/03/2025", 2),
      le("04/03/2025", 3),
      le("04/03/2025", 1, { refStage: "S-2" }),
    ];
    expect(parAn({ Stages: [stage(), stage({ refStage: "S-2" })], Prestations })).toEqual([
      RIEN,
      "10 h en 3 j",
      RIEN,
    ]);
  });
  it.each<[string, TestRow<"Prestations">]>([
    ["absent justifié, avec des heures", le("04/03/2025", 8, { presence: "AJ" })],
    ["absent injustifié, sans heures", le("04/03/2025", "", { presence: "AI" })],
    ["ni heures ni présence", le("04/03/2025", "")],
    ["0 heure", le("04/03/2025", 0)],
    ["Présent sans heures", le("04/03/2025", "", { presence: "Présent" })],
    ["des heures illisibles", le("04/03/2025", "beaucoup")],
    ["plus de 24 h", le("04/03/2025", "24h01")],
    ["une date illisible", le("04/03/25", 8)],
    ["sans date", le("", 8)],
    ["une présence illisible", le("04/03/2025", 8, { presence: "peut-être" })],
    ["un stage inconnu", le("04/03/2025", 8, { refStage: "S-404" })],
    ["sans référence", le("04/03/2025", 8, { refStage: "" })],
  ])("une ligne ne compte pas, les autres oui : %s", (_, row) => {
    expect(parAn({ Prestations: [le("03/03/2025", 4), row] })[1]).toBe("4 h en 1 j");
  });
  it("d'un stage dont rien d'autre ne se lit", () => {
    const un = stage({ refStagiaire: "B-404", refPartenaire: "", dateDebut: "?x", dateFin: "" });
    expect(parAn({ Stages: [un], Prestations: [le("04/03/2025", 8)] })[1]).toBe("8 h en 1 j");
  });
  it("non d'un stage annulé, et d'un doublon une fois", () => {
    const Prestations = [le("04/03/2025", 8)];
    expect(parAn({ Stages: [stage({ etat: "Annulé" })], Prestations })[1]).toBe(RIEN);
    expect(parAn({ Stages: [stage(), stage()], Prestations })[1]).toBe("8 h en 1 j");
  });
  it("d'un autre fichier aussi", () => {
    const register = registreDe([
      [{ Prestations: [le("04/03/2025", 8)] }],
      [{ Prestations: [le("04/03/2025", 1), le("05/03/2025", 2)] }, { name: "b.xlsx" }],
    ]);
    expect(parAnDe(register)[1]).toBe("11 h en 2 j");
  });
  it("non les heures faites ailleurs", () => {
    const Reprises = [{ refStagiaire: "B-001", date: "04/03/2025", heures: 20 }];
    expect(parAn({ Prestations: [le("04/03/2025", 8)], Reprises })[1]).toBe("8 h en 1 j");
  });
});

describe("les totaux vont à l'année du dernier jour", () => {
  const un = (cells: TestRow<"Stages">): string[] => parAn({ Stages: [stage(cells)] });
  const FIN = { dateDebut: "22/12/2025", dateFin: "02/01/2026" };

  it.each<[string, TestRow<"Stages">, string[]]>([
    [
      "le 31 décembre 2024",
      { ...FIN, dateDebut: "16/12/2024", dateFin: "31/12/2024" },
      ["76 h en 10 j", RIEN, RIEN],
    ],
    ["un stage à cheval", FIN, [RIEN, RIEN, "76 h en 10 j"]],
    [
      "fini plus tôt, le 31 décembre",
      { ...FIN, dateFinReelle: "31/12/2025" },
      [RIEN, "76 h en 10 j", RIEN],
    ],
    [
      "fini plus tard, le 1er janvier",
      { dateFin: "31/12/2025", dateFinReelle: "01/01/2026" },
      [RIEN, RIEN, "76 h en 10 j"],
    ],
    ["sans dernier jour", { dateFin: "" }, [RIEN, RIEN, RIEN]],
    ["une fin réelle illisible", { dateFinReelle: "14/03/25" }, [RIEN, RIEN, RIEN]],
    ["une fin avant le début", { dateFin: "02/03/2025" }, [RIEN, RIEN, RIEN]],
    ["interrompu sans fin réelle", { etat: "Interrompu" }, [RIEN, RIEN, RIEN]],
    [
      "interrompu",
      { etat: "Interrompu", dateFinReelle: "05/03/2025" },
      [RIEN, "76 h en 10 j", RIEN],
    ],
    ["annulé", { etat: "Annulé" }, [RIEN, RIEN, RIEN]],
    ["sans premier jour lisible", { dateDebut: "?x" }, [RIEN, "76 h en 10 j", RIEN]],
    [
      "des heures seules : 15 h 12, deux jours",
      { heuresPrestees: "15h12", joursPrestes: "" },
      [RIEN, "15.2 h en 2 j", RIEN],
    ],
    [
      "une minute de plus, trois jours",
      { heuresPrestees: "15h13", joursPrestes: "" },
      [RIEN, `${String(913 / 60)} h en 3 j`, RIEN],
    ],
    [
      "des jours seuls : 2,5 × 7,6 h",
      { heuresPrestees: "", joursPrestes: "2,5" },
      [RIEN, "19 h en 2.5 j", RIEN],
    ],
    ["ni heures ni jours", { heuresPrestees: "", joursPrestes: "" }, [RIEN, RIEN, RIEN]],
    ["0 h et 0 jour", { heuresPrestees: 0, joursPrestes: 0 }, [RIEN, RIEN, RIEN]],
  ])("%s", (_, cells, expected) => {
    expect(un(cells)).toEqual(expected);
  });

  it("ne comptent pas où des jours sont encodés, même sans rien de presté", () => {
    expect(parAn({ Prestations: [le("04/03/2025", 8)] })[1]).toBe("8 h en 1 j");
    expect(parAn({ Prestations: [le("04/03/2025", "", { presence: "AJ" })] })[1]).toBe(RIEN);
  });
  it("suivent le jour à temps plein du premier jour", () => {
    const Stages = [stage({ heuresPrestees: "", joursPrestes: 3 })];
    const avec = (valableDes: string): string | undefined =>
      parAn({ Stages, Paramètres: [{ parametre: "jour.heures", valeur: 8, valableDes }] })[1];
    expect(avec("03/03/2025")).toBe("24 h en 3 j");
    expect(avec("04/03/2025")).toBe("22.8 h en 3 j");
  });
});

describe("les jours à temps plein ne servent qu'à l'indemnité", () => {
  const Paramètres = [{ parametre: "indemnite.jours", valeur: "temps-plein" }];
  it("les jours prestés restent des dates", () => {
    const Prestations = [le("04/03/2025", 3.8), le("05/03/2025", 3.8)];
    expect(parAn({ Paramètres, Prestations })[1]).toBe("7.6 h en 2 j");
  });
  it("ou ceux du total", () => {
    const Stages = [stage({ heuresPrestees: 38, joursPrestes: 10 })];
    expect(parAn({ Paramètres, Stages })[1]).toBe("38 h en 10 j");
  });
});
