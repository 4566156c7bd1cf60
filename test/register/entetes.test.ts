import { columnOf, fieldsOf, sheetNames, type SheetName } from "../../src/register/columns";
import type { Row } from "../../src/register/row";
import { placeOfTarget } from "../../src/validation/finding";
import { columnLetters } from "../../src/values/cell-address";
import { avecFeuilles, classeur } from "../support/classeur";
import { constats, lireDans } from "../support/lire";
import { motsAmbigus, motsDesColonnes, sansAccents } from "../support/synonymes";

/**
 * Which of these headers each column of the contract is found in, in a sheet that also has the
 * contract's own headers of its ● columns, but for the one that is looked for.
 */
function colonnes(sheet: SheetName, headers: readonly string[], cherchee?: string) {
  const required = fieldsOf(sheet)
    .map((field) => columnOf(sheet, field))
    .filter(({ need, header }) => need === "required" && header !== cherchee)
    .map(({ header }) => header);
  const row = [...required, ...headers];
  const register = classeur(avecFeuilles({ name: sheet, rows: [row, row.map(() => "x")] }));
  const rows = register.sheets.find((one) => one.sheet === sheet);
  const read = rows && rows.lines.length > 0 ? register.row(rows, 0) : undefined;
  const found: Record<string, string | undefined> = {};
  for (const field of read ? fieldsOf(sheet) : []) {
    const { address } = placeOfTarget({ row: read as Row, field });
    const at = row.findIndex((_header, place) => address === `${columnLetters(place)}2`);
    if (at >= required.length) found[columnOf(sheet, field).header] = row[at];
  }
  return found;
}

describe("un en-tête : sans égard à la casse, aux accents, aux espaces et à la ponctuation", () => {
  it.each<[SheetName, string, string]>([
    ["Stagiaires", "NOM", "Nom"],
    ["Stagiaires", "prenom", "Prénom"],
    ["Stagiaires", "PRÉNOM", "Prénom"],
    ["Stagiaires", "Pre\u0301nom", "Prénom"],
    ["Stagiaires", " Date  de naissance ", "Date de naissance"],
    ["Stagiaires", "Date\u00a0de\u00a0naissance", "Date de naissance"],
    ["Stagiaires", "Date_de_naissance", "Date de naissance"],
    ["Stagiaires", "DateDeNaissance", "Date de naissance"],
    ["Stagiaires", "Date de\nnaissance", "Date de naissance"],
    ["Stagiaires", "N.I.S.S.", "NISS"],
    ["Stagiaires", "Parcours I.S.P. ?", "Parcours ISP"],
    ["Stagiaires", "Parcours-ISP", "Parcours ISP"],
    ["Partenaires", "N° BCE", "N° BCE"],
    ["Partenaires", "n BCE", "N° BCE"],
    ["Partenaires", "N°BCE :", "N° BCE"],
    ["Stages", "Metier observe", "Métier observé"],
    ["Stages", "Indemnité (€)", "Indemnité"],
    ["Stages", "€/jour", "Tarif par jour"],
    ["Stages", "€ / JOUR", "Tarif par jour"],
    ["Stages", "2€/h ou 100€", "Régime indemnité"],
    ["Stages", "1ER JOUR", "Date de début"],
    ["Stages", "Police R.C.", "Police RC"],
    ["Stages", "evaluation le", "Évaluation le"],
    ["Accidents", "PARTENAIRE A AVERTI LE", "Partenaire a averti le"],
    ["Paramètres", "valable des", "Valable dès"],
  ])("%s : « %s » est « %s »", (sheet, header, expected) => {
    expect(colonnes(sheet, [header], expected)).toEqual({ [expected]: header });
  });

  it.each<[SheetName, string]>([
    ["Stagiaires", "Nom 2"],
    ["Stagiaires", "Surnom"],
    ["Stagiaires", "Prénom du père"],
    ["Stages", "jour"],
    ["Stages", "2/h ou 100"],
    ["Stages", "Er jour"],
    ["Stages", "Date de fin prévue"],
    ["Stages", "Tâches 2"],
    ["Stages", "Dénomination"],
    ["Stagiaires", "Tuteur"],
    ["Stagiaires", ""],
    ["Stagiaires", "?"],
  ])("%s : « %s » n'est pas une colonne", (sheet, header) => {
    expect(Object.values(colonnes(sheet, [header]))).toEqual([]);
  });
});

