import { colonne, parametres, resultat, resultats, serie, type Table, type Valeur } from "./appel";

/** Hours of B-001: `[date, hours]`. */
const reste = (
  le: string,
  heures: readonly (readonly [string, Valeur])[],
  reglages?: Table,
): Valeur =>
  resultat(
    "CREDIT_RESTANT",
    "B-001",
    serie(le),
    colonne(...heures.map(() => "B-001")),
    colonne(...heures.map(([date]) => serie(date))),
    colonne(...heures.map(([, value]) => value)),
    reglages ?? null,
  );

describe("IOP.CREDIT_RESTANT, la fenêtre de 3 ans", () => {
  it.each([
    // The window of 12/03/2025 is (12/03/2022, 12/03/2025].
    ["12/03/2022", "12/03/2025", 228],
    ["13/03/2022", "12/03/2025", 220.4],
    ["11/03/2025", "12/03/2025", 220.4],
    ["12/03/2025", "12/03/2025", 220.4],
    ["13/03/2025", "12/03/2025", 228],
    // 29/02/2024 less 3 years is 28/02/2021.
    ["28/02/2021", "29/02/2024", 228],
    ["01/03/2021", "29/02/2024", 220.4],
    ["28/02/2021", "28/02/2024", 228],
    ["01/03/2021", "01/03/2024", 228],
    // 28/02/2027 less 3 years is 28/02/2024: the 29th is still inside, and leaves on 1 March.
    ["28/02/2024", "27/02/2027", 220.4],
    ["28/02/2024", "28/02/2027", 228],
    ["29/02/2024", "28/02/2027", 220.4],
    ["29/02/2024", "01/03/2027", 228],
    // 29/02/2028 less 3 years is 28/02/2025.
    ["01/03/2025", "29/02/2028", 220.4],
    ["28/02/2025", "28/02/2028", 228],
    ["31/12/2021", "31/12/2024", 228],
    ["01/01/2022", "31/12/2024", 220.4],
  ])("7 h 36 le %s, vu le %s : il reste %s h", (fait, le, attendu) => {
    expect(reste(le, [[fait, 7.6]])).toBe(attendu);
  });

  it.each([
    [1, "12/03/2024", 228],
    [1, "13/03/2024", 220.4],
    [4, "12/03/2021", 228],
    [4, "13/03/2021", 220.4],
  ])("sur %s an(s), 7 h 36 le %s, vu le 12/03/2025 : %s h", (annees, fait, attendu) => {
    expect(reste("12/03/2025", [[fait, 7.6]], parametres(["credit.annees", annees]))).toBe(attendu);
  });

  it("sur 4 ans, le 29 février reste le 29 février", () => {
    const quatre = parametres(["credit.annees", 4]);
    expect(reste("28/02/2028", [["29/02/2024", 10]], quatre)).toBe(218);
    expect(reste("29/02/2028", [["29/02/2024", 10]], quatre)).toBe(228);
  });
});

describe("IOP.CREDIT_RESTANT, les périodes depuis le premier stage", () => {
  const periodes = parametres(["credit.fenetre", "premier-stage"]);
  it.each([
    ["02/03/2022", 228],
    ["03/03/2022", 152],
    ["09/06/2024", 152],
    ["10/06/2024", 114],
    ["02/03/2025", 114],
    ["03/03/2025", 218],
    ["02/03/2028", 218],
    ["03/03/2028", 228],
    ["03/03/2031", 228],
  ])("le %s, il reste %s h", (le, attendu) => {
    expect(
      reste(
        le,
        [
          ["10/06/2024", 38],
          ["03/03/2022", 76],
          ["03/03/2025", 10],
        ],
        periodes,
      ),
    ).toBe(attendu);
  });

  it("un jour à 0 h ne commence aucune période, et n'a pas besoin de date", () => {
    const faites = [
      ["01/02/2022", 0],
      ["03/03/2022", 76],
    ] as const;
    expect(reste("01/02/2025", faites, periodes)).toBe(152);
    expect(reste("03/03/2025", faites, periodes)).toBe(228);
    const [qui, heures] = [colonne("B-001", "B-001"), colonne(0, 10)];
    const dates = colonne(null, serie("03/03/2022"));
    expect(resultat("CREDIT_RESTANT", "B-001", serie("04/03/2022"), qui, dates, heures)).toBe(218);
  });

  it.each([
    ["27/02/2027", 218],
    ["28/02/2027", 208],
    ["27/02/2030", 208],
    ["28/02/2030", 228],
  ])(
    "d'un 29 février, la période suivante commence le 28 : le %s, il reste %s h",
    (le, attendu) => {
      expect(
        reste(
          le,
          [
            ["29/02/2024", 10],
            ["28/02/2027", 20],
          ],
          periodes,
        ),
      ).toBe(attendu);
    },
  );
});

