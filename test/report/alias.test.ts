import { json } from "../support/constats-json";
import { partenaire, registre, stage, stagiaire, type TestRegister } from "../support/registre";
import type { TestCell } from "../support/workbook";

describe("une clé qui nomme une personne est remplacée par un alias", () => {
  const NISS = "90041200105";

  /** The references of the findings, in order. */
  const references = (sheets: TestRegister): string[] =>
    json(registre(sheets)).constats.map(({ reference }) => reference);

  /** The key of a person of that name, as a finding shows it. */
  const personne = (refStagiaire: TestCell, nom = "Lambert", prenom = "Zoé"): string[] =>
    references({
      Stagiaires: [stagiaire({ refStagiaire, nom, prenom, statut: "" })],
      Stages: [stage({ refStagiaire })],
    });

  it.each<[string, TestCell, string]>([
    ["un NISS", NISS, "P1"],
    ["un NISS en nombre", Number(NISS), "P1"],
    ["un NISS de 2005", "05041200192", "P1"],
    ["11 chiffres qui ne sont pas un NISS", "90041200106", "90041200106"],
    ["10 chiffres", "9004120010", "9004120010"],
    ["le nom", "Lambert", "P1"],
    ["le prénom", "Zoé", "P1"],
    ["le nom, en capitales", "LAMBERT-1", "P1"],
    ["le prénom, sans accent", "2025-zoe", "P1"],
    ["le nom au milieu", "x1Lambert2025", "P1"],
    ["une partie du nom", "LAMB-1", "LAMB-1"],
    ["un autre nom", "LEROY-1", "LEROY-1"],
    ["une clé ordinaire", "B-001", "B-001"],
  ])("%s", (_nom, key, expected) => {
    expect(personne(key)).toEqual([expected]);
  });

  it("un nom de trois lettres, mais pas de deux", () => {
    expect([
      personne("LIM-1", "Lim", "Bo"),
      personne("LI-1", "Li", "Bo"),
      personne("BO", "Li", "Bo"),
    ]).toEqual([["P1"], ["LI-1"], ["BO"]]);
  });

  it("la clé d'un stage, la même dans ses Prestations et ses Accidents", () => {
    const refStage = "2025-Lambert";
    expect(
      references({
        Stages: [stage({ refStage, tuteur: "", heuresPrestees: "", joursPrestes: "" })],
        Prestations: [{ refStage: "2025-LAMBERT", date: "04/03/2025", presence: "P" }],
        Accidents: [{ refStage, date: "05/03/2025", partenaireAverti: "05/03/2025" }],
      }),
    ).toEqual(["S1", "S1", "S1"]);
  });

  it("la clé d'une reprise est celle de la personne", () => {
    expect(
      references({
        Stagiaires: [stagiaire({ refStagiaire: "Lambert", statut: "" })],
        Stages: [stage({ refStagiaire: "Lambert" })],
        Reprises: [{ refStagiaire: "LAMBERT", heures: 3 }],
      }),
    ).toEqual(["P1", "P1"]);
  });

  it("la clé d'un partenaire qui est un NISS", () => {
    expect(
      references({
        Partenaires: [partenaire({ refPartenaire: NISS, secteur: "" })],
        Stages: [stage({ refPartenaire: NISS })],
      }),
    ).toEqual(["H1"]);
  });

  it("personnes, partenaires et stages sont numérotés à part, dans l'ordre où leurs clés paraissent", () => {
    expect(
      references({
        Stagiaires: [
          stagiaire({ refStagiaire: "Petit-1", nom: "Petit", dateNaissance: "01/02/1980" }),
          stagiaire({ refStagiaire: "Lambert-1", statut: "" }),
          stagiaire({ refStagiaire: "B-3", nom: "Simon", dateNaissance: "02/02/1980", statut: "" }),
          stagiaire({ refStagiaire: "Leroy-1", nom: "Leroy", statut: "", parcoursIsp: "" }),
        ],
        Partenaires: [
          partenaire(),
          partenaire({ refPartenaire: NISS, denomination: "X", secteur: "" }),
        ],
        Stages: [
          stage({ refStagiaire: "Lambert-1", refStage: "S-Lambert", tuteur: "" }),
          stage({ refStagiaire: "Petit-1", refStage: "S-Petit", tuteur: "" }),
          stage({ refStagiaire: "Leroy-1", refStage: "S-3", tuteur: "" }),
        ],
        Reprises: [{ refStagiaire: "Petit-1", heures: 3 }],
      }),
    ).toEqual(["P1", "B-3", "P2", "P2", "H1", "S1", "S2", "S-3", "P3"]);
  });

  it("ni le nom ni le NISS ne paraît nulle part, messages compris", () => {
    const object = json(
      registre({
        Stagiaires: [
          stagiaire({ refStagiaire: NISS, niss: NISS }),
          stagiaire({ refStagiaire: "Zoé Lambert", niss: NISS }),
          stagiaire({ refStagiaire: NISS }),
        ],
        Stages: [
          stage({ refStagiaire: NISS, refStage: "Lambert A" }),
          stage({
            refStagiaire: NISS,
            refStage: "Lambert B",
            dateDebut: "10/03/2025",
            dateFin: "21/03/2025",
          }),
        ],
      }),
    );
    expect(object.constats.map(({ regle }) => regle)).toEqual(
      expect.arrayContaining(["personne-en-double", "doublon", "taches-differentes"]),
    );
    expect(/lambert|zo[eé]|90041200105/i.exec(JSON.stringify(object))).toBeNull();
  });
});
