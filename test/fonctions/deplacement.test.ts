import { colonne, refus, resultat, resultats, serie, table, type Valeur } from "./appel";

const deplacement = (...args: readonly Valeur[]): Valeur => resultat("DEPLACEMENT", ...args);

/** 4.20 € from 1 February 2024, 4.40 € from 1 February 2025, closed from 1 February 2026. */
const BUS = table("Tarifs", [
  { code: "TEC-NEXT", montantParJour: "4,40 €", valableDes: serie("01/02/2025") },
  { code: "TEC-NEXT", montantParJour: 4.2, valableDes: serie("01/02/2024") },
  { code: "TEC-NEXT", valableDes: serie("01/02/2026") },
  { code: "TEC-CLASSIQUE", montantParJour: "5,60 €", plafondParStage: "56 €" },
  { code: "Train", montantParJour: 9, plafondParStage: 20, valableDes: "01/01/2025" },
  { code: "Train", montantParJour: 10, valableDes: "01/01/2026" },
  { code: "GRATUIT", montantParJour: 0 },
]);

describe("IOP.DEPLACEMENT, un montant par jour", () => {
  it.each<[Valeur, Valeur, number]>([
    [5, 5.2, 26],
    [5, "5,20 €", 26],
    [5, "5.2", 26],
    [5, "€ 5,20", 26],
    [0, 5.2, 0],
    [5, 0, 0],
    [1, 5.2, 5.2],
    [2.5, 4.4, 11],
    ["2,5", 4.4, 11],
    // Half a day at 4.45 € is 2.225 €.
    [0.5, 4.45, 2.23],
    [0.5, 4.44, 2.22],
    [30, "1.234,50", 37_035],
  ])("%s jours à %s : %s €", (jours, tarif, euros) => {
    expect(deplacement(jours, tarif)).toBe(euros);
    expect(deplacement(jours, tarif, serie("03/03/2025"), BUS)).toBe(euros);
  });
});

describe("IOP.DEPLACEMENT, un code", () => {
  it.each([
    ["01/02/2024", 21],
    ["02/02/2024", 21],
    ["31/01/2025", 21],
    ["01/02/2025", 22],
    ["31/01/2026", 22],
  ])("TEC-NEXT, 5 jours, le %s : %s €", (le, euros) => {
    expect(deplacement(5, "TEC-NEXT", serie(le), BUS)).toBe(euros);
    expect(deplacement(5, "tec-next", le, BUS)).toBe(euros);
  });

  it.each(["31/01/2024", "01/02/2026", "01/01/2030"])(
    "TEC-NEXT n'a pas de montant le %s : #N/A",
    (le) => {
      expect(refus("DEPLACEMENT", 5, "TEC-NEXT", serie(le), BUS)).toContain(`le ${le}`);
      expect(refus("DEPLACEMENT", 5, "TEC-NEXT", serie(le), BUS)).toMatch(/^#N\/A /);
    },
  );

  it("sans date, la dernière version vaut", () => {
    for (const vide of [null, "", 0, undefined]) {
      expect(deplacement(5, "Train", vide, BUS)).toBe(50);
      expect(refus("DEPLACEMENT", 5, "TEC-NEXT", vide, BUS)).toMatch(/^#N\/A .*n'est plus en/);
    }
  });

  it.each([
    [9, 50.4],
    [9.999, 55.99],
    [10, 56],
    [10.001, 56],
    [11, 56],
  ])("le plafond : %s jours à 5,60 €, au plus 56 €, font %s €", (jours, euros) => {
    expect(deplacement(jours, "TEC-CLASSIQUE", serie("03/03/2025"), BUS)).toBe(euros);
  });

  it.each([
    ["31/12/2025", 20],
    ["01/01/2026", 50],
  ])("le plafond est celui de la version du jour : le %s, %s €", (le, euros) => {
    expect(deplacement(5, "TRAIN", serie(le), BUS)).toBe(euros);
  });

  it("un tarif à 0 € n'est pas fermé", () => {
    expect(deplacement(5, "GRATUIT", serie("03/03/2025"), BUS)).toBe(0);
  });

  it("de deux lignes d'une date, la plus basse ; une ligne illisible n'est pas en vigueur", () => {
    const deux = table("Tarifs", [
      { code: "BUS", montantParJour: 4 },
      { code: "bus", montantParJour: 5 },
      { code: "BUS", montantParJour: 6, valableDes: "30/02/2025" },
      { code: "BUS", montantParJour: "cher", valableDes: "01/01/2025" },
      { code: "BUS", montantParJour: 7, plafondParStage: -1, valableDes: "01/01/2025" },
    ]);
    expect(deplacement(2, "BUS", serie("03/03/2025"), deux)).toBe(10);
  });

  it("un code inconnu, ou sans version lisible : #N/A", () => {
    expect(refus("DEPLACEMENT", 5, "SNCB", serie("03/03/2025"), BUS)).toMatch(/^#N\/A /);
    const illisible = table("Tarifs", [{ code: "BUS", montantParJour: "cher" }]);
    expect(refus("DEPLACEMENT", 5, "BUS", serie("03/03/2025"), illisible)).toMatch(/^#N\/A /);
  });

  it("un code sans table : #VALUE!", () => {
    for (const vide of [null, "", undefined])
      expect(refus("DEPLACEMENT", 5, "SNCB", null, vide)).toMatch(/^#VALUE! .*Tarifs\[#Tout\]/);
  });
});

describe("IOP.DEPLACEMENT, plusieurs réponses", () => {
  it("une ligne par stage, une cellule seule vaut pour toutes", () => {
    const dates = colonne(serie("01/02/2024"), serie("01/02/2025"), "31/01/2026");
    expect(resultats("DEPLACEMENT", 5, "TEC-NEXT", dates, BUS)).toEqual([21, 22, 22]);
    const tarifs = colonne("Train", 5.2, "tec-classique");
    const le = serie("03/03/2025");
    expect(resultats("DEPLACEMENT", colonne(1, 2, 3), tarifs, le, BUS)).toEqual([9, 10.4, 16.8]);
  });
});
