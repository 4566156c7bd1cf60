import { Dated } from "../../src/parameters/dated";
import { definitions, parameterKey, type ParameterKey } from "../../src/parameters/definitions";
import { Fares } from "../../src/parameters/fares";
import { Settings } from "../../src/parameters/settings";
import { cents } from "../../src/values/units";
import { jour } from "../support/registre";

const LE = jour("03/03/2025");

describe("ce qui vaut à une date", () => {
  // Made in each test: what is made once, when the file loads, mutation testing cannot try.
  const dated = () =>
    new Dated([
      { from: jour("01/02/2026"), value: "c" },
      { from: undefined, value: "a" },
      { from: jour("01/02/2025"), value: "b" },
    ]);
  it.each([
    ["01/01/1900", "a"],
    ["31/01/2025", "a"],
    ["01/02/2025", "b"],
    ["31/01/2026", "b"],
    ["01/02/2026", "c"],
    ["31/12/2199", "c"],
  ])("le %s : %s", (day, value) => {
    expect(dated().at(jour(day))?.value).toBe(value);
  });
  it("n'est rien avant la première version", () => {
    expect(new Dated([{ from: LE, value: 1 }]).at(jour("02/03/2025"))).toBeUndefined();
  });
  it("de deux versions du même jour, la dernière vaut", () => {
    expect(
      new Dated([
        { from: LE, value: 1 },
        { from: LE, value: 2 },
      ]).at(LE)?.value,
    ).toBe(2);
    expect(
      new Dated([
        { from: undefined, value: 1 },
        { from: undefined, value: 2 },
      ]).at(LE)?.value,
    ).toBe(2);
  });
  it("se lit de la plus ancienne à la plus récente", () => {
    expect(
      dated()
        .all()
        .map(({ value }) => value),
    ).toEqual(["a", "b", "c"]);
  });
});

describe("les paramètres", () => {
  it("valent depuis toujours ce que dit la présentation", () => {
    const settings = new Settings();
    const values = (Object.keys(definitions) as ParameterKey[]).map((key) => [
      key,
      settings.at(key, jour("01/01/1900")),
    ]);
    expect(Object.fromEntries(values)).toEqual({
      "stage.heures-max": 76 * 60,
      "stage.jours-max": 10_000_000,
      "jour.heures": 456,
      "semaine.heures-max": 38 * 60,
      "credit.heures-max": 228 * 60,
      "credit.annees": 3,
      "credit.fenetre": "glissante",
      "stagiaire.age-min": 18,
      "centre.nom": undefined,
      "centre.code": undefined,
      "budget.annuel": undefined,
      "indemnite.horaire": 200,
      "indemnite.forfait": 10_000,
      "indemnite.forfait-jours": 10_000_000,
      "indemnite.presence-min": 800_000,
      "indemnite.forfait-prorata": true,
      "indemnite.jours": "calendrier",
      "assurance.accidents": undefined,
      "assurance.rc": undefined,
      "evaluation.delai-jours": 30,
      "statistiques.seuil": 5,
      "isp.personnes": undefined,
    });
  });

  it("citent la page de la présentation qui les fixe", () => {
    const sources = Object.entries(definitions).flatMap(([key, definition]) =>
      "source" in definition && definition.source !== undefined ? [[key, definition.source]] : [],
    );
    expect(Object.fromEntries(sources)).toEqual({
      "stage.heures-max": "Durée",
      "stage.jours-max": "Durée",
      "jour.heures": "Durée",
      "semaine.heures-max": "Durée",
      "credit.heures-max": "Durée",
      "credit.annees": "Durée",
      "stagiaire.age-min": "Partenaires",
      "indemnite.horaire": "Indemnité",
      "indemnite.forfait": "Indemnité",
      "indemnite.forfait-jours": "Indemnité",
      "indemnite.presence-min": "Indemnité",
      "assurance.accidents": "Assurance",
      "assurance.rc": "Assurance",
    });
  });

  it("se nomment sans égard à la casse, et rien d'autre n'en est un", () => {
    expect(parameterKey("Stage.HEURES-max")).toBe("stage.heures-max");
    expect(parameterKey("stage.heures")).toBeUndefined();
    expect(parameterKey("__proto__")).toBeUndefined();
    expect(parameterKey("toString")).toBeUndefined();
  });

  it("sont remplacés dès leur date, et toutes leurs versions se lisent", () => {
    const settings = new Settings(
      new Map([["indemnite.horaire" as const, [{ from: LE, value: 300 }]]]),
    );
    expect(settings.at("indemnite.horaire", jour("02/03/2025"))).toBe(200);
    expect(settings.at("indemnite.horaire", LE)).toBe(300);
    expect(settings.versions("indemnite.horaire")).toEqual([
      { from: undefined, value: 200 },
      { from: LE, value: 300 },
    ]);
    expect(settings.versions("assurance.rc")).toEqual([{ from: undefined, value: undefined }]);
  });
});

describe("les tarifs", () => {
  const fares = () =>
    new Fares(
      ["Vide"],
      [
        { code: "TEC", from: LE, value: { perDay: cents(440), cap: undefined } },
        { code: "tec", from: jour("01/02/2026"), value: { perDay: undefined, cap: undefined } },
      ],
    );
  it("se connaissent par leur code, sans égard à la casse", () => {
    expect(["tec", "VIDE", "bus"].map((code) => fares().knows(code))).toEqual([true, true, false]);
  });
  it("valent dès leur jour, jusqu'à ce qu'ils ferment", () => {
    expect(fares().at("TEC", jour("02/03/2025"))).toBeUndefined();
    expect(fares().at("TEC", LE)).toEqual({ perDay: 440, cap: undefined });
    expect(fares().at("TEC", jour("01/02/2026"))).toBeUndefined();
    expect(fares().at("vide", LE)).toBeUndefined();
    expect(fares().at("bus", LE)).toBeUndefined();
  });
  it("disent depuis quand ils sont fermés", () => {
    expect(fares().closedSince("TEC", LE)).toBeUndefined();
    expect(fares().closedSince("TEC", jour("01/03/2026"))).toBe(jour("01/02/2026"));
    expect(fares().closedSince("vide", LE)).toBeUndefined();
    expect(fares().closedSince("bus", LE)).toBeUndefined();
  });
  it("n'en contiennent aucun au départ", () => {
    expect(new Fares().knows("TEC")).toBe(false);
  });
});
