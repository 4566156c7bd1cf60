import { Dossier } from "../../src/calculations/dossier";
import type { Personne } from "../../src/register/entities";
import type { Register } from "../../src/register/register";
import { toIso } from "../../src/values/day";
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

const dossierDe = (register: Register, au = "31/12/2025"): Dossier =>
  new Dossier(register.personnes[0] as Personne, jour(au), register.settings);
const dossier = (sheets: TestRegister, au?: string): Dossier => dossierDe(registre(sheets), au);

const le = (
  date: TestCell,
  heures: TestCell,
  cells: TestRow<"Prestations"> = {},
): TestRow<"Prestations"> => ({ refStage: "S-1", date, heures, ...cells });
/** Each day as « date · hours », in the order of the person's file. */
const jours = ({ prestations }: Dossier): string[] =>
  prestations.map(
    ({ date, heuresPresentes }) =>
      `${date === undefined ? "" : toIso(date)} · ${String((heuresPresentes ?? 0) / 60)}`,
  );

describe("les jours prestés d'une personne", () => {
  it.each<[string, TestRow<"Prestations">, string[]]>([
    ["Présent, une heure", le("03/03/2025", 1, { presence: "Présent" }), ["2025-03-03 · 1"]],
    ["sans présence notée", le("03/03/2025", 1), ["2025-03-03 · 1"]],
    ["une référence à la casse près", le("03/03/2025", 1, { refStage: "s-1" }), ["2025-03-03 · 1"]],
    ["0 heure", le("03/03/2025", 0), []],
    ["sans heures ni présence", le("03/03/2025", undefined), []],
    ["Présent, sans heures", le("03/03/2025", undefined, { presence: "Présent" }), []],
    ["absent justifié, avec des heures", le("03/03/2025", 8, { presence: "AJ" }), []],
    ["absent injustifié, avec des heures", le("03/03/2025", 8, { presence: "AI" }), []],
    ["une présence illisible", le("03/03/2025", 8, { presence: "peut-être" }), []],
    ["24 h", le("03/03/2025", 24), ["2025-03-03 · 24"]],
    ["24 h 01", le("03/03/2025", "24h01"), []],
    ["des heures illisibles", le("03/03/2025", "7h60"), []],
    ["une date illisible", le("03/03/25", 8), []],
    ["sans date", le("", 8), []],
    ["un stage inconnu", le("03/03/2025", 8, { refStage: "S-404" }), []],
    ["hors du stage", le("01/01/2025", 8), ["2025-01-01 · 8"]],
  ])("%s", (_, row, expected) => {
    expect(jours(dossier({ Prestations: [row] }))).toEqual(expected);
  });

  it("sont ceux de tous ses stages, par date puis par ligne, jamais ceux d'une autre personne", () => {
    const of = dossier({
      Stagiaires: [stagiaire(), stagiaire({ refStagiaire: "B-002", nom: "Autre" })],
      Stages: [
        stage(),
        stage({ refStage: "S-2" }),
        stage({ refStage: "S-3", refStagiaire: "B-002" }),
      ],
      Prestations: [
        le("05/03/2025", 1, { refStage: "S-2" }),
        le("04/03/2025", 2),
        le("05/03/2025", 3),
        le("03/03/2025", 4, { refStage: "S-2" }),
        le("03/03/2025", 5, { refStage: "S-3" }),
      ],
    });
    expect(jours(of)).toEqual([
      "2025-03-03 · 4",
      "2025-03-04 · 2",
      "2025-03-05 · 1",
      "2025-03-05 · 3",
    ]);
  });

  it("suivent l'ordre des fichiers le même jour, même si la ligne est plus haute", () => {
    const register = registreDe([
      [{ Prestations: [le("10/03/2025", 1), le("10/03/2025", 2), le("03/03/2025", 3)] }],
      [{ Prestations: [le("10/03/2025", 4), le("04/03/2025", 5)] }, { name: "b.xlsx" }],
    ]);
    expect(jours(dossierDe(register))).toEqual([
      "2025-03-03 · 3",
      "2025-03-04 · 5",
      "2025-03-10 · 1",
      "2025-03-10 · 2",
      "2025-03-10 · 4",
    ]);
  });

  it("n'ont ni ceux d'un stage annulé, ni deux fois ceux d'un doublon", () => {
    const of = dossier({
      Stages: [stage(), stage(), stage({ refStage: "S-2", etat: "Annulé" })],
      Prestations: [le("03/03/2025", 1), le("04/03/2025", 2, { refStage: "S-2" })],
    });
    expect(jours(of)).toEqual(["2025-03-03 · 1"]);
  });
});

