import type { ParameterKey } from "../../src/parameters/definitions";
import { constats } from "../support/lire";
import { jour, registre, stage, type TestRow } from "../support/registre";
import type { TestCell } from "../support/workbook";

type Ligne = TestRow<"Paramètres">;

const at = (key: ParameterKey, day: string, ...rows: Ligne[]): unknown =>
  registre({ Paramètres: rows }).settings.at(key, jour(day));

/** What a parameter is on a day, where that row is the only one. */
const lu = (key: ParameterKey, valeur: TestCell): unknown =>
  at(key, "03/03/2025", { parametre: key, valeur });

describe("les valeurs du contrat valent de toujours", () => {
  it.each<[ParameterKey, unknown]>([
    ["stage.heures-max", 4560],
    ["stage.jours-max", 10_000_000],
    ["jour.heures", 456],
    ["semaine.heures-max", 2280],
    ["credit.heures-max", 13_680],
    ["credit.annees", 3],
    ["credit.fenetre", "glissante"],
    ["stagiaire.age-min", 18],
    ["centre.nom", undefined],
    ["centre.code", undefined],
    ["budget.annuel", undefined],
    ["indemnite.horaire", 200],
    ["indemnite.forfait", 10_000],
    ["indemnite.forfait-jours", 10_000_000],
    ["indemnite.presence-min", 800_000],
    ["indemnite.forfait-prorata", true],
    ["indemnite.jours", "calendrier"],
    ["assurance.accidents", undefined],
    ["assurance.rc", undefined],
    ["evaluation.delai-jours", 30],
    ["statistiques.seuil", 5],
    ["isp.personnes", undefined],
  ])("%s", (key, expected) => {
    expect([at(key, "01/01/1900"), at(key, "31/12/2199")]).toEqual([expected, expected]);
  });
});

describe("chaque sorte de valeur, lisible", () => {
  it.each<[ParameterKey, TestCell, unknown]>([
    ["stage.heures-max", 70, 4200],
    ["stage.heures-max", "70,5 h", 4230],
    ["stage.heures-max", "70h30", 4230],
    ["stage.heures-max", { time: 2.5 }, 3600],
    ["stage.heures-max", { date: 70 }, 4200],
    ["jour.heures", "7:30", 450],
    ["semaine.heures-max", 36, 2160],
    ["credit.heures-max", 456, 27_360],
    ["stage.jours-max", "12,5", 12_500_000],
    ["credit.annees", 5, 5],
    ["credit.annees", "5", 5],
    ["stagiaire.age-min", 16, 16],
    ["evaluation.delai-jours", 0, 0],
    ["credit.fenetre", "premier-stage", "premier-stage"],
    ["credit.fenetre", "Premier-Stage", "premier-stage"],
    ["indemnite.jours", "temps-plein", "temps-plein"],
    ["indemnite.horaire", 2.5, 250],
    ["indemnite.horaire", "2,50 €", 250],
    ["indemnite.forfait", "1.234,50", 123_450],
    ["budget.annuel", "12 000 €", 1_200_000],
    ["indemnite.presence-min", 0.75, 750_000],
    ["indemnite.presence-min", "0,75", 750_000],
    ["indemnite.presence-min", "75 %", 750_000],
    ["indemnite.presence-min", "75%", 750_000],
    ["indemnite.presence-min", "79,5 %", 795_000],
    ["indemnite.presence-min", "100\u00a0%", 1_000_000],
    ["indemnite.forfait-prorata", "Non", false],
    ["indemnite.forfait-prorata", "n", false],
    ["indemnite.forfait-prorata", 0, false],
    ["indemnite.forfait-prorata", false, false],
    ["centre.nom", " CPAS  de\u00a0Namur ", "CPAS de Namur"],
    ["centre.code", 92094, "92094"],
    ["assurance.accidents", "AC-2025", "AC-2025"],
    ["assurance.rc", 123456789, "123456789"],
    ["isp.personnes", 120, 120],
  ])("%s : %j", (key, valeur, expected) => {
    expect(lu(key, valeur)).toEqual(expected);
    expect(
      constats(registre({ Paramètres: [{ parametre: key, valeur }] }), {
        regles: ["donnee-invalide", "donnee-manquante"],
      }),
    ).toEqual([]);
  });
});

