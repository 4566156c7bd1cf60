import {
  colonne,
  date,
  parametres,
  refus,
  resultat,
  resultats,
  serie,
  type Table,
  type Valeur,
} from "./appel";

type Heures = readonly (readonly [string, Valeur])[];

const args = (heures: Valeur, des: string, faites: Heures, reglages?: Table): Valeur[] => [
  "B-001",
  heures,
  serie(des),
  colonne(...faites.map(() => "b-001")),
  colonne(...faites.map(([jour]) => serie(jour))),
  colonne(...faites.map(([, value]) => value)),
  reglages ?? null,
];
const premier = (heures: Valeur, des: string, faites: Heures, reglages?: Table): string =>
  date(resultat("CREDIT_DATE", ...args(heures, des, faites, reglages)) as number);
const aucun = (heures: Valeur, des: string, faites: Heures, reglages?: Table): string =>
  refus("CREDIT_DATE", ...args(heures, des, faites, reglages));

/** Ten days of 7 h 36 in March 2023, then 60 h 48 and 76 h: 15 h 12 are left on 2 March 2026. */
const MARS = ["06", "07", "08", "09", "10", "13", "14", "15", "16", "17"];
const FAITES: Heures = [
  ...MARS.map((jour): [string, Valeur] => [`${jour}/03/2023`, 7.6]),
  ["13/09/2023", "60 h 48"],
  ["17/10/2025", "76 h"],
];

