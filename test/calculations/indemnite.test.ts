import {
  indemnite,
  presenceShare,
  reaches,
  shareOfDays,
  type IndemniteInput,
} from "../../src/calculations/indemnite";
import type { ParameterKey } from "../../src/parameters/definitions";
import { Settings, type SettingVersion } from "../../src/parameters/settings";
import { millionths, minutes, type Day } from "../../src/values/units";
import { jour } from "../support/registre";

const LE = jour("03/03/2025");
const avec = (values: Partial<Record<ParameterKey, SettingVersion["value"]>>): Settings =>
  new Settings(
    new Map(
      Object.entries(values).map(([key, value]) => [
        key as ParameterKey,
        [{ from: undefined, value }],
      ]),
    ),
  );
const DEFAUT = new Settings();
const input = (
  regime: IndemniteInput["regime"],
  heures: number,
  jours: number,
  prevu: { heures?: number; jours?: number } = {},
): IndemniteInput => ({
  regime,
  minutes: minutes(Math.round(heures * 60)),
  days: millionths(Math.round(jours * 1_000_000)),
  plannedMinutes: prevu.heures === undefined ? undefined : minutes(Math.round(prevu.heures * 60)),
  plannedDays:
    prevu.jours === undefined ? undefined : millionths(Math.round(prevu.jours * 1_000_000)),
});
const due = (of: IndemniteInput, settings: Settings = DEFAUT, day: Day = LE): number | undefined =>
  indemnite(of, settings, day)?.due;

describe("l'indemnité horaire, en cents", () => {
  it.each([
    [0, 0],
    [1 / 60, 3],
    [2 / 60, 7],
    [0.25, 50],
    [7.6, 1520],
    [76, 15_200],
  ])("%d heures à 2 €", (heures, cents) => {
    expect(due(input("Horaire", heures, 1))).toBe(cents);
  });
  it("un demi-cent monte : 1 minute à 0,30 € fait un demi-cent, donc 1 cent", () => {
    expect(due(input("Horaire", 1 / 60, 1), avec({ "indemnite.horaire": 30 }))).toBe(1);
    expect(due(input("Horaire", 1 / 60, 1), avec({ "indemnite.horaire": 29 }))).toBe(0);
  });
  it("dit son calcul", () => {
    expect(indemnite(input("Horaire", 7.6, 1), DEFAUT, LE)).toEqual({
      regime: "Horaire",
      due: 1520,
      minutes: 456,
      perHour: 200,
    });
  });
});

describe("le forfait, en cents", () => {
  it.each([
    ["8 jours sur 10", 60, 8, { jours: 10, heures: 76 }, 10_000],
    ["7,999999 jours sur 10", 76, 7.999999, { jours: 10, heures: 76 }, 0],
    ["4 jours sur 5", 30, 4, { jours: 5 }, 5000],
    ["1 jour sur 1", 7, 1, { jours: 1 }, 1000],
    ["12 jours sur 12 : au plus 100 €", 80, 12, { jours: 12 }, 10_000],
    ["60,8 h sur 76 h, sans jours prévus", 60.8, 1, { heures: 76 }, 10_000],
    ["60 h 47 sur 76 h, sans jours prévus", 60 + 47 / 60, 10, { heures: 76 }, 0],
    ["38 h sur 38 h : 5 jours de 7 h 36", 38, 5, { heures: 38 }, 5000],
    ["1 h sur 1 h : 100 × 60 ÷ 4560", 1, 1, { heures: 1 }, 132],
    ["3,333 jours : 33,33 €", 30, 4, { jours: 3.333 }, 3333],
    ["3,3335 jours : 33,335 € monte", 30, 4, { jours: 3.3335 }, 3334],
  ])("%s", (_, heures, jours, prevu, cents) => {
    expect(due(input("Forfait", heures, jours, prevu))).toBe(cents);
  });
  it("est inconnu sans rien de prévu", () => {
    expect(indemnite(input("Forfait", 76, 10), DEFAUT, LE)).toBeUndefined();
  });
  it("suit chaque paramètre", () => {
    const sur5 = input("Forfait", 30, 4, { jours: 5 });
    expect(due(sur5, avec({ "indemnite.forfait": 12_000 }))).toBe(6000);
    expect(due(sur5, avec({ "indemnite.forfait-jours": 5_000_000 }))).toBe(10_000);
    expect(due(sur5, avec({ "indemnite.forfait-prorata": false }))).toBe(10_000);
    expect(due(sur5, avec({ "indemnite.presence-min": 800_001 }))).toBe(0);
    expect(due(sur5, avec({ "indemnite.jours": "temps-plein" }))).toBe(0);
    expect(
      due(input("Forfait", 30.4, 1, { jours: 5 }), avec({ "indemnite.jours": "temps-plein" })),
    ).toBe(5000);
    expect(
      due(
        input("Forfait", 28, 1, { jours: 5 }),
        avec({ "indemnite.jours": "temps-plein", "jour.heures": 420 }),
      ),
    ).toBe(5000);
    expect(due(input("Forfait", 35, 1, { heures: 35 }), avec({ "jour.heures": 420 }))).toBe(5000);
  });
  it("dit son calcul", () => {
    expect(indemnite(input("Forfait", 53.2, 7, { jours: 10 }), DEFAUT, LE)).toEqual({
      regime: "Forfait",
      due: 0,
      presence: { by: "days", attended: 7_000_000, planned: 10_000_000 },
      presenceMin: 800_000,
      enough: false,
      forfait: 10_000,
    });
    expect(presenceShare(input("Forfait", 1, 1, { heures: 2 }), DEFAUT, LE)).toEqual({
      by: "hours",
      attended: 60,
      planned: 120,
    });
    expect(presenceShare(input("Forfait", 1, 1), DEFAUT, LE)).toBeUndefined();
  });
});

