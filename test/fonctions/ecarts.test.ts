import type { TestRow } from "../support/registre";
import {
  colonne,
  montre,
  parametres,
  refus,
  resultat,
  serie,
  table,
  type Table,
  type Valeur,
} from "./appel";

/*
 * Where a function does not yet do what the contract says. Each is `failing`: once it is put
 * right, jest asks to make it an ordinary test.
 */

const LE = serie("03/03/2025");
const TROIS = [colonne("B-1", "B-1"), colonne(LE, LE), colonne(8, 8)];

describe("IOP.CREDIT_DATE, par périodes", () => {
  const periodes = parametres(["credit.fenetre", "premier-stage"]);
  const colonnes = [
    colonne("B-1", "B-1"),
    colonne(serie("03/03/2025"), serie("03/03/2028")),
    colonne(76, 10),
  ];
  const premier = (des: string): Valeur =>
    montre("CREDIT_DATE", "B-1", 228, serie(des), ...colonnes, periodes);

  it("la période d'après, quand des heures commencent la suivante", () => {
    expect(premier("04/03/2028")).toBe(serie("03/03/2031"));
    expect(premier("01/01/2028")).toBe(serie("03/03/2031"));
  });
  it("et aussi quand on demande depuis la première période", () => {
    expect(premier("01/01/2026")).toBe(serie("03/03/2031"));
  });
});

describe('une cellule vide vient comme 0, à côté de formules qui donnent ""', () => {
  /** A whole table as on a computer, with one more column, which a formula fills with "". */
  const avecFormule = (cells: Table): Table =>
    cells.map((row, at) => [...row, at === 0 ? "Calcul à faire" : ""]);
  const stage: TestRow<"Stages"> = {
    refStage: "S-1",
    refStagiaire: "B-1",
    refPartenaire: "P-1",
    dateDebut: LE,
    dateFin: serie("14/03/2025"),
    heuresPrestees: 38,
  };

  it("la fin réelle vide d'un stage ne lui ôte pas son dernier jour", () => {
    const stages = avecFormule(table("Stages", [stage], 0));
    expect(resultat("CREDIT", "B-1", serie("31/12/2025"), stages, table("Prestations", []))).toBe(
      190,
    );
  });
  it("les heures prévues vides laissent compter les jours prévus", () => {
    const prevu = {
      ...stage,
      heuresPrestees: undefined as never,
      joursPrevus: 5,
      dateFinReelle: LE,
    };
    const stages = avecFormule(table("Stages", [prevu], 0));
    expect(resultat("CREDIT", "B-1", LE, stages, table("Prestations", []))).toBe(190);
  });
  it("un paramètre sans « Valable dès » vaut toujours", () => {
    const lignes = [{ parametre: "credit.heures-max", valeur: 100 }];
    const reglages = avecFormule(table("Paramètres", lignes, 0));
    expect(resultat("CREDIT_RESTANT", "B-9", LE, ...TROIS, reglages)).toBe(100);
  });
  it("un tarif sans plafond ni date vaut toujours", () => {
    const tarifs = avecFormule(table("Tarifs", [{ code: "TEC", montantParJour: 5 }], 0));
    expect(montre("DEPLACEMENT", 2, "TEC", LE, tarifs)).toBe(10);
  });
});

describe("une cellule inutilisable", () => {
  it.each(["#REF!", { type: "Error", basicValue: "#REF!" }])(
    "une erreur dans la colonne « stagiaires » est dite : %j",
    (erreur) => {
      const colonnes = [colonne("B-1", erreur), colonne(LE, LE), colonne(8, 8)];
      expect(montre("CREDIT_RESTANT", "B-1", LE, ...colonnes)).toBe("#VALUE!");
    },
  );
  it("une personne vide vient comme 0 : il manque une valeur", () => {
    expect(refus("CREDIT_RESTANT", [[0]], LE, ...TROIS)).toBe(
      "#VALUE! « stagiaire » : il manque une valeur. Complétez cette cellule.",
    );
  });
  it("un synonyme de la liste l'emporte sur une marque de rien", () => {
    expect(montre("INDEMNITE", "néant", 76)).toBe(0);
  });
  it("un nombre avec son format est ce nombre", () => {
    const date = { type: "FormattedNumber", basicValue: LE, numberFormat: "dd/mm/yyyy" };
    expect(montre("CREDIT_RESTANT", "B-1", date, ...TROIS)).toBe(212);
  });
  it("1,234 jour avec son format n'est pas 1234 jours", () => {
    const jours = { type: "FormattedNumber", basicValue: 1.234, numberFormat: "0.00" };
    expect(montre("DEPLACEMENT", jours, 100)).toBe(123.4);
  });
});

describe("un argument vide n'est pas donné", () => {
  it.each([null, "", 0])("une seule cellule vide comme table facultative : %j", (vide) => {
    expect(montre("CREDIT_RESTANT", "B-1", LE, ...TROIS, [[vide]])).toBe(212);
  });
});

describe("une phrase dit quel argument et quelle ligne", () => {
  const tarifs = table("Tarifs", [
    { code: "TEC", montantParJour: 5 },
    { code: "TEC", valableDes: LE },
  ]);
  const bon = colonne(5.2, 5.2);
  const seconde = (cell: Valeur): Table => [...bon.slice(1), [cell]];
  it.each<[string, string]>([
    ["un tarif inconnu", refus("DEPLACEMENT", 5, seconde("SNCB"), LE, tarifs)],
    ["un tarif fermé", refus("DEPLACEMENT", 5, seconde("TEC"), LE, tarifs)],
    ["un code sans table", refus("DEPLACEMENT", 5, seconde("TEC"), LE)],
  ])("%s", (_, phrase) => {
    expect(phrase).toContain("2e ligne de « tarif »");
  });
  it("plus d'heures que le crédit", () => {
    expect(refus("CREDIT_DATE", "B-1", colonne(8, 229), LE, ...TROIS)).toContain(
      "2e ligne de « heures »",
    );
  });
  it("une règle inconnue", () => {
    expect(refus("REGLE", colonne("doublon", "regle"))).toContain("2e ligne de « id »");
  });
});

describe("une phrase ne cite aucun texte libre", () => {
  it.each<[string, string]>([
    ["un tarif inconnu", refus("DEPLACEMENT", 5, "Marie Dupont", LE, table("Tarifs", []))],
    ["un code sans table", refus("DEPLACEMENT", 5, "Marie Dupont")],
    ["une règle inconnue", refus("REGLE", "Marie Dupont")],
  ])("%s", (_, phrase) => {
    expect(phrase).not.toContain("Dupont");
  });
});
