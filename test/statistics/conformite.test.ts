import type { Register } from "../../src/register/register";
import { compterAnnees } from "../../src/statistics";
import { controler } from "../../src/validation/controle";
import {
  jour,
  partenaire,
  registre,
  registreDe,
  stage,
  stagiaire,
  type TestRegister,
  type TestRow,
} from "../support/registre";

/** Stages without an error in a year, and its errors by rule. */
const conformite = (register: Register, an = 2025): [number, string[]] => {
  const [counted] = compterAnnees(controler(register, jour("31/12/2025")), [an]);
  const { nombres, tables } = counted?.figures ?? { nombres: undefined, tables: undefined };
  return [
    nombres?.stagesSansErreur ?? -1,
    (tables?.parRegle ?? []).map(({ libelle, nombre }) => `${libelle} ${String(nombre)}`),
  ];
};
const de = (sheets: TestRegister, an?: number): [number, string[]] =>
  conformite(registre(sheets), an);
const un = (cells: TestRow<"Stages">, sheets: TestRegister = {}): [number, string[]] =>
  de({ Stages: [stage(cells)], ...sheets });

/** Another stage in order, of another person; one with an error of its own. */
const autre = stage({ refStage: "S-2", refStagiaire: "B-002" });
const fautif = (refStage: string, cells: TestRow<"Stages"> = {}): TestRow<"Stages"> =>
  stage({ refStage, objectifs: "", ...cells });
const DEUX = [stagiaire(), stagiaire({ refStagiaire: "B-002", nom: "Autre" })];
const PRESTE = { refStage: "S-1", date: "04/03/2025", heures: 7.6 };

describe("un stage sans erreur", () => {
  it("n'en a sur aucune de ses lignes", () => {
    expect(de({})).toEqual([1, []]);
    expect(de({ Stagiaires: DEUX, Stages: [stage(), autre] })).toEqual([2, []]);
  });
  it("peut avoir des avertissements, acquittés ou non", () => {
    expect(un({ suiviLe: "" })).toEqual([1, []]);
    const Acquittements = [{ regle: "suivi-stage", reference: "S-1" }];
    expect(un({ suiviLe: "" }, { Acquittements })).toEqual([1, []]);
  });
  it("n'est rien d'une année sans stage", () => {
    expect(de({}, 2024)).toEqual([0, []]);
  });
});

describe("une erreur compte", () => {
  it("sur la ligne du stage, chacune", () => {
    expect(un({ objectifs: "", tuteur: "", dimonaLe: "04/03/2025" })).toEqual([
      0,
      ["dimona-avant-debut 1", "objectifs-definis 1", "tuteur-designe 1"],
    ]);
  });
  it("sur une ligne de ses prestations", () => {
    const heuresPrestees = "";
    expect(
      un(
        { heuresPrestees, joursPrestes: "" },
        { Prestations: [PRESTE, { ...PRESTE, date: "17/03/2025" }] },
      ),
    ).toEqual([0, ["prestation-hors-periode 1"]]);
  });
  it("sur une ligne de ses accidents, même sans date", () => {
    const date = "05/03/2025";
    const assureurAverti = "06/03/2025";
    expect(un({}, { Accidents: [{ refStage: "S-1", date, assureurAverti }] })).toEqual([
      0,
      ["accident-avis 1"],
    ]);
    const averti = { partenaireAverti: date, assureurAverti };
    expect(un({}, { Accidents: [{ refStage: "S-1", ...averti }] })).toEqual([
      0,
      ["donnee-manquante 1"],
    ]);
    expect(un({}, { Accidents: [{ refStage: "S-1", date, ...averti }] })).toEqual([1, []]);
  });
  it("sur chacun de plusieurs accidents", () => {
    const date = "05/03/2025";
    const fautif = { refStage: "S-1", date, assureurAverti: date };
    const complet = { ...fautif, partenaireAverti: date };
    expect(de({ Accidents: [fautif, complet] })).toEqual([0, ["accident-avis 1"]]);
    expect(de({ Accidents: [complet, fautif] })).toEqual([0, ["accident-avis 1"]]);
    expect(de({ Accidents: [fautif, fautif] })).toEqual([0, ["accident-avis 2"]]);
  });
  it("même sur un accident d'une autre année", () => {
    const Accidents = [{ refStage: "S-1", date: "05/01/2026", assureurAverti: "05/01/2026" }];
    expect(de({ Accidents }, 2025)).toEqual([0, ["accident-avis 1"]]);
    expect(de({ Accidents }, 2026)).toEqual([0, []]);
  });
  it("sur la ligne de sa personne", () => {
    expect(de({ Stagiaires: [stagiaire({ parcoursIsp: "Non" })] })).toEqual([
      0,
      ["stagiaire-parcours-isp 1"],
    ]);
  });
  it("deux fois de la même règle sur une ligne : deux", () => {
    expect(un({ signatureCpas: "", signatureStagiaire: "" })).toEqual([0, ["convention-signee 2"]]);
  });
  it("par nombre, puis par règle", () => {
    const Stages = [
      fautif("S-1", { tuteur: "" }),
      fautif("S-2", { refStagiaire: "B-002", attestation: "Non" }),
    ];
    expect(de({ Stagiaires: DEUX, Stages })).toEqual([
      0,
      ["objectifs-definis 2", "pas-de-recrutement 1", "tuteur-designe 1"],
    ]);
  });
});