describe("aucune indemnité", () => {
  it("fait 0, quoi qu'il arrive", () => {
    expect(indemnite(input("Aucune", 76, 10, { jours: 10 }), DEFAUT, LE)).toEqual({
      regime: "Aucune",
      due: 0,
    });
  });
});

describe("une part atteint un minimum", () => {
  it("exactement suffit", () => {
    const part = (attended: number, planned: number): boolean =>
      reaches({ by: "hours", attended, planned }, millionths(800_000));
    expect([
      part(8, 10),
      part(7, 10),
      part(9, 10),
      part(4, 5),
      part(79_999, 100_000),
      part(0, 1),
    ]).toEqual([true, false, true, true, false, false]);
  });
  it("en jours de temps plein, se compte en heures", () => {
    const of = shareOfDays(
      input("Forfait", 60.8, 3),
      millionths(10_000_000),
      avec({ "indemnite.jours": "temps-plein" }),
      LE,
    );
    expect(of.attended / of.planned).toBe(0.8);
  });
});

describe("l'indemnité, selon ce qui est en vigueur le premier jour", () => {
  const des = (key: ParameterKey, value: SettingVersion["value"]): Settings =>
    new Settings(new Map([[key, [{ from: LE, value }]]]));
  const veille = jour("02/03/2025");
  it.each<[ParameterKey, SettingVersion["value"], IndemniteInput, number, number]>([
    ["indemnite.horaire", 250, input("Horaire", 76, 10), 15_200, 19_000],
    ["indemnite.forfait", 12_345, input("Forfait", 76, 10, { jours: 10 }), 10_000, 12_345],
    ["indemnite.forfait-jours", 20_000_000, input("Forfait", 76, 10, { jours: 10 }), 10_000, 5000],
    ["indemnite.presence-min", 1_000_000, input("Forfait", 76, 9, { jours: 10 }), 10_000, 0],
    ["indemnite.presence-min", 0, input("Forfait", 0, 0, { jours: 10 }), 0, 10_000],
    ["indemnite.forfait-prorata", false, input("Forfait", 38, 5, { heures: 38 }), 5000, 10_000],
    ["indemnite.jours", "temps-plein", input("Forfait", 60, 8, { jours: 10 }), 10_000, 0],
    ["jour.heures", 420, input("Forfait", 35, 5, { heures: 35 }), 4605, 5000],
  ])("%s à %s", (key, value, of, avant, apres) => {
    expect(due(of, des(key, value), veille)).toBe(avant);
    expect(due(of, des(key, value), LE)).toBe(apres);
  });
  it("aucune n'en suit aucun", () => {
    expect(due(input("Aucune", 76, 10), des("indemnite.horaire", 250), LE)).toBe(0);
  });
});

describe("le forfait et ses arrondis", () => {
  it.each<[string, IndemniteInput, number]>([
    // 4,560 minutes are 10,000 cents: one is 2.19…
    [
      "1 minute prévue et prestée : 2,19 centimes",
      input("Forfait", 1 / 60, 1, { heures: 1 / 60 }),
      2,
    ],
    ["57 minutes : 1,25 €", input("Forfait", 57 / 60, 1, { heures: 57 / 60 }), 125],
    ["0,0005 jour : un demi-cent monte", input("Forfait", 1, 1, { jours: 0.0005 }), 1],
    ["0,000499 jour : moins d'un demi-cent", input("Forfait", 1, 1, { jours: 0.000499 }), 0],
    ["10,000001 jours : au plus 100 €", input("Forfait", 76, 10, { jours: 10.000001 }), 10_000],
    ["76 h 01 prévues : au plus 100 €", input("Forfait", 76, 10, { heures: 76 + 1 / 60 }), 10_000],
  ])("%s", (_, of, cents) => {
    expect(due(of)).toBe(cents);
  });
});
