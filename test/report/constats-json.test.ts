import { json, sorte } from "../support/constats-json";
import {
  partenaire,
  registre,
  registreDe,
  stage,
  stagiaire,
  type TestRegister,
} from "../support/registre";

const UNE_PHRASE = expect.stringMatching(/^[^\n]{1,220}$/) as string;

describe("un contrôle en JSON", () => {
  it("a les clés du contrat, et leurs valeurs", () => {
    const fichier = "registre.xlsx";
    expect(json(sorte())).toEqual({
      version: 1,
      date: "2025-12-31",
      fichiers: [fichier],
      resume: {
        stagiaires: 1,
        partenaires: 1,
        stages: 2,
        prestations: 0,
        erreurs: 7,
        avertissements: 2,
        acquittes: 1,
      },
      constats: [
        {
          regle: "stagiaire-statut",
          gravite: "erreur",
          fichier,
          feuille: "Stagiaires",
          ligne: 2,
          colonne: "Statut",
          cellule: "G2",
          reference: "B-001",
          message: UNE_PHRASE,
          source: "Partenaires",
        },
        {
          regle: "suivi-stage",
          gravite: "acquitte",
          fichier,
          feuille: "Stages",
          ligne: 2,
          colonne: "Suivi le",
          cellule: "Z2",
          reference: "S-1",
          message: UNE_PHRASE,
          source: "Procédure 3",
        },
        {
          regle: "evaluation-intermediaire",
          gravite: "erreur",
          fichier,
          feuille: "Stages",
          ligne: 3,
          colonne: "Date de début",
          cellule: "R3",
          reference: "S-2",
          message: UNE_PHRASE,
          source: "Durée",
          lie: { fichier, feuille: "Stages", ligne: 2, colonne: "Évaluation le", cellule: "AA2" },
        },
        {
          regle: "stages-simultanes",
          gravite: "avertissement",
          fichier,
          feuille: "Stages",
          ligne: 3,
          colonne: "Date de début",
          cellule: "R3",
          reference: "S-2",
          message: UNE_PHRASE,
          source: "Durée",
          lie: { fichier, feuille: "Stages", ligne: 2, colonne: "Date de fin", cellule: "S2" },
        },
        {
          regle: "donnee-invalide",
          gravite: "erreur",
          fichier,
          feuille: "Stages",
          ligne: 3,
          colonne: "Tarif par jour",
          cellule: "AF3",
          reference: "S-2",
          message: UNE_PHRASE,
          source: null,
        },
        {
          regle: "colonne-absente",
          gravite: "avertissement",
          fichier,
          feuille: "Accidents",
          ligne: 1,
          colonne: "Assureur averti le",
          reference: "",
          message: UNE_PHRASE,
          source: null,
        },
        {
          regle: "accident-avis",
          gravite: "erreur",
          fichier,
          feuille: "Accidents",
          ligne: 2,
          colonne: "Partenaire a averti le",
          cellule: "C2",
          reference: "S-1",
          message: UNE_PHRASE,
          source: "Assurance",
        },
        {
          regle: "donnee-invalide",
          gravite: "erreur",
          fichier,
          feuille: "Paramètres",
          ligne: 2,
          colonne: "Valeur",
          cellule: "B2",
          reference: "stage.heures-max",
          message: UNE_PHRASE,
          source: null,
        },
        {
          regle: "donnee-invalide",
          gravite: "erreur",
          fichier,
          feuille: "Tarifs",
          ligne: 2,
          colonne: "Montant par jour",
          cellule: "C2",
          reference: "SNCB",
          message: UNE_PHRASE,
          source: null,
        },
        {
          regle: "donnee-invalide",
          gravite: "erreur",
          fichier,
          feuille: "Acquittements",
          ligne: 3,
          colonne: "Le",
          cellule: "G3",
          reference: "S-9",
          message: UNE_PHRASE,
          source: null,
        },
      ],
    });
  });

  it("les a dans l'ordre du contrat", () => {
    const object = json(sorte());
    expect([Object.keys(object), Object.keys(object.resume)]).toEqual([
      ["version", "date", "fichiers", "resume", "constats"],
      [
        "stagiaires",
        "partenaires",
        "stages",
        "prestations",
        "erreurs",
        "avertissements",
        "acquittes",
      ],
    ]);
    const order = [
      "regle",
      "gravite",
      "fichier",
      "feuille",
      "ligne",
      "colonne",
      "cellule",
      "reference",
      "message",
      "source",
      "lie",
    ];
    const place = ["fichier", "feuille", "ligne", "colonne", "cellule"];
    for (const constat of object.constats) {
      const keys = Object.keys(constat);
      expect(keys).toEqual(order.filter((key) => keys.includes(key)));
      if (constat.lie) expect(Object.keys(constat.lie)).toEqual(place);
    }
  });

  it("d'un registre en ordre", () => {
    expect(json(registre(), "01/07/2025")).toEqual({
      version: 1,
      date: "2025-07-01",
      fichiers: ["registre.xlsx"],
      resume: {
        stagiaires: 1,
        partenaires: 1,
        stages: 1,
        prestations: 0,
        erreurs: 0,
        avertissements: 0,
        acquittes: 0,
      },
      constats: [],
    });
  });

  it("nomme les fichiers dans l'ordre donné, le second d'un même nom par un numéro", () => {
    const object = json(
      registreDe([
        [{}, { name: "b.xlsx" }],
        [{ Stagiaires: [stagiaire({ dateNaissance: "13/04/1990" })] }, { name: "a.xlsx" }],
        [{ Partenaires: [partenaire({ secteur: "" })] }, { name: "b.xlsx" }],
      ]),
    );
    expect(object.fichiers).toEqual(["b.xlsx", "a.xlsx", "b.xlsx (2)"]);
    expect(
      object.constats.map(({ regle, fichier, lie }) => [regle, fichier, lie?.fichier]),
    ).toEqual([
      ["doublon", "a.xlsx", "b.xlsx"],
      ["donnee-manquante", "b.xlsx (2)", undefined],
    ]);
  });
});