describe("une erreur ne compte pas", () => {
  it("sur la ligne du partenaire, des paramètres ou d'un tarif", () => {
    expect(de({ Partenaires: [partenaire({ secteur: "" })] })).toEqual([1, []]);
    const Paramètres = [{ parametre: "stage.heures-max", valeur: "beaucoup" }];
    expect(de({ Paramètres, Tarifs: [{ code: "TEC", montantParJour: "x" }] })).toEqual([1, []]);
  });
  it("pour le stage d'une autre personne", () => {
    expect(de({ Stagiaires: DEUX, Stages: [fautif("S-1"), autre] })).toEqual([
      1,
      ["objectifs-definis 1"],
    ]);
  });
  it("d'un stage annulé, d'un doublon, d'une autre année, d'un stage inconnu", () => {
    expect(un({ etat: "Annulé", refPartenaire: "P-404" })).toEqual([0, []]);
    expect(de({ Stages: [stage(), stage({ etat: "peut-être" })] })).toEqual([1, []]);
    expect(de({ Stages: [fautif("S-1")] }, 2024)).toEqual([0, []]);
    expect(de({ Prestations: [{ ...PRESTE, refStage: "S-404" }] })).toEqual([1, []]);
  });
  it("d'une personne qui n'a pas de stage cette année-là, ou d'un doublon", () => {
    const seconde = { refStagiaire: "B-002", statut: "Chômage" };
    expect(de({ Stagiaires: [stagiaire(), stagiaire(seconde)] })).toEqual([1, []]);
    expect(de({ Stagiaires: [stagiaire(), stagiaire({ genre: "?x" })] })).toEqual([1, []]);
  });
});

describe("la ligne d'une personne", () => {
  const Stagiaires = [stagiaire({ statut: "Chômage" })];
  const du = (refStage: string, dateDebut: string, dateFin: string): TestRow<"Stages"> =>
    stage({
      refStage,
      dateDebut,
      dateFin,
      signatureStagiaire: "01/10/2024",
      signaturePartenaire: "01/10/2024",
      signatureCpas: "01/10/2024",
      dimonaLe: "01/10/2024",
      suiviLe: dateFin,
      evaluationLe: dateFin,
      taches: refStage,
    });
  const [ancien, premier, second] = [
    du("S-1", "18/11/2024", "29/11/2024"),
    du("S-2", "03/03/2025", "14/03/2025"),
    du("S-3", "05/05/2025", "16/05/2025"),
  ] as const;

  it("que deux stages partagent compte une fois, et pour tous deux", () => {
    expect(de({ Stagiaires, Stages: [premier, second] })).toEqual([0, ["stagiaire-statut 1"]]);
  });
  it("compte une fois chaque année", () => {
    const Stages = [ancien, premier];
    expect(de({ Stagiaires, Stages }, 2024)).toEqual([0, ["stagiaire-statut 1"]]);
    expect(de({ Stagiaires, Stages }, 2025)).toEqual([0, ["stagiaire-statut 1"]]);
  });
  it("est celle du fichier du stage", () => {
    const register = registreDe([
      [{ Stagiaires, Stages: [premier] }],
      [{ Stagiaires: [stagiaire()], Stages: [second] }, { name: "b.xlsx" }],
    ]);
    expect(conformite(register)).toEqual([1, ["stagiaire-statut 1"]]);
  });
  it("qui manque est une erreur du stage", () => {
    expect(un({ refStagiaire: "B-404" })).toEqual([0, ["reference-inconnue 1"]]);
  });
});
