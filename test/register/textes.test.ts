import type { Field, SheetName } from "../../src/register/columns";
import { avecCellule, constats, ILLISIBLE, lire, MANQUANTE } from "../support/lire";
import { partenaire, registre, stage, stagiaire } from "../support/registre";
import { marquesDeRien, sansAccents } from "../support/synonymes";
import type { TestCell } from "../support/workbook";

const nom = (cell: TestCell): unknown => lire("Stagiaires", "nom", cell);

describe("un texte", () => {
  it.each<[TestCell, unknown]>([
    ["  Lambert ", "Lambert"],
    ["De   Smet", "De Smet"],
    ["De\u00a0Smet", "De Smet"],
    ["\u00a0De \u00a0\u202f Smet\u00a0", "De Smet"],
    ["Élise", "Élise"],
    [123, "123"],
    [0.1 + 0.2, "0.3"],
    ["", MANQUANTE],
    ["   ", MANQUANTE],
    ["\u00a0\u00a0", MANQUANTE],
    [undefined, MANQUANTE],
    [{ error: true }, ILLISIBLE],
    [{ noResult: true }, ILLISIBLE],
  ])("%j", (cell, expected) => {
    expect(nom(cell)).toEqual(expected);
  });
});

describe("les marques pour rien", () => {
  const facons = (mark: string): string[] => [
    mark,
    mark.toUpperCase(),
    sansAccents(mark),
    sansAccents(mark).toUpperCase(),
    `\u00a0${mark} `,
    mark.replace(/ /g, "\u00a0"),
  ];
  const colonnes: { [S in SheetName]: readonly [S, Field<S>] }[SheetName][] = [
    ["Stagiaires", "nom"],
    ["Stages", "refStagiaire"],
    ["Stages", "payeLe"],
    ["Stages", "heuresPrevues"],
    ["Stages", "joursPrevus"],
    ["Stages", "indemnite"],
    ["Stages", "tarifParJour"],
    ["Stagiaires", "niss"],
    ["Partenaires", "numeroBce"],
    ["Stagiaires", "parcoursIsp"],
    ["Stagiaires", "statut"],
    ["Prestations", "presence"],
    ["Paramètres", "valeur"],
  ];

  it.each(colonnes)("%s · %s : manquante", (sheet, field) => {
    for (const mark of marquesDeRien)
      for (const text of facons(mark))
        expect([text, lire(sheet, field as Field<typeof sheet>, text)]).toEqual([text, MANQUANTE]);
  });

  it("sont celles du contrat", () => {
    expect([...marquesDeRien].sort()).toEqual(
      [
        ..."- -- / ? ??? n/a nihil néant na nc n.c. s.o.".split(" "),
        ...["sans objet", "à compléter", "à voir", "en attente", "inconnu"],
      ].sort(),
    );
  });

  it.each(["---", "??", "//", "n/d", "rien", "vide", "inconnue", "en attente de signature", "nc2"])(
    "« %s » n'en est pas une",
    (text) => {
      expect(nom(text)).toBe(text);
    },
  );
});

describe("une clé : sans égard à la casse, les accents comptent", () => {
  const inconnues = (clef: TestCell, reference: TestCell): string[] =>
    constats(
      registre({
        Stagiaires: [stagiaire({ refStagiaire: clef })],
        Stages: [stage({ refStagiaire: reference })],
      }),
      { regles: ["reference-inconnue", "donnee-manquante", "donnee-invalide"] },
    );

  it.each<[string, TestCell, TestCell]>([
    ["la casse", "B-001é", "b-001É"],
    ["les espaces", " B  001 ", "B\u00a0001"],
    ["un nombre et son texte", 7, "7"],
    ["un texte et son nombre", "2025001", 2025001],
  ])("%s ne compte pas", (_nom, clef, reference) => {
    expect(inconnues(clef, reference)).toEqual([]);
  });

  it.each<[string, TestCell, TestCell]>([
    ["un accent", "É-1", "E-1"],
    ["la ponctuation", "B-001", "B001"],
    ["un zéro devant", "007", 7],
  ])("%s compte", (_nom, clef, reference) => {
    expect(inconnues(clef, reference)).toEqual(["erreur reference-inconnue Stages!B2"]);
  });

  it("la même clé en d'autres lettres est un doublon", () => {
    const register = registre({
      Partenaires: [partenaire(), partenaire({ refPartenaire: "p-01" })],
    });
    expect(constats(register, { regles: ["doublon"] })).toEqual(["erreur doublon Partenaires!A3"]);
  });

  it("un accent de plus n'en est pas un", () => {
    const register = registre({
      Partenaires: [
        partenaire({ refPartenaire: "E-1" }),
        partenaire({ refPartenaire: "É-1", denomination: "Les Érables" }),
        partenaire({ denomination: "Les Aulnes" }),
      ],
    });
    expect(constats(register, { regles: ["doublon"] })).toEqual([]);
  });
});

describe("une formule sans résultat, ou en erreur, est illisible : donnee-invalide le dit", () => {
  const cellules: { [S in SheetName]: readonly [S, Field<S>, string] }[SheetName][] = [
    ["Stagiaires", "refStagiaire", "Stagiaires!A2"],
    ["Stagiaires", "nom", "Stagiaires!B2"],
    ["Stagiaires", "niss", "Stagiaires!D2"],
    ["Stagiaires", "dateNaissance", "Stagiaires!E2"],
    ["Stagiaires", "genre", "Stagiaires!F2"],
    ["Stagiaires", "statut", "Stagiaires!G2"],
    ["Stagiaires", "parcoursIsp", "Stagiaires!H2"],
    ["Partenaires", "numeroBce", "Partenaires!C2"],
    ["Stages", "refStage", "Stages!A2"],
    ["Stages", "refStagiaire", "Stages!B2"],
    ["Stages", "taches", "Stages!I2"],
    ["Stages", "joursPrevus", "Stages!V2"],
    ["Stages", "indemnite", "Stages!AE2"],
    ["Stages", "tarifParJour", "Stages!AF2"],
    ["Prestations", "heures", "Prestations!C2"],
    ["Paramètres", "parametre", "Paramètres!A2"],
    ["Paramètres", "valeur", "Paramètres!B2"],
    ["Tarifs", "code", "Tarifs!A2"],
    ["Acquittements", "valeur", "Acquittements!D2"],
  ];

  it.each(cellules)("%s · %s", (sheet, field, cellule) => {
    for (const cell of [{ error: true }, { noResult: true }] as const) {
      const register = avecCellule(sheet, field as Field<typeof sheet>, cell);
      expect(constats(register, { regles: ["donnee-invalide", "donnee-manquante"] })).toEqual([
        `erreur donnee-invalide ${cellule}`,
      ]);
    }
  });
});