describe("IOP.CREDIT_DATE, fenêtre glissante", () => {
  it.each([
    [0, "02/03/2026", "02/03/2026"],
    [15.2, "02/03/2026", "02/03/2026"],
    ["15h13", "02/03/2026", "06/03/2026"],
    [15.2, "05/03/2026", "05/03/2026"],
    ["22h48", "02/03/2026", "06/03/2026"],
    ["22h49", "02/03/2026", "07/03/2026"],
    [76, "02/03/2026", "15/03/2026"],
    ["76h01", "02/03/2026", "16/03/2026"],
    [76, "15/03/2026", "15/03/2026"],
    [76, "20/03/2026", "20/03/2026"],
    ["91h12", "02/03/2026", "17/03/2026"],
    ["91h13", "02/03/2026", "13/09/2026"],
    [152, "02/03/2026", "13/09/2026"],
    ["152h01", "02/03/2026", "17/10/2028"],
    [228, "02/03/2026", "17/10/2028"],
  ])("%s h à partir du %s : le %s", (heures, des, attendu) => {
    expect(premier(heures, des, FAITES)).toBe(attendu);
  });

  it("plus que le crédit : aucun jour", () => {
    expect(aucun("228h01", "02/03/2026", FAITES)).toMatch(/^#N\/A .*228 h 01/);
  });

  it.each([
    // What was done on 29 February 2024 is still inside on 28/02/2027, whose window begins on it.
    ["29/02/2024", "01/03/2027"],
    ["28/02/2024", "28/02/2027"],
    ["01/03/2024", "01/03/2027"],
    // The window of 28/02/2028 begins on 01/03/2025, that of 29/02/2028 too.
    ["28/02/2025", "28/02/2028"],
    ["01/03/2025", "01/03/2028"],
  ])("228 h du %s reviennent le %s", (fait, attendu) => {
    expect(premier(1, fait, [[fait, 228]])).toBe(attendu);
  });

  it("sans heures, ou pour une autre personne : le jour demandé", () => {
    expect(premier(228, "02/03/2026", [])).toBe("02/03/2026");
    const autre = ["B-002", 228, serie("02/03/2026"), ...args(0, "01/01/2026", FAITES).slice(3)];
    expect(resultat("CREDIT_DATE", ...autre)).toBe(serie("02/03/2026"));
  });

  it("des heures après le jour demandé comptent quand leur jour vient", () => {
    const plus: Heures = [
      ["10/03/2023", 200],
      ["09/03/2026", 100],
    ];
    expect(premier(28, "08/03/2026", plus)).toBe("08/03/2026");
    expect(premier(28, "09/03/2026", plus)).toBe("10/03/2026");
    expect(premier(129, "01/03/2026", plus)).toBe("09/03/2029");
  });
});

describe("IOP.CREDIT_DATE, périodes depuis le premier stage", () => {
  const periodes = parametres(["credit.fenetre", "premier-stage"]);
  const faites: Heures = [
    ["03/03/2025", 76],
    ["13/03/2026", 76],
    ["15/10/2027", 76],
  ];
  it.each([
    [228, "02/03/2025", "02/03/2025"],
    [152, "03/03/2025", "03/03/2025"],
    ["152h01", "03/03/2025", "03/03/2028"],
    [76, "13/03/2026", "13/03/2026"],
    [1, "15/10/2027", "03/03/2028"],
    [228, "18/10/2027", "03/03/2028"],
    [228, "02/03/2028", "03/03/2028"],
    [228, "04/03/2028", "04/03/2028"],
  ])("%s h à partir du %s : le %s", (heures, des, attendu) => {
    expect(premier(heures, des, faites, periodes)).toBe(attendu);
  });

  it("d'un 29 février, la période suivante commence le 28", () => {
    expect(premier(228, "01/03/2024", [["29/02/2024", 8]], periodes)).toBe("28/02/2027");
  });

  it("plus que le crédit : aucun jour", () => {
    expect(aucun("228h01", "18/10/2027", faites, periodes)).toMatch(/^#N\/A /);
  });
});

describe("IOP.CREDIT_DATE, les paramètres datés", () => {
  const faites: Heures = [["01/06/2025", 228]];
  const des = parametres(["credit.heures-max", 300, serie("01/01/2026")]);
  it.each([
    [72, "15/12/2025", "01/01/2026"],
    [72, "01/01/2026", "01/01/2026"],
    [72, "02/01/2026", "02/01/2026"],
    ["72h01", "15/12/2025", "01/06/2028"],
    [300, "15/12/2025", "01/06/2028"],
  ])("le crédit passe à 300 h : %s h à partir du %s, le %s", (heures, depuis, attendu) => {
    expect(premier(heures, depuis, faites, des)).toBe(attendu);
  });

  it("une version qui vient peut seule ouvrir plus que le crédit d'aujourd'hui", () => {
    expect(premier(250, "15/12/2025", [], des)).toBe("01/01/2026");
    expect(aucun(301, "15/12/2025", [], des)).toMatch(/^#N\/A /);
  });

  it("un crédit qui baisse peut n'ouvrir aucun jour", () => {
    const moins = parametres(["credit.heures-max", 100, serie("01/01/2026")]);
    expect(aucun(228, "15/12/2025", faites, moins)).toBe(
      "#N/A « heures » : aucun jour ne convient pour 228 h à partir du 15/12/2025.",
    );
    expect(aucun("100h01", "01/01/2026", faites, moins)).toMatch(/^#N\/A .*100 h 01/);
    expect(premier(100, "01/01/2026", faites, moins)).toBe("01/06/2028");
  });

  it("de 3 à 2 ans, les heures reviennent le jour du changement", () => {
    const deux = parametres(["credit.annees", 2, serie("01/09/2027")]);
    expect(premier(228, "01/07/2026", faites, deux)).toBe("01/09/2027");
    const tard = parametres(["credit.annees", 2, serie("01/07/2028")]);
    expect(premier(228, "01/07/2026", faites, tard)).toBe("01/06/2028");
  });
});

describe("IOP.CREDIT_DATE, plusieurs réponses", () => {
  it("une ligne par demande", () => {
    const [, , , ...tables] = args(0, "01/01/2026", FAITES);
    const des = serie("02/03/2026");
    expect(resultats("CREDIT_DATE", "B-001", colonne(15.2, 76, 228), des, ...tables)).toEqual(
      ["02/03/2026", "15/03/2026", "17/10/2028"].map(serie),
    );
    expect(resultats("CREDIT_DATE", colonne("B-001", "B-9"), 76, des, ...tables)).toEqual(
      ["15/03/2026", "02/03/2026"].map(serie),
    );
  });
});