describe("IOP.CREDIT_RESTANT, les heures", () => {
  const AU = "31/12/2025";
  it("tombe à 0 après 30 jours de 7 h 36, et à une minute de trop ensuite", () => {
    const jours = Array.from({ length: 30 }, (_, at): [string, Valeur] => [
      `${String(at + 1).padStart(2, "0")}/10/2025`,
      7.6,
    ]);
    expect(reste(AU, jours)).toBe(0);
    expect(reste(AU, [...jours, ["15/11/2025", "0h01"]])).toBe(-1 / 60);
    expect(reste(AU, [...jours, ["15/11/2025", 76]])).toBe(-76);
  });

  it.each([
    [7.6, 220.4],
    ["7h36", 220.4],
    ["7 h 36", 220.4],
    ["7:36", 220.4],
    ["7,6", 220.4],
    ["7.6", 220.4],
    ["7,6 h", 220.4],
    ["76h", 152],
    // 0.3167 h is 19.002 minutes; 0.325 h is 19.5, which goes up.
    [0.3167, 228 - 19 / 60],
    [0.325, 228 - 20 / 60],
    [0, 228],
    ["", 228],
    [null, 228],
    ["-", 228],
    ["n/a", 228],
  ])("%j : il reste %s h", (heures, attendu) => {
    expect(reste(AU, [["01/10/2025", heures]])).toBeCloseTo(attendu, 10);
  });

  it.each([
    ["B-001", "B-001", 218],
    ["b-001", "B-001", 218],
    [" B-001\u00a0", "b-001", 218],
    ["É-1", "é-1", 218],
    ["É-1", "E-1", 228],
    ["B 001", "B  001", 218],
    ["B-0011", "B-001", 228],
    [12, "12", 218],
    ["12", 12, 218],
  ])("d'une personne notée %j, demandée comme %j : %s h", (notee, demandee, attendu) => {
    const jour = serie("01/10/2025");
    expect(resultat("CREDIT_RESTANT", demandee, serie(AU), [[notee]], [[jour]], [[10]])).toBe(
      attendu,
    );
  });

  it("une personne absente de la colonne a tout le crédit, même s'il n'y a qu'une ligne vide", () => {
    const jour = serie("01/10/2025");
    expect(resultat("CREDIT_RESTANT", "B-9", serie(AU), [["B-001"]], [[jour]], [[10]])).toBe(228);
    for (const vide of [0, null, ""])
      expect(resultat("CREDIT_RESTANT", "B-9", serie(AU), [[vide]], [[vide]], [[vide]])).toBe(228);
  });

  it("une date se lit aussi comme texte, et l'heure du jour ne compte pas", () => {
    const tables = [colonne("B-001"), colonne("12/03/2022 08:30"), colonne(10)];
    expect(resultat("CREDIT_RESTANT", "B-001", "11/03/2025", ...tables)).toBe(218);
    expect(resultat("CREDIT_RESTANT", "B-001", "2025-03-12", ...tables)).toBe(228);
    expect(resultat("CREDIT_RESTANT", "B-001", serie("11/03/2025") + 0.99, ...tables)).toBe(218);
  });
});

describe("IOP.CREDIT_RESTANT, les paramètres datés", () => {
  const moitie = parametres(["CREDIT.heures-max", "114 h", serie("01/01/2025")]);
  it.each([
    ["31/12/2024", 218],
    ["01/01/2025", 104],
    ["02/01/2025", 104],
  ])("le crédit passe à 114 h le 1er janvier 2025 : le %s, il reste %s h", (le, attendu) => {
    expect(reste(le, [["01/10/2024", 10]], moitie)).toBe(attendu);
  });

  it("une ligne sans date vaut toujours ; de deux lignes d'une date, la plus basse", () => {
    const deux = parametres(["credit.heures-max", 100], ["credit.heures-max", 150]);
    expect(reste("01/10/2024", [["01/10/2024", 10]], deux)).toBe(140);
    const depuis = parametres(
      ["credit.heures-max", 300, "01/10/2024"],
      ["credit.heures-max", 100],
      ["credit.heures-max", 200, "01/10/2024"],
    );
    expect(reste("30/09/2024", [["30/09/2024", 10]], depuis)).toBe(90);
    expect(reste("01/10/2024", [["30/09/2024", 10]], depuis)).toBe(190);
  });

  it("une ligne illisible n'est pas en vigueur, un paramètre inconnu ne fait rien", () => {
    for (const ligne of [
      ["credit.heures-max", 100, "30/02/2020"],
      ["credit.heures-max", "beaucoup"],
      ["credit.heures-max", -5],
      ["credit.max", 100],
      ["credit.heures-max", "#REF!"],
    ] as const)
      expect(reste("01/10/2024", [["01/10/2024", 10]], parametres(ligne))).toBe(218);
  });

  it("la façon de compter est celle du jour", () => {
    const des = parametres(["credit.fenetre", "premier-stage", serie("01/07/2025")]);
    const heures = [["10/06/2022", 50]] as const;
    expect(reste("09/06/2025", heures, des)).toBe(178);
    expect(reste("30/06/2025", heures, des)).toBe(228);
    expect(reste("01/07/2025", [...heures, ["11/06/2025", 8]], des)).toBe(220);
  });
});

describe("IOP.CREDIT_RESTANT, plusieurs réponses", () => {
  const table = [
    colonne("B-001", "B-002", "b-001"),
    colonne(serie("01/10/2025"), serie("02/10/2025"), serie("03/10/2025")),
    colonne(10, 20, 30),
  ];
  it("une personne par ligne, ou une date par ligne, ou les deux", () => {
    const au = serie("31/12/2025");
    const jours = colonne(serie("30/09/2025"), serie("01/10/2025"), serie("03/10/2025"));
    const personnes = colonne("B-001", "B-002", "B-003");
    expect(resultats("CREDIT_RESTANT", personnes, au, ...table)).toEqual([188, 208, 228]);
    expect(resultats("CREDIT_RESTANT", "B-001", jours, ...table)).toEqual([228, 218, 188]);
    expect(resultats("CREDIT_RESTANT", personnes, jours, ...table)).toEqual([228, 228, 228]);
  });
});