describe("les synonymes", () => {
  const partages = { "Réf. stagiaire": "Stagiaires", "Réf. partenaire": "Partenaires" } as const;
  /** Of each column of a sheet, its words: `Réf. stagiaire` and `Réf. partenaire` have theirs everywhere. */
  const motsDe = (sheet: SheetName, header: string): readonly string[] => {
    const chez = header in partages ? partages[header as keyof typeof partages] : sheet;
    return motsDesColonnes[chez]?.[header] ?? [];
  };
  const cas = sheetNames.flatMap((sheet) =>
    fieldsOf(sheet)
      .map((field) => columnOf(sheet, field).header)
      .filter((header) => motsDe(sheet, header).length > 0)
      .map((header) => [sheet, header] as const),
  );

  it.each(cas)("%s · %s : chacun est reconnu", (sheet, header) => {
    for (const word of motsDe(sheet, header))
      for (const text of [word, word.toUpperCase(), sansAccents(word), ` ${word} :`])
        expect(colonnes(sheet, [text], header)).toEqual({ [header]: text });
  });

  it("aucun ne désigne deux colonnes d'une feuille", () => {
    const plie = (text: string): string =>
      sansAccents(text.toLowerCase()).replace(/[^\p{L}\p{N}€]/gu, "");
    const clashes = sheetNames.flatMap((sheet) => {
      const owners = new Map<string, Set<string>>();
      for (const field of fieldsOf(sheet)) {
        const { header } = columnOf(sheet, field);
        for (const word of [header, ...motsDe(sheet, header)])
          owners.set(plie(word), (owners.get(plie(word)) ?? new Set()).add(header));
      }
      return [...owners].filter(([, headers]) => headers.size > 1);
    });
    expect(clashes).toEqual([]);
  });

  it("ceux du stagiaire et du partenaire valent dans chaque feuille", () => {
    const register = classeur(
      avecFeuilles({
        name: "Stages",
        rows: [
          ["N° stage", "N° dossier", "Code lieu", "Début", "Fin"],
          ["S-1", "B-001", "P-01", "03/03/2025", "14/03/2025"],
        ],
      }),
    );
    const [row] = register.stages;
    expect([row?.refStage, row?.refStagiaire, row?.refPartenaire]).toEqual([
      "S-1",
      "B-001",
      "P-01",
    ]);
  });
});

describe("les mots ambigus ne décident jamais", () => {
  const exacts = new Set([
    "Prestations date",
    "Prestations heures",
    "Reprises date",
    "Reprises heures",
    "Accidents date",
  ]);

  it.each(sheetNames)("dans %s", (sheet) => {
    for (const word of motsAmbigus) {
      if (exacts.has(`${sheet} ${word}`)) continue;
      expect([word, Object.values(colonnes(sheet, [word]))]).toEqual([word, []]);
    }
  });

  it("le nom d'une colonne reste son nom", () => {
    const register = classeur(
      avecFeuilles({
        name: "Prestations",
        rows: [
          ["Réf. stage", "DATE", "heures"],
          ["S-1", 45720, 7.6],
        ],
      }),
    );
    const [row] = register.prestations;
    expect([row && lireDans(row, "date"), row?.heures]).toEqual(["2025-03-04", 456]);
  });
});

describe("deux colonnes pour un champ", () => {
  it("le nom exact l'emporte, où qu'il soit", () => {
    expect([
      colonnes("Stagiaires", ["Patronyme", "Nom"]),
      colonnes("Stagiaires", ["nom", "Patronyme"]),
    ]).toEqual([{ Nom: "Nom" }, { Nom: "nom" }]);
  });

  it("de deux synonymes, le premier", () => {
    expect([
      colonnes("Stagiaires", ["Patronyme", "Nom de famille"]),
      colonnes("Stagiaires", ["Nom de famille", "Patronyme"]),
    ]).toEqual([{ Nom: "Patronyme" }, { Nom: "Nom de famille" }]);
  });

  it("de deux noms exacts, le premier", () => {
    expect(colonnes("Stagiaires", ["Patronyme", "NOM", "Nom"])).toEqual({ Nom: "NOM" });
  });
});

describe("l'ordre des colonnes est libre, une colonne inconnue est laissée de côté", () => {
  it("les valeurs viennent de leur colonne", () => {
    const register = classeur(
      avecFeuilles({
        name: "Stagiaires",
        rows: [
          [
            "Statut",
            "Téléphone",
            "Naissance",
            undefined,
            "Réf. stagiaire",
            "Nom",
            "Statut familial",
            "Parcours ISP",
          ],
          ["ASE", "0470", 32975, "x", "B-001", "Lambert", "marié", "Oui"],
        ],
      }),
    );
    const [row] = register.stagiaires;
    expect(row && fieldsOf("Stagiaires").map((field) => lireDans(row, field))).toEqual([
      "B-001",
      "Lambert",
      "colonne absente",
      "colonne absente",
      "1990-04-12",
      "colonne absente",
      "ASE",
      true,
      "colonne absente",
      "colonne absente",
    ]);
    expect(constats(register)).toEqual([]);
  });
});
