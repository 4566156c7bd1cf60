import { colonne, parametres, resultat, resultats, serie, type Valeur } from "./appel";

const LE = serie("03/03/2025");
const indemnite = (...args: readonly Valeur[]): Valeur => resultat("INDEMNITE", ...args);

describe("IOP.INDEMNITE, Horaire", () => {
  it.each([
    [0, 0],
    [1, 2],
    [7.6, 15.2],
    ["7h36", 15.2],
    ["7 h 36", 15.2],
    ["7,6", 15.2],
    // 7 h 37 at 2 € is 15.2333 €, 7 h 38 is 15.2667 €.
    ["7h37", 15.23],
    ["7h38", 15.27],
    ["0h01", 0.03],
    ["0h02", 0.07],
    [0.25, 0.5],
    [76, 152],
    [80, 160],
  ])("%s h font %s €", (heures, euros) => {
    expect(indemnite("Horaire", heures)).toBe(euros);
  });

  it("un demi-cent monte : une minute à 0,30 € l'heure", () => {
    const a = (montant: Valeur): Valeur => parametres(["indemnite.horaire", montant]);
    expect(indemnite("Horaire", "0h01", null, null, null, LE, a("0,30 €"))).toBe(0.01);
    expect(indemnite("Horaire", "0h01", null, null, null, LE, a("0,29 €"))).toBe(0);
  });

  it("sans heures, 2 jours en font 15 h 12", () => {
    expect(indemnite("Horaire", null, 2)).toBe(30.4);
    expect(indemnite("Horaire", "", 2.5)).toBe(38);
  });

  it("ne regarde ni les jours, ni ce qui était prévu", () => {
    expect(indemnite("Horaire", 10, 8, 76, 10)).toBe(20);
    expect(indemnite("Horaire", 10, 0, 5, 0)).toBe(20);
  });

  it.each(["horaire", "HORAIRE", "À l'heure", "2€/h", "H", " Horaire\u00a0"])(
    "se reconnaît dans %j",
    (regime) => {
      expect(indemnite(regime, 10)).toBe(20);
    },
  );
});

describe("IOP.INDEMNITE, Forfait", () => {
  it.each<[string, Valeur, Valeur, Valeur, Valeur, number]>([
    ["8 jours sur 10", 60.8, 8, 76, 10, 100],
    ["7,999999 jours sur 10", 76, 7.999999, 76, 10, 0],
    ["7 jours sur 10", 53.2, 7, 76, 10, 0],
    ["4 jours sur 5", 30, 4, null, 5, 50],
    ["3,9 jours sur 5", 30, "3,9", null, 5, 0],
    ["1 jour sur 1", 7.6, 1, null, 1, 10],
    ["par jours, même si les heures n'y sont pas", 40, 8, 76, 10, 100],
    ["par jours, même si les heures y sont", 76, 7, 76, 10, 0],
    ["par heures, sans jours prévus : 60 h 48 sur 76", "60h48", 1, 76, null, 100],
    ["par heures : 60 h 47 sur 76", "60h47", 10, 76, null, 0],
    ["par heures : 0 jour prévu n'est pas donné", "60h48", 1, 76, 0, 100],
    ["38 h sur 38 h font la moitié", 38, 5, 38, null, 50],
    // 100 € × 60 minutes ÷ 4,560 minutes is 1.3158 €.
    ["1 h sur 1 h", 1, 1, 1, null, 1.32],
    ["12 jours sur 12 : au plus 100 €", 91.2, 12, null, 12, 100],
    ["10,000001 jours prévus", 76, 10, null, 10.000001, 100],
    ["76 h 01 prévues", 76, 10, "76h01", null, 100],
    // 33.33 €; 33.335 € goes up; 72.50 €.
    ["3,333 jours prévus", 30, 4, null, 3.333, 33.33],
    ["3,3335 jours prévus", 30, 4, null, 3.3335, 33.34],
    ["7,25 jours prévus", 60, 7.25, null, "7,25", 72.5],
  ])("%s", (_, heures, jours, heuresPrevues, joursPrevus, euros) => {
    expect(indemnite("Forfait", heures, jours, heuresPrevues, joursPrevus, LE)).toBe(euros);
  });

  it("sans jours prestés, ils viennent des heures, vers le haut", () => {
    for (const vide of [null, "", 0]) {
      expect(indemnite("Forfait", "53h13", vide, null, 10)).toBe(100);
      expect(indemnite("Forfait", "53h12", vide, null, 10)).toBe(0);
    }
  });

  it("sans heures prestées, elles viennent des jours", () => {
    expect(indemnite("Forfait", null, 8, 76)).toBe(100);
    expect(indemnite("Forfait", null, 7.99, 76)).toBe(0);
  });

  it.each([
    [5, 5, "Oui", 50],
    [5, 5, "Non", 100],
    [5, 4, "Non", 100],
    [5, 3.999, "Non", 0],
    [12, 12, "Non", 100],
    [0.5, 0.5, "Non", 100],
  ])("%s jours prévus, %s prestés, prorata %s : %s €", (prevus, prestes, prorata, euros) => {
    const reglages = parametres(["indemnite.forfait-prorata", prorata]);
    expect(indemnite("Forfait", 38, prestes, null, prevus, LE, reglages)).toBe(euros);
  });

  it.each([
    ["60h48", 1, 100],
    ["60h47", 10, 0],
    ["60h48", null, 100],
    [null, 8, 100],
    [null, 7.99, 0],
  ])("en temps plein, %s h et %s jours sur 10 font %s €", (heures, jours, euros) => {
    const plein = parametres(["indemnite.jours", "temps-plein"]);
    expect(indemnite("Forfait", heures, jours, null, 10, LE, plein)).toBe(euros);
  });

  it.each(["forfait", "Forfaitaire", "100€", "F"])("se reconnaît dans %j", (regime) => {
    expect(indemnite(regime, 76, 10, 76, 10)).toBe(100);
  });
});

