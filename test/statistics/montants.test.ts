import { compterAnnees } from "../../src/statistics";
import type { Figures } from "../../src/statistics/figures";
import { controler } from "../../src/validation/controle";
import { jour, registre, stage, type TestRegister, type TestRow } from "../support/registre";

const annees = (sheets: TestRegister, au = "31/12/2025"): Figures[] =>
  compterAnnees(controler(registre(sheets), jour(au)), [2024, 2025, 2026]).map(
    ({ figures }) => figures,
  );
type Somme = "dues" | "inscrites" | "dus" | "inscrits";
/** A sum of 2024, 2025 and 2026, in cents. */
const parAn = (somme: Somme, sheets: TestRegister, au?: string): number[] =>
  annees(sheets, au).map(
    ({ indemnites, deplacements }) => ({ ...indemnites, ...deplacements })[somme],
  );
/** All of a stage's money in 2025, in cents. */
const tout = (cells: TestRow<"Stages">, sheets: TestRegister = {}): Record<Somme, number> => {
  const [, { indemnites, deplacements } = { indemnites: {}, deplacements: {} }] = annees({
    Stages: [stage(cells)],
    ...sheets,
  });
  return { ...indemnites, ...deplacements } as Record<Somme, number>;
};

/** 76 hours in 10 days: 152 € and 44 €; 150 € and 40 € are written. */
const PAYE = {
  regimeIndemnite: "Horaire",
  indemnite: 150,
  tarifParJour: 4.4,
  deplacements: 40,
} as const;
const paye = (cells: TestRow<"Stages"> = {}): TestRow<"Stages"> => stage({ ...PAYE, ...cells });
const RIEN = { dues: 0, inscrites: 0, dus: 0, inscrits: 0 };
const INCONNU = { heuresPrestees: "", joursPrestes: "" };

describe("l'argent va à l'année du dernier jour", () => {
  it.each<[string, TestRow<"Stages">, number[]]>([
    ["le 31 décembre 2024", { dateDebut: "16/12/2024", dateFin: "31/12/2024" }, [1, 0, 0]],
    ["le 1er janvier 2025", { dateDebut: "16/12/2024", dateFin: "01/01/2025" }, [0, 1, 0]],
    ["le 31 décembre 2025", { dateFin: "31/12/2025" }, [0, 1, 0]],
    ["à cheval sur 2025 et 2026", { dateFin: "01/01/2026" }, [0, 0, 1]],
    [
      "la fin réelle, non la prévue",
      { dateFin: "01/01/2026", dateFinReelle: "31/12/2025" },
      [0, 1, 0],
    ],
    ["sans premier jour lisible, ce qui est inscrit", { dateDebut: "?x" }, [0, 1, 0]],
    ["sans dernier jour", { dateFin: "" }, [0, 0, 0]],
    ["une fin avant le début", { dateFin: "02/03/2025" }, [0, 0, 0]],
    ["interrompu sans fin réelle", { etat: "Interrompu" }, [0, 0, 0]],
    ["annulé", { etat: "Annulé" }, [0, 0, 0]],
  ])("%s", (_, cells, times) => {
    const sheets = { Stages: [paye(cells)] };
    expect(parAn("inscrites", sheets, "01/06/2026")).toEqual(times.map((n) => n * 15_000));
    expect(parAn("inscrits", sheets, "01/06/2026")).toEqual(times.map((n) => n * 4000));
    const known = cells.dateDebut === "?x" ? 0 : 15_200;
    expect(parAn("dues", sheets, "01/06/2026")).toEqual(times.map((n) => n * known));
    expect(parAn("dus", sheets, "01/06/2026")).toEqual(times.map((n) => n * 4400));
  });

  it("n'est dû que des stages finis, et inscrit de tous", () => {
    const sheets = { Stages: [paye()] };
    expect(annees(sheets, "14/03/2025")[1]).toMatchObject({
      indemnites: { dues: 0, inscrites: 15_000 },
      deplacements: { dus: 0, inscrits: 4000 },
    });
    expect(annees(sheets, "15/03/2025")[1]).toMatchObject({
      indemnites: { dues: 15_200, inscrites: 15_000 },
      deplacements: { dus: 4400, inscrits: 4000 },
    });
  });

  it("d'un doublon ne compte pas ; d'une personne ou d'un partenaire inconnu, si", () => {
    expect(parAn("dues", { Stages: [paye(), paye({ indemnite: 1 })] })[1]).toBe(15_200);
    expect(parAn("inscrites", { Stages: [paye(), paye({ indemnite: 1 })] })[1]).toBe(15_000);
    expect(tout({ ...PAYE, refStagiaire: "B-404", refPartenaire: "P-404" })).toEqual({
      dues: 15_200,
      inscrites: 15_000,
      dus: 4400,
      inscrits: 4000,
    });
  });
});

