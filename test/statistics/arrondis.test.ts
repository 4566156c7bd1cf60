import {
  coutPar,
  coutParHeure,
  heuresDecimales,
  heuresMedianes,
  heuresMoyennes,
  joursDecimaux,
  taux,
} from "../../src/statistics/derives";
import { medianeOf, type Histogramme } from "../../src/statistics/figures";
import { cents } from "../../src/values/units";

describe("les heures, à deux décimales", () => {
  it.each([
    [0, 0],
    [1, 0.02],
    [2, 0.03],
    [3, 0.05],
    [20, 0.33],
    [40, 0.67],
    [456, 7.6],
    [4561, 76.02],
    [110_520, 1842],
  ])("%d minutes : %d", (minutes, expected) => {
    expect(heuresDecimales(minutes)).toBe(expected);
  });
});

describe("les jours, à deux décimales", () => {
  it.each([
    [4_999, 0],
    [5_000, 0.01],
    [2_504_999, 2.5],
    [2_505_000, 2.51],
    [10_000_000, 10],
  ])("%d millionièmes : %d", (millionths, expected) => {
    expect(joursDecimaux(millionths)).toBe(expected);
  });
});

describe("la moyenne et la médiane, à deux décimales", () => {
  it.each<[string, Histogramme, number, number]>([
    // Half an hour in a hundred: 1,5 minute is 0,025 h.
    [
      "1 et 2 minutes",
      [
        [1, 1],
        [2, 1],
      ],
      0.03,
      0.03,
    ],
    // 4 minutes over 3 stages are 0,0222 h.
    [
      "1, 1 et 2 minutes",
      [
        [1, 2],
        [2, 1],
      ],
      0.02,
      0.02,
    ],
    // 4,5 minutes are 0,075 h.
    [
      "4 et 5 minutes",
      [
        [4, 1],
        [5, 1],
      ],
      0.08,
      0.08,
    ],
    [
      "76 h et 76 h 01",
      [
        [4560, 1],
        [4561, 1],
      ],
      76.01,
      76.01,
    ],
    ["mille fois 20 minutes", [[20, 1000]], 0.33, 0.33],
  ])("%s", (_, histogramme, moyenne, mediane) => {
    expect([heuresMoyennes(histogramme), heuresMedianes(histogramme)]).toEqual([moyenne, mediane]);
  });
  it("de rien, ne sont pas", () => {
    expect([heuresMoyennes([]), heuresMedianes([])]).toEqual([undefined, undefined]);
  });
});

describe("un taux à quatre décimales", () => {
  it.each([
    [1, 3, 0.3333],
    [2, 3, 0.6667],
    // 0,00005 and just below.
    [1, 20_000, 0.0001],
    [1, 20_001, 0],
    // 0,99995 and just below.
    [19_999, 20_000, 1],
    [19_998, 20_000, 0.9999],
    [5, 5, 1],
    [0, 5, 0],
    [0, 0, undefined],
  ])("%d sur %d : %d", (part, whole, expected) => {
    expect(taux(part, whole)).toBe(expected);
  });
});

describe("un coût, au cent", () => {
  it.each([
    [100, 3, 0.33],
    [200, 3, 0.67],
    // Half a cent, and just below.
    [1, 2, 0.01],
    [1, 3, 0],
    [15_200, 1, 152],
    [0, 4, 0],
    [100, 0, undefined],
  ])("%d cents par %d : %d", (amount, count, expected) => {
    expect(coutPar(cents(amount), count)).toBe(expected);
  });
  it.each([
    // 2 € an hour.
    [15_200, 4560, 2],
    // 1 cent for 2 hours is half a cent; for 2 h 01 it is less.
    [1, 120, 0.01],
    [1, 121, 0],
    [0, 60, 0],
    [100, 0, undefined],
  ])("%d cents en %d minutes : %d l'heure", (amount, minutes, expected) => {
    expect(coutParHeure(cents(amount), minutes)).toBe(expected);
  });
});

describe("une médiane", () => {
  it.each<[string, Histogramme, number | undefined]>([
    ["de rien", [], undefined],
    ["d'une valeur", [[-2, 1]], -2],
    [
      "de deux",
      [
        [-2, 1],
        [3, 1],
      ],
      0.5,
    ],
    [
      "de cinq, en trois valeurs",
      [
        [1, 2],
        [4, 1],
        [9, 2],
      ],
      4,
    ],
    [
      "de quatre, dont trois fois la même",
      [
        [1, 3],
        [9, 1],
      ],
      1,
    ],
  ])("%s", (_, histogramme, expected) => {
    expect(medianeOf(histogramme)).toBe(expected);
  });
});
