import type { NomDeFonction } from "../../src/fonctions";
import { colonne, refus, resultat, resultats, serie, table, type Valeur } from "./appel";

const LE = serie("03/03/2025");
const ROWS = 1_048_576;
const deux = colonne("B-1", "B-1");
const STAGES = table("Stages", []);
const PRESTATIONS = table("Prestations", []);

/** Stands for a whole column, which is built only when its test runs. */
const ENTIERE = Symbol("A:A");

/** A whole column of a sheet: its header, some cells, and what Excel gives for the empty ones. */
function entiere(vide: Valeur, ...cells: readonly Valeur[]): Valeur[][] {
  const rows = Array.from({ length: ROWS }, () => [vide]);
  cells.forEach((cell, row) => (rows[row] = [cell]));
  return rows;
}

describe("des colonnes de hauteurs différentes", () => {
  const phrase = (un: string, autre: string): string =>
    `#VALUE! Les colonnes ${un} et ${autre} n'ont pas la même hauteur. Donnez les mêmes lignes.`;
  it.each<[NomDeFonction, readonly Valeur[], string]>([
    [
      "CREDIT_RESTANT",
      ["B-1", LE, deux, colonne(LE, LE, LE), colonne(1, 2)],
      phrase("« stagiaires » (2 lignes)", "« dates » (3 lignes)"),
    ],
    [
      "CREDIT_RESTANT",
      ["B-1", LE, deux, colonne(LE, LE), colonne(1, 2, 3)],
      phrase("« stagiaires » (2 lignes)", "« heures » (3 lignes)"),
    ],
    [
      "CREDIT_RESTANT",
      [deux, colonne(LE, LE, LE), deux, colonne(LE, LE), colonne(1, 2)],
      phrase("« stagiaire » (2 lignes)", "« date » (3 lignes)"),
    ],
    [
      "CREDIT",
      [deux, colonne(LE, LE, LE), STAGES, PRESTATIONS],
      phrase("« stagiaire » (2 lignes)", "« date » (3 lignes)"),
    ],
    [
      "CREDIT_DATE",
      ["B-1", 10, LE, deux, colonne(LE, LE), colonne(1, 2, 3)],
      phrase("« stagiaires » (2 lignes)", "« heures_prestées » (3 lignes)"),
    ],
    [
      "CREDIT_DATE",
      [deux, colonne(1, 2, 3), LE, deux, colonne(LE, LE), colonne(1, 2)],
      phrase("« stagiaire » (2 lignes)", "« heures » (3 lignes)"),
    ],
    [
      "INDEMNITE",
      ["Horaire", colonne(1, 2), colonne(1, 2, 3)],
      phrase("« heures_prestées » (2 lignes)", "« jours_prestés » (3 lignes)"),
    ],
    [
      "EXPLIQUER",
      [colonne("Horaire", "Horaire"), 1, null, null, null, colonne(LE, LE, LE, LE)],
      phrase("« régime » (2 lignes)", "« date » (4 lignes)"),
    ],
    [
      "DEPLACEMENT",
      [colonne(1, 2), colonne(1, 2, 3)],
      phrase("« jours_prestés » (2 lignes)", "« tarif » (3 lignes)"),
    ],
  ])("IOP.%s %#", (nom, args, attendu) => {
    expect(refus(nom, ...args)).toBe(attendu);
  });
});

describe("une ligne au lieu d'une colonne", () => {
  const ligne = [["B-1", "B-2"]];
  const phrase = (nom: string): string =>
    `#VALUE! « ${nom} » a plusieurs colonnes. Donnez une cellule, ou une seule colonne.`;
  it.each<[NomDeFonction, string, readonly Valeur[]]>([
    ["CREDIT_RESTANT", "stagiaire", [ligne, LE, deux, deux, deux]],
    ["CREDIT_RESTANT", "date", ["B-1", ligne, deux, deux, deux]],
    ["CREDIT_RESTANT", "stagiaires", ["B-1", LE, ligne, ligne, ligne]],
    ["CREDIT_RESTANT", "dates", ["B-1", LE, deux, ligne, deux]],
    ["CREDIT_RESTANT", "heures", ["B-1", LE, deux, colonne(LE, LE), ligne]],
    ["CREDIT", "stagiaire", [ligne, LE, STAGES, PRESTATIONS]],
    ["CREDIT_DATE", "heures_prestées", ["B-1", 1, LE, deux, colonne(LE, LE), ligne]],
    ["INDEMNITE", "régime", [ligne, 1]],
    ["EXPLIQUER", "jours_prévus", ["Forfait", 1, 1, 1, [[1, 2]]]],
    ["DEPLACEMENT", "tarif", [5, [[1, 2]]]],
    ["REGLE", "id", [[["doublon", "suivi-stage"]]]],
    ["REGLE", "id", [[["doublon"], ["suivi-stage", "doublon"]]]],
  ])("IOP.%s, « %s »", (nom, argument, args) => {
    expect(refus(nom, ...args)).toBe(phrase(argument));
  });
});