describe("le point de départ des périodes d'une personne", () => {
  it.each<[string, TestRegister, string | undefined]>([
    ["le premier jour du premier stage", {}, "2025-03-03"],
    [
      "une reprise d'avant",
      { Reprises: [{ refStagiaire: "B-001", date: "02/03/2025", heures: 1 }] },
      "2025-03-02",
    ],
    ["un jour presté avant le stage", { Prestations: [le("28/02/2025", 1)] }, "2025-02-28"],
    [
      "non une reprise sans heures",
      { Reprises: [{ refStagiaire: "B-001", date: "02/03/2025", heures: "?x" }] },
      "2025-03-03",
    ],
    [
      "non une reprise de 0 heure",
      { Reprises: [{ refStagiaire: "B-001", date: "02/03/2025", heures: 0 }] },
      "2025-03-03",
    ],
    [
      "non un stage annulé d'avant",
      {
        Stages: [
          stage(),
          stage({
            refStage: "S-2",
            etat: "Annulé",
            dateDebut: "03/02/2025",
            dateFin: "07/02/2025",
          }),
        ],
      },
      "2025-03-03",
    ],
    [
      "un stage à venir, sans heure encore",
      {
        Stages: [
          stage({
            dateDebut: "05/01/2026",
            dateFin: "16/01/2026",
            heuresPrestees: "",
            joursPrestes: "",
          }),
        ],
      },
      "2026-01-05",
    ],
    [
      "rien, sans stage placé ni heure",
      { Stages: [stage({ dateDebut: "?x", dateFin: "?x" })] },
      undefined,
    ],
  ])("%s", (_, sheets, expected) => {
    const anchor = dossier(sheets).anchorOf();
    expect(anchor === undefined ? undefined : toIso(anchor)).toBe(expected);
  });
});

describe("les stages d'une personne", () => {
  it("sont ceux qui ont un premier jour, sans les annulés ni les doublons", () => {
    const of = dossier({
      Stages: [
        stage({ refStage: "S-3", dateDebut: "05/03/2025" }),
        stage({ refStage: "S-1" }),
        stage({ refStage: "S-1", dateDebut: "01/03/2025" }),
        stage({ refStage: "S-2", etat: "Annulé" }),
        stage({ refStage: "S-4", dateDebut: "" }),
      ],
    });
    expect(of.stages.map(({ stage: { refStage }, rank }) => [refStage, rank])).toEqual([
      ["S-1", 1],
      ["S-3", 2],
    ]);
  });

  it("donnent un compte d'heures fait une seule fois, à la date du contrôle", () => {
    const Stages = [stage({ heuresPrestees: "", joursPrestes: "", heuresPrevues: 70 })];
    const Prestations = [le("03/03/2025", 8)];
    // On the last day 62 of 70 h are still planned; the day after, none.
    expect(dossier({ Stages, Prestations }, "14/03/2025").ledger.entries).toHaveLength(2);
    const fini = dossier({ Stages, Prestations }, "15/03/2025");
    expect(fini.ledger.entries.map(({ minutes }) => minutes)).toEqual([480]);
    expect(fini.ledger).toBe(fini.ledger);
  });
});
