import type { Register } from "../../src/register/register";
import { compterAnnees } from "../../src/statistics";
import type { Figures } from "../../src/statistics/figures";
import { controler } from "../../src/validation/controle";
import {
  jour,
  registre,
  registreDe,
  stage,
  stagiaire,
  type TestCell,
  type TestRegister,
  type TestRow,
} from "../support/registre";

const de = (register: Register, an = 2025, au = "31/12/2025"): Figures => {
  const [counted] = compterAnnees(controler(register, jour(au)), [an]);
  if (!counted) throw new Error("une année");
  return counted.figures;
};
const table = (figures: Figures, name: "stagesParPersonne" | "creditUtilise"): string[] =>
  figures.tables[name].map(({ libelle, nombre }) => `${libelle} : ${String(nombre)}`);

const PERSONNES = ["B-001", "B-002", "B-003", "B-004"].map((refStagiaire) =>
  stagiaire({ refStagiaire, nom: refStagiaire }),
);

describe("les stages par personne", () => {
  const par = (refs: string[], sheets: TestRegister = {}): string[] => {
    const Stages = refs.map((refStagiaire, at) =>
      stage({ refStage: `S-${String(at)}`, refStagiaire }),
    );
    return table(de(registre({ Stagiaires: PERSONNES, Stages, ...sheets })), "stagesParPersonne");
  };

  it("un, deux, trois ou plus", () => {
    const quatre = ["B-001", "B-001", "B-001", "B-001"];
    const trois = ["B-002", "b-002", "B-002"];
    expect(par([...quatre, ...trois, "B-003", "B-004", "B-004"])).toEqual([
      "1 stage : 1",
      "2 stages : 1",
      "3 stages ou plus : 2",
    ]);
  });
  it("d'une personne inconnue ou sans stage, rien", () => {
    expect(par(["B-404", ""])).toEqual([]);
    expect(par([])).toEqual([]);
  });
  it("sont ceux de l'année, sans les annulés ni les doublons", () => {
    const Stages = [
      stage({ refStage: "1" }),
      stage({ refStage: "1" }),
      stage({ refStage: "2", etat: "Annulé" }),
      stage({ refStage: "3", dateDebut: "31/12/2024" }),
      stage({ refStage: "4", dateDebut: "01/01/2026", dateFin: "09/01/2026" }),
      stage({ refStage: "5", dateDebut: "?x" }),
    ];
    expect(par([], { Stages })).toEqual(["1 stage : 1"]);
  });
  it("s'ajoutent de deux fichiers", () => {
    const register = registreDe([
      [{}],
      [{ Stagiaires: [stagiaire()], Stages: [stage({ refStage: "2" })] }, { name: "b.xlsx" }],
    ]);
    expect(table(de(register), "stagesParPersonne")).toEqual(["2 stages : 1"]);
  });
});

describe("le crédit utilisé", () => {
  /** A stage of 76 h, and hours done elsewhere. */
  const avec = (
    heures: TestCell,
    { date = "01/02/2025", ...cells }: TestRow<"Stages"> & { date?: string } = {},
    au?: string,
  ): [string[], number] => {
    const Reprises = [{ refStagiaire: "B-001", date, heures }];
    const figures = de(registre({ Stages: [stage(cells)], Reprises }), 2025, au);
    return [table(figures, "creditUtilise"), figures.nombres.presDuCredit];
  };

  it.each<[string, TestCell, string, number]>([
    ["76 h", 0, "76 à 152 h : 1", 0],
    ["151 h 59", "75h59", "76 à 152 h : 1", 0],
    ["152 h : il reste 76 h", 76, "152 à 228 h : 1", 0],
    ["une minute de plus : moins d'un stage reste", "76h01", "152 à 228 h : 1", 1],
    ["228 h, tout le crédit", 152, "152 à 228 h : 1", 1],
    ["une minute de trop", "152h01", "Plus de 228 h : 1", 1],
  ])("%s", (_, heures, bande, pres) => {
    expect(avec(heures)).toEqual([[bande], pres]);
  });

  it("75 h 59 ne sont pas 76", () => {
    expect(avec(0, { heuresPrestees: "75h59" })).toEqual([["Moins de 76 h : 1"], 0]);
  });
  it("est celui de trois ans, au 31 décembre", () => {
    expect(avec(152, { date: "31/12/2022" })[1]).toBe(0);
    expect(avec(152, { date: "01/01/2023" })[1]).toBe(1);
  });
  it("n'a pas les heures de l'année suivante", () => {
    expect(avec(152, { date: "31/12/2025" }, "01/06/2026")[1]).toBe(1);
    expect(avec(152, { date: "01/01/2026" }, "01/06/2026")[1]).toBe(0);
  });
  it("est celui de la date du contrôle, où elle vient avant", () => {
    expect(avec(152, { date: "10/06/2025" }, "09/06/2025")[1]).toBe(0);
    expect(avec(152, { date: "10/06/2025" }, "10/06/2025")[1]).toBe(1);
  });
  it("compte le prévu d'un stage dont la présence est inconnue", () => {
    expect(avec("76h01", { heuresPrestees: "", joursPrestes: "" })[1]).toBe(1);
  });
  it("est celui de qui a un stage cette année-là", () => {
    const Reprises = PERSONNES.map(({ refStagiaire }) => ({
      refStagiaire,
      date: "01/02/2025",
      heures: 200,
    }));
    const Stages = [stage(), stage({ refStage: "S-2", refStagiaire: "B-002", etat: "Annulé" })];
    const figures = de(registre({ Stagiaires: PERSONNES, Stages, Reprises }));
    expect(table(figures, "creditUtilise")).toEqual(["Plus de 228 h : 1"]);
    expect(figures.nombres.presDuCredit).toBe(1);
  });
  it("suit les heures du crédit en vigueur ce jour-là", () => {
    const pres = (valableDes: string): number =>
      de(
        registre({
          Paramètres: [{ parametre: "credit.heures-max", valeur: 150, valableDes }],
        }),
      ).nombres.presDuCredit;
    expect([pres("31/12/2025"), pres("01/01/2026")]).toEqual([1, 0]);
  });
});

describe("ce que le centre a noté vaut le 31 décembre", () => {
  it.each([
    ["budget.annuel", 5000.5, { budget: 500_050, personnesIsp: undefined }],
    ["isp.personnes", 120, { budget: undefined, personnesIsp: 120 }],
  ])("%s", (parametre, valeur, expected) => {
    const noted = (valableDes: string): object => {
      const { budget, personnesIsp } = de(
        registre({ Paramètres: [{ parametre, valeur, valableDes }] }),
      );
      return { budget, personnesIsp };
    };
    expect(noted("31/12/2025")).toEqual(expected);
    expect(noted("01/01/2026")).toEqual({ budget: undefined, personnesIsp: undefined });
  });
  it("même où le contrôle vient avant", () => {
    const Paramètres = [{ parametre: "isp.personnes", valeur: 120, valableDes: "01/12/2025" }];
    expect(de(registre({ Paramètres }), 2025, "01/06/2025").personnesIsp).toBe(120);
  });
});