describe("la référence d'un constat, feuille par feuille", () => {
  const reference = (sheets: TestRegister): (readonly [string, string])[] =>
    json(registre(sheets)).constats.map(
      ({ feuille, reference: found }) => [feuille, found] as const,
    );

  it.each<[string, TestRegister, string]>([
    ["Stagiaires", { Stagiaires: [stagiaire({ statut: "" })] }, "B-001"],
    ["Partenaires", { Partenaires: [partenaire({ secteur: "" })] }, "P-01"],
    ["Stages", { Stages: [stage({ tuteur: "" })] }, "S-1"],
    ["Prestations", { Prestations: [{ refStage: "S-1", date: "?", remarque: "x" }] }, "S-1"],
    ["Reprises", { Reprises: [{ refStagiaire: "b-001", heures: 3, date: "" }] }, "b-001"],
    [
      "Accidents",
      { Accidents: [{ refStage: "s-1", date: "05/03/2025", partenaireAverti: "05/03/2025" }] },
      "s-1",
    ],
    ["Paramètres", { Paramètres: [{ parametre: "Centre.nom" }] }, "Centre.nom"],
    ["Tarifs", { Tarifs: [{ code: "TEC", plafondParStage: -1, montantParJour: 2 }] }, "TEC"],
    ["Acquittements", { Acquittements: [{ regle: "x", reference: "S-1", le: "hier" }] }, "S-1"],
    ["Stages", { Stages: [stage({ refStage: "" })] }, ""],
    ["Tarifs", { Tarifs: [{ libelle: "Bus", montantParJour: 2 }] }, ""],
    ["Acquittements", { Acquittements: [{ regle: "x", le: "hier" }] }, ""],
  ])("%s", (sheet, sheets, expected) => {
    expect(reference(sheets)).toEqual([[sheet, expected]]);
  });
});