describe("chaque sorte de valeur, illisible : elle n'est pas en vigueur, et cela se dit", () => {
  it.each<[ParameterKey, TestCell, unknown]>([
    ["stage.heures-max", "beaucoup", 4560],
    ["stage.heures-max", "7h60", 4560],
    ["stage.heures-max", -1, 4560],
    ["stage.heures-max", true, 4560],
    ["stage.jours-max", "dix", 10_000_000],
    ["stage.jours-max", -2, 10_000_000],
    ["credit.annees", "trois", 3],
    ["credit.annees", -3, 3],
    ["credit.fenetre", "glissant", "glissante"],
    ["credit.fenetre", "par année", "glissante"],
    ["indemnite.jours", "ouvrables", "calendrier"],
    ["indemnite.horaire", "2 € / h", 200],
    ["indemnite.horaire", -2, 200],
    ["indemnite.presence-min", "la moitié", 800_000],
    ["indemnite.presence-min", -0.1, 800_000],
    ["indemnite.forfait-prorata", "peut-être", true],
    ["indemnite.forfait-prorata", 2, true],
    ["centre.nom", { error: true }, undefined],
    ["assurance.rc", { noResult: true }, undefined],
  ])("%s : %j", (key, valeur, expected) => {
    expect(lu(key, valeur)).toEqual(expected);
    expect(
      constats(registre({ Paramètres: [{ parametre: key, valeur }] }), {
        regles: ["donnee-invalide", "donnee-manquante"],
      }),
    ).toEqual(["erreur donnee-invalide Paramètres!B2"]);
  });

  it.each<[string, Partial<Ligne>, string]>([
    ["« Valable dès » illisible", { valableDes: "01/01/25" }, "C2"],
    ["« Source » en erreur", { source: { error: true } }, "D2"],
  ])("une autre cellule illisible : %s", (_nom, cells, cellule) => {
    const row: Ligne = { parametre: "stage.heures-max", valeur: 70, ...cells };
    expect(at("stage.heures-max", "03/03/2025", row)).toBe(4560);
    expect(constats(registre({ Paramètres: [row] }), { regles: ["donnee-invalide"] })).toEqual([
      `erreur donnee-invalide Paramètres!${cellule}`,
    ]);
  });
});

describe("le nom d'un paramètre", () => {
  it("la casse ne compte pas", () => {
    expect(
      at("stage.heures-max", "03/03/2025", { parametre: " STAGE.Heures-Max ", valeur: 70 }),
    ).toBe(4200);
  });

  it.each(["stage.heures", "stage heures-max", "stagé.heures-max", "tostring"])(
    "« %s » est inconnu",
    (parametre) => {
      const register = registre({ Paramètres: [{ parametre, valeur: 70 }] });
      expect(constats(register)).toEqual(["erreur donnee-invalide Paramètres!A2"]);
      expect(register.settings.at("stage.heures-max", jour("03/03/2025"))).toBe(4560);
    },
  );

  it("manquant, ou sa valeur manquante", () => {
    const register = registre({
      Paramètres: [
        { parametre: "", valeur: 70 },
        { parametre: "stage.heures-max", valeur: "?" },
        { parametre: "centre.nom", valableDes: "01/01/2025" },
      ],
    });
    expect(constats(register)).toEqual([
      "erreur donnee-manquante Paramètres!A2",
      "erreur donnee-manquante Paramètres!B3",
      "erreur donnee-manquante Paramètres!B4",
    ]);
    expect(register.settings.at("stage.heures-max", jour("03/03/2025"))).toBe(4560);
  });
});