describe("une colonne entière", () => {
  it.each([null, 0, ""])("compte comme ses lignes remplies (vides : %j)", (vide) => {
    const args = [
      entiere(vide, "Réf. stagiaire", "B-1", "B-2", "b-1"),
      entiere(vide, "Date", LE, LE, serie("04/03/2025")),
      entiere(vide, "Heures", 10, 20, "7h36"),
    ];
    expect(resultat("CREDIT_RESTANT", "B-1", serie("31/12/2025"), ...args)).toBe(210.4);
    expect(resultat("CREDIT_DATE", "B-1", 228, LE, ...args)).toBe(serie("04/03/2028"));
    expect(resultats("CREDIT_RESTANT", colonne("B-2", "B-3"), LE, ...args)).toEqual([208, 228]);
  });

  it.each<[string, NomDeFonction, readonly Valeur[]]>([
    ["stagiaire", "CREDIT_RESTANT", [ENTIERE, LE, deux, colonne(LE, LE), colonne(1, 2)]],
    ["date", "CREDIT", ["B-1", ENTIERE, STAGES, PRESTATIONS]],
    ["heures", "CREDIT_DATE", ["B-1", ENTIERE, LE, deux, colonne(LE, LE), colonne(1, 2)]],
    ["heures_prestées", "INDEMNITE", ["Horaire", ENTIERE]],
    ["jours_prestés", "EXPLIQUER", ["Horaire", 1, ENTIERE]],
    ["tarif", "DEPLACEMENT", [5, ENTIERE]],
    ["id", "REGLE", [ENTIERE]],
  ])("n'a pas une réponse par ligne : « %s » de IOP.%s", (argument, nom, args) => {
    const filled = args.map((arg) => (arg === ENTIERE ? entiere(LE) : arg));
    expect(refus(nom, ...filled)).toBe(
      `#VALUE! « ${argument} » est une colonne entière. Prenez seulement les lignes remplies, ou la colonne d'une table.`,
    );
  });

  it.each([null, 0])("des tables prises par leurs colonnes entières (vides : %j)", (vide) => {
    const pleine = (...rows: readonly (readonly Valeur[])[]): Valeur[][] => {
      const width = rows[0]?.length ?? 0;
      return Array.from({ length: ROWS }, (_, row) => [
        ...(rows[row] ?? (Array(width).fill(vide) as Valeur[])),
      ]);
    };
    const stages = [
      ["Réf. stage", "Réf. stagiaire", "Réf. partenaire", "Date de début", "Date de fin"],
      ["S-1", "B-1", "P-1", LE, serie("14/03/2025")],
    ];
    const jours = pleine(["Réf. stage", "Date", "Heures"], ["S-1", LE, 7.6]);
    expect(resultat("CREDIT", "B-1", serie("31/12/2025"), stages, jours)).toBe(220.4);
  });
});

describe("une table sans ses en-têtes", () => {
  const sans = [["S-1", "B-1", "P-1", LE, LE]];
  const phrase = (nom: string, colonneAbsente: string, feuille: string): string =>
    `#VALUE! « ${nom} » : la colonne « ${colonneAbsente} » ne s'y trouve pas. Donnez la table entière avec ses en-têtes : ${feuille}[#Tout].`;
  it.each([[sans], [[["texte"]]], [5], ["Stages"], [[[1, 2]]]])("%j", (donnee) => {
    const credit = (...tables: readonly Valeur[]): string => refus("CREDIT", "B-1", LE, ...tables);
    expect(credit(donnee, PRESTATIONS)).toBe(phrase("stages", "Réf. stage", "Stages"));
    expect(credit(STAGES, donnee)).toBe(phrase("prestations", "Réf. stage", "Prestations"));
    expect(credit(STAGES, PRESTATIONS, donnee)).toBe(
      phrase("reprises", "Réf. stagiaire", "Reprises"),
    );
    const reglages = phrase("paramètres", "Paramètre", "Paramètres");
    expect(credit(STAGES, PRESTATIONS, null, donnee)).toBe(reglages);
    expect(refus("CREDIT_RESTANT", "B-1", LE, deux, colonne(LE, LE), deux, donnee)).toBe(reglages);
    expect(refus("CREDIT_DATE", "B-1", 1, LE, deux, colonne(LE, LE), deux, donnee)).toBe(reglages);
    expect(refus("INDEMNITE", "Horaire", 1, null, null, null, null, donnee)).toBe(reglages);
    expect(refus("EXPLIQUER", "Horaire", 1, null, null, null, null, donnee)).toBe(reglages);
    expect(refus("DEPLACEMENT", 5, "TEC", LE, donnee)).toBe(phrase("tarifs", "Code", "Tarifs"));
  });

  it("dit la première colonne obligatoire qui manque", () => {
    const jours = [["Réf. stage", "Date", "Durée totale"]];
    expect(refus("CREDIT", "B-1", LE, STAGES, jours)).toBe(
      phrase("prestations", "Heures", "Prestations"),
    );
    expect(refus("DEPLACEMENT", 5, "TEC", LE, [["Code", "Valable dès"]])).toBe(
      phrase("tarifs", "Montant par jour", "Tarifs"),
    );
  });

  it("les deux tables du crédit ne peuvent pas manquer", () => {
    for (const vide of [null, undefined, ""]) {
      expect(refus("CREDIT", "B-1", LE, vide, PRESTATIONS)).toBe(
        phrase("stages", "Réf. stage", "Stages"),
      );
      expect(refus("CREDIT", "B-1", LE, STAGES, vide)).toBe(
        phrase("prestations", "Réf. stage", "Prestations"),
      );
    }
  });
});