describe("IOP.INDEMNITE, Aucune", () => {
  it("fait 0, même sans présence ni plan", () => {
    expect(indemnite("Aucune", 76, 10, 76, 10, LE)).toBe(0);
    expect(indemnite("aucune", null)).toBe(0);
    expect(indemnite("Sans")).toBe(0);
    expect(indemnite("Non", "", "", "", "", "")).toBe(0);
  });
});

describe("IOP.INDEMNITE, les paramètres datés", () => {
  type Cas = [key: string, value: Valeur, args: readonly Valeur[], avant: number, apres: number];
  const pleine = ["Forfait", 76, 10, 76, 10] as const;
  const cas: readonly Cas[] = [
    ["indemnite.horaire", "2,50 €", ["Horaire", 7.6, 1, null, null], 15.2, 19],
    ["indemnite.forfait", 123.45, pleine, 100, 123.45],
    ["indemnite.forfait-jours", 20, pleine, 100, 50],
    ["indemnite.presence-min", "90 %", ["Forfait", 66, 8.9, 76, 10], 100, 0],
    ["indemnite.presence-min", 0.7, ["Forfait", 53, 7, 76, 10], 0, 100],
    ["indemnite.forfait-prorata", "Non", ["Forfait", 38, 5, null, 5], 50, 100],
    ["indemnite.forfait-prorata", false, ["Forfait", 38, 5, null, 5], 50, 100],
    ["indemnite.jours", "Temps-plein", ["Forfait", 60, 8, 76, 10], 100, 0],
    // 35 h are 4.605… days of 7 h 36, and 5 days of 7 h.
    ["jour.heures", 7, ["Forfait", 35, 5, 35, null], 46.05, 50],
    ["jour.heures", "7 h", ["Horaire", null, 1, null, null], 15.2, 14],
  ];

  it.each(cas)("%s à %s vaut dès son jour, et pas la veille", (key, value, args, avant, apres) => {
    const des = parametres([key, value, LE]);
    const le = (jour: string): Valeur => indemnite(...args, serie(jour), des);
    expect([le("02/03/2025"), le("03/03/2025"), le("04/03/2025")]).toEqual([avant, apres, apres]);
  });

  it.each(cas)("sans date, %s à %s vaut : la dernière version", (key, value, args, _, apres) => {
    for (const vide of [null, "", 0])
      expect(indemnite(...args, vide, parametres([key, value, serie("01/01/2190")]))).toBe(apres);
  });

  it("un montant à la demi : 7,5 jours à 102,50 €", () => {
    const reglages = parametres(["indemnite.forfait", "102,50 €", "01/01/2026"]);
    const le = serie("12/01/2026");
    expect(indemnite("Forfait", 57, 7.5, null, 7.5, le, reglages)).toBe(76.88);
    expect(indemnite("Forfait", 57, 7.5, null, 7.5, serie("31/12/2025"), reglages)).toBe(75);
  });

  it("la date se lit aussi comme texte", () => {
    const des = parametres(["Indemnite.Horaire", 2.5, "2025-03-03"]);
    expect(indemnite("Horaire", 10, null, null, null, "02.03.2025", des)).toBe(20);
    expect(indemnite("Horaire", 10, null, null, null, "3-3-2025 08:00", des)).toBe(25);
  });
});

describe("IOP.INDEMNITE, plusieurs réponses", () => {
  it("une ligne par stage, une cellule seule vaut pour toutes", () => {
    const regimes = colonne("Horaire", "Forfait", "Forfait", "Aucune");
    const heures = colonne(7.6, 60.8, "60h47", null);
    const jours = colonne(1, null, 7, null);
    expect(resultats("INDEMNITE", regimes, heures, jours, 76, 10, LE)).toEqual([15.2, 100, 0, 0]);
    expect(resultats("INDEMNITE", "Horaire", colonne(1, 2, 3))).toEqual([2, 4, 6]);
    expect(resultats("INDEMNITE", [["Horaire"]], [[1]], [[null]], [[""]], [[0]])).toEqual([2]);
  });
});