describe("par date", () => {
  const heures = (day: string, ...rows: Ligne[]): unknown => at("stage.heures-max", day, ...rows);
  const ligne = (valeur: TestCell, valableDes?: TestCell): Ligne => ({
    parametre: "stage.heures-max",
    valeur,
    valableDes,
  });

  it("dès son premier jour, pas la veille", () => {
    const rows = [ligne(70, "01/03/2025")];
    expect([heures("28/02/2025", ...rows), heures("01/03/2025", ...rows)]).toEqual([4560, 4200]);
  });

  it("sans date : de toujours", () => {
    expect([heures("01/01/1900", ligne(70)), heures("31/12/2199", ligne(70))]).toEqual([
      4200, 4200,
    ]);
  });

  it("la version suivante remplace la précédente, dans quelque ordre qu'elles soient", () => {
    const rows = [ligne(60, "01/01/2026"), ligne(80), ligne(70, "01/01/2025")];
    expect(
      ["31/12/2024", "01/01/2025", "31/12/2025", "01/01/2026"].map((day) => heures(day, ...rows)),
    ).toEqual([4800, 4200, 4200, 3600]);
  });

  it("de deux lignes d'un même jour, la plus basse", () => {
    expect([
      heures("01/01/2025", ligne(70, "01/01/2025"), ligne(60, 45658)),
      heures("01/01/2025", ligne(60), ligne(70)),
    ]).toEqual([3600, 4200]);
  });

  it("de deux lignes d'un même jour, celle qui se lit", () => {
    expect(heures("01/01/2025", ligne(70, "01/01/2025"), ligne("x", "01/01/2025"))).toBe(4200);
  });

  it("un stage suit ce qui est en vigueur le premier jour", () => {
    const constat = (valableDes: string): string[] =>
      constats(
        registre({
          Stages: [stage()],
          Paramètres: [ligne(70, valableDes)],
        }),
        { regles: ["duree-max-stage"] },
      );
    expect([constat("03/03/2025"), constat("04/03/2025")]).toEqual([
      ["erreur duree-max-stage Stages!U2", "erreur duree-max-stage Stages!X2"],
      [],
    ]);
  });
});

describe("les deux polices", () => {
  const rows: Ligne[] = [
    { parametre: "assurance.rc", valeur: "RC-9", valableDes: "01/01/2025" },
    { parametre: "assurance.rc", valeur: undefined, valableDes: "01/07/2025" },
    { parametre: "assurance.rc", valeur: "RC-10", valableDes: "01/10/2025" },
  ];

  it("une valeur vide met fin à la police", () => {
    expect(
      ["31/12/2024", "01/01/2025", "30/06/2025", "01/07/2025", "30/09/2025", "01/10/2025"].map(
        (day) => at("assurance.rc", day, ...rows),
      ),
    ).toEqual([undefined, "RC-9", "RC-9", undefined, undefined, "RC-10"]);
  });

  it.each(["", "-", "néant", undefined])(
    "vide ou marque pour rien (%j) : rien à dire",
    (valeur) => {
      const register = registre({
        Paramètres: [
          { parametre: "assurance.accidents", valeur: "AC-9" },
          { parametre: "assurance.accidents", valeur, valableDes: "01/07/2025" },
        ],
      });
      expect(constats(register)).toEqual([]);
      expect(register.settings.at("assurance.accidents", jour("01/07/2025"))).toBeUndefined();
    },
  );

  it("illisible, elle ne met fin à rien", () => {
    expect(
      at(
        "assurance.rc",
        "01/08/2025",
        { parametre: "assurance.rc", valeur: "RC-9" },
        { parametre: "assurance.rc", valeur: { error: true }, valableDes: "01/07/2025" },
      ),
    ).toBe("RC-9");
  });

  it("la police en vigueur le premier jour remplit la cellule vide d'un stage", () => {
    const constat = (dateDebut: string, dateFin: string): string[] =>
      constats(
        registre({
          Stages: [stage({ policeRc: "", dateDebut, dateFin })],
          Paramètres: rows,
        }),
        { regles: ["assurance-rc"] },
      );
    expect([constat("30/06/2025", "04/07/2025"), constat("01/07/2025", "04/07/2025")]).toEqual([
      [],
      ["erreur assurance-rc Stages!Q2"],
    ]);
  });
});