describe("l'indemnité due", () => {
  const FORFAIT = { regimeIndemnite: "Forfait" } as const;
  it.each<[string, TestRow<"Stages">, number]>([
    ["2 € l'heure", { ...PAYE, heuresPrestees: "7h36" }, 1520],
    ["un forfait de 10 jours", FORFAIT, 10_000],
    ["8 jours sur 10 suffisent", { ...FORFAIT, joursPrestes: 8 }, 10_000],
    ["7 jours sur 10, rien", { ...FORFAIT, joursPrestes: 7 }, 0],
    ["un forfait de 5 jours", { ...FORFAIT, joursPrevus: 5, joursPrestes: 4 }, 5000],
    ["Aucune", { regimeIndemnite: "Aucune" }, 0],
    ["sans régime", {}, 0],
    ["un régime illisible", { regimeIndemnite: "double" }, 0],
    ["une présence inconnue", { ...PAYE, ...INCONNU }, 0],
    [
      "interrompu : ce qui est presté",
      { ...PAYE, etat: "Interrompu", dateFinReelle: "05/03/2025", heuresPrestees: 8 },
      1600,
    ],
  ])("%s", (_, cells, expected) => {
    expect(tout(cells).dues).toBe(expected);
  });

  it("suit ce qui est en vigueur le premier jour", () => {
    const avec = (valableDes: string): number =>
      tout(PAYE, { Paramètres: [{ parametre: "indemnite.horaire", valeur: 3, valableDes }] }).dues;
    expect([avec("03/03/2025"), avec("04/03/2025")]).toEqual([22_800, 15_200]);
  });

  it("s'arrondit par stage : deux fois 1,005 € sont 2,02 €", () => {
    const Paramètres = [{ parametre: "indemnite.horaire", valeur: 2.01 }];
    const Stages = ["1", "2"].map((refStage) => paye({ refStage, heuresPrestees: 0.5 }));
    expect(parAn("dues", { Paramètres, Stages })[1]).toBe(202);
  });

  it("compte des jours à temps plein où le centre l'a choisi", () => {
    const Paramètres = [{ parametre: "indemnite.jours", valeur: "temps-plein" }];
    // 60 h are 7,9 days of 10; 60 h 48 are 8.
    expect(tout({ ...FORFAIT, heuresPrestees: 60 }, { Paramètres }).dues).toBe(0);
    expect(tout({ ...FORFAIT, heuresPrestees: "60h48" }, { Paramètres }).dues).toBe(10_000);
  });
});

describe("les déplacements dus", () => {
  const Tarifs = [
    { code: "TEC", montantParJour: 4 },
    { code: "TEC", montantParJour: 5, plafondParStage: 45, valableDes: "03/03/2025" },
    { code: "TEC", valableDes: "01/06/2025" },
  ];
  it.each<[string, TestRow<"Stages">, number]>([
    ["10 jours à 4,40 €", { tarifParJour: 4.4 }, 4400],
    [
      "un code, la veille de son changement",
      { tarifParJour: "tec", dateDebut: "02/03/2025" },
      4000,
    ],
    ["le jour même, jusqu'à son plafond", { tarifParJour: "TEC" }, 4500],
    ["sous le plafond", { tarifParJour: "TEC", joursPrestes: 8 }, 4000],
    ["un code fermé", { tarifParJour: "TEC", dateDebut: "01/06/2025", dateFin: "06/06/2025" }, 0],
    ["un code inconnu", { tarifParJour: "BUS" }, 0],
    ["sans tarif", {}, 0],
    ["une présence inconnue", { tarifParJour: 4.4, ...INCONNU }, 0],
    [
      "des heures seules : 15 h 13 font 3 jours",
      { tarifParJour: 4, heuresPrestees: "15h13", joursPrestes: "" },
      1200,
    ],
  ])("%s", (_, cells, expected) => {
    expect(tout(cells, { Tarifs }).dus).toBe(expected);
  });
});

describe("un jour que l'on ne peut pas lire : ce que donnent les autres", () => {
  const jours = (lisibles: number): TestRow<"Prestations">[] => [
    ...Array.from({ length: lisibles }, (_, at) => ({
      refStage: "S-1",
      date: `${String(at + 3).padStart(2, "0")}/03/2025`,
      heures: 7.6,
    })),
    { refStage: "S-1", date: "14/03/25", heures: 7.6 },
  ];
  it.each<[string, TestRow<"Stages">, number, Record<Somme, number>]>([
    ["à l'heure", PAYE, 2, { dues: 3040, inscrites: 15_000, dus: 880, inscrits: 4000 }],
    [
      "au forfait, 8 jours",
      { ...PAYE, regimeIndemnite: "Forfait" },
      8,
      { dues: 10_000, inscrites: 15_000, dus: 3520, inscrits: 4000 },
    ],
    [
      "au forfait, 7 jours",
      { ...PAYE, regimeIndemnite: "Forfait" },
      7,
      { dues: 0, inscrites: 15_000, dus: 3080, inscrits: 4000 },
    ],
    ["aucun autre", PAYE, 0, { dues: 0, inscrites: 15_000, dus: 0, inscrits: 4000 }],
  ])("%s", (_, cells, lisibles, expected) => {
    expect(tout(cells, { Prestations: jours(lisibles) })).toEqual(expected);
  });
});

describe("ce qui est inscrit", () => {
  it("sans montant lisible, n'est rien", () => {
    expect(tout({ indemnite: "?x", deplacements: "à voir" })).toEqual(RIEN);
    expect(tout({ indemnite: "1.234,505 €", deplacements: "12,345" })).toEqual({
      ...RIEN,
      inscrites: 123_451,
      inscrits: 1235,
    });
  });
});
