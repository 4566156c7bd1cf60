import type { Field, SheetName } from "../../src/register/columns";
import { ILLISIBLE, lire, MANQUANTE } from "../support/lire";
import { motsDesListes, sansAccents } from "../support/synonymes";
import type { TestCell } from "../support/workbook";

type Place = { [S in SheetName]: readonly [S, Field<S>] }[SheetName];

/** Each list of the contract, its values in order, and the columns that it fills. */
const listes: readonly (readonly [string, readonly string[], readonly Place[]])[] = [
  ["Genre", ["F", "M", "X"], [["Stagiaires", "genre"]]],
  [
    "Statut",
    ["RI", "ASE"],
    [
      ["Stagiaires", "statut"],
      ["Stages", "statut"],
    ],
  ],
  ["Secteur", ["Public", "Privé non commercial", "Privé commercial"], [["Partenaires", "secteur"]]],
  ["État", ["Prévu", "En cours", "Terminé", "Interrompu", "Annulé"], [["Stages", "etat"]]],
  ["Initiative", ["Stagiaire", "Travailleur social"], [["Stages", "initiative"]]],
  ["Résultat", ["Confirmé", "Infirmé", "À préciser", "Interrompu"], [["Stages", "resultat"]]],
  ["Régime indemnité", ["Horaire", "Forfait", "Aucune"], [["Stages", "regimeIndemnite"]]],
  ["Présence", ["Présent", "Absent justifié", "Absent injustifié"], [["Prestations", "presence"]]],
];

/** How a person may type a word: in capitals, without accents, with spaces around. */
const facons = (word: string): string[] => [
  word,
  word.toUpperCase(),
  sansAccents(word),
  sansAccents(word).toUpperCase(),
  `\u00a0 ${word} `,
  word.replace(/ /g, "\u00a0 "),
];

const synonymesDe = (liste: string, value: string): readonly string[] =>
  liste === "État" && value === "Interrompu"
    ? (motsDesListes["Résultat"]?.["Interrompu"] ?? [])
    : (motsDesListes[liste]?.[value] ?? []);

const lirePlace = ([sheet, field]: Place, cell: TestCell): unknown =>
  lire(sheet, field as Field<typeof sheet>, cell);

describe.each(listes)("liste %s", (liste, values, places) => {
  it.each(places)("%s · %s : chaque valeur, par son nom et par chaque synonyme", (...place) => {
    for (const value of values)
      for (const word of [value, ...synonymesDe(liste, value)])
        for (const text of facons(word))
          expect([text, lirePlace(place as unknown as Place, text)]).toEqual([text, value]);
  });

  it.each(places)("%s · %s : un autre mot est illisible", (...place) => {
    const place_ = place as unknown as Place;
    for (const cell of ["peut-être", "zz", "oui et non", 7, "RI ASE", "absent un peu"])
      expect([cell, lirePlace(place_, cell)]).toEqual([cell, ILLISIBLE]);
    expect(lirePlace(place_, { error: true })).toEqual(ILLISIBLE);
    expect(lirePlace(place_, { noResult: true })).toEqual(ILLISIBLE);
  });

  it.each(places)("%s · %s : vide ou une marque pour rien, manquante", (...place) => {
    for (const cell of [undefined, "", "-", "???", "à voir", "SANS OBJET"])
      expect([cell, lirePlace(place as unknown as Place, cell)]).toEqual([cell, MANQUANTE]);
  });
});

describe("quelques mots", () => {
  it.each<[string, Place, TestCell, unknown]>([
    ["H est un homme", ["Stagiaires", "genre"], "H", "M"],
    ["RIS est le RI", ["Stagiaires", "statut"], "RIS", "RI"],
    [
      "une ASBL est privée non commerciale",
      ["Partenaires", "secteur"],
      "ASBL",
      "Privé non commercial",
    ],
    ["1 est une présence", ["Prestations", "presence"], 1, "Présent"],
    ["M est une maladie", ["Prestations", "presence"], "M", "Absent justifié"],
    ["0 n'est aucune indemnité", ["Stages", "regimeIndemnite"], 0, "Aucune"],
    ["néant aussi", ["Stages", "regimeIndemnite"], "néant", "Aucune"],
    ["NEANT aussi", ["Stages", "regimeIndemnite"], "NEANT", "Aucune"],
    ["néant n'est rien dans une autre liste", ["Stages", "resultat"], "néant", MANQUANTE],
    ["néant n'est rien dans un texte", ["Stages", "tuteur"], "néant", MANQUANTE],
    ["0 n'est pas un genre", ["Stagiaires", "genre"], 0, ILLISIBLE],
  ])("%s", (_nom, place, cell, expected) => {
    expect(lirePlace(place, cell)).toEqual(expected);
  });
});

describe("oui et non", () => {
  const places: Place[] = [
    ["Stagiaires", "parcoursIsp"],
    ["Stages", "attestation"],
  ];

  it.each(places)("%s · %s : chaque mot", (...place) => {
    for (const [value, words] of Object.entries(motsDesListes["Oui/Non"] ?? {}))
      for (const word of [value, ...words])
        for (const text of facons(word))
          expect([text, lirePlace(place as unknown as Place, text)]).toEqual([
            text,
            value === "Oui",
          ]);
  });

  it.each(places)("%s · %s : les mots du contrat lui-même", (...place) => {
    const lit = (cell: TestCell): unknown => lirePlace(place as unknown as Place, cell);
    expect(["Oui", "O", "Vrai", "X", "1", "TRUE", "ok", "✔", 1, true].map(lit)).toEqual(
      Array.from({ length: 10 }, () => true),
    );
    expect(["Non", "N", "Faux", "0", "FALSE", 0, false].map(lit)).toEqual(
      Array.from({ length: 7 }, () => false),
    );
    expect(["2", 2, "peut-être", "oui non", { error: true } as const].map(lit)).toEqual(
      Array.from({ length: 5 }, () => ILLISIBLE),
    );
    expect(["", "-", "en attente", "INCONNU", undefined].map(lit)).toEqual(
      Array.from({ length: 5 }, () => MANQUANTE),
    );
  });
});
