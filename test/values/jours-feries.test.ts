import { addDays, dayOf, fromIso, toIso } from "../../src/values/day";
import { feriesDu, joursFeries, paques } from "../../src/values/jours-feries";
import type { Day } from "../../src/values/units";

const iso = (text: string): Day => fromIso(text) as Day;
const YEARS = Array.from({ length: 300 }, (_, place) => 1900 + place);

/** Easter as it was, or will be, kept: from almanacs, among them the earliest and the latest. */
const KNOWN = [
  ...["1900-04-15", "1913-03-23", "1916-04-23", "1923-04-01", "1940-03-24", "1943-04-25"],
  ...["1954-04-18", "1961-04-02", "1974-04-14", "1981-04-19", "1999-04-04", "2000-04-23"],
  ...["2008-03-23", "2011-04-24", "2016-03-27", "2018-04-01", "2019-04-21", "2020-04-12"],
  ...["2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05"],
  ...["2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18"],
  ...["2076-04-19", "2100-03-28", "2160-03-23", "2199-04-14"],
];

/** The day and month of the full moon before Easter, by golden number: the table for 1900 to 2199. */
const FULL_MOONS =
  "0414 0403 0323 0411 0331 0418 0408 0328 0416 0405 0325 0413 0402 0322 0410 0330 0417 0407 0327";

/** The oracle: the Sunday after the full moon of the table. */
function paquesParLaTable(annee: number): Day {
  const moon = FULL_MOONS.split(" ")[annee % 19] as string;
  const full = dayOf(annee, Number(moon.slice(0, 2)), Number(moon.slice(2))) as Day;
  return addDays(full, 7 - ((((full + 4) % 7) + 7) % 7));
}

describe("Pâques", () => {
  it.each(KNOWN)("%s", (text) => {
    expect(toIso(paques(Number(text.slice(0, 4))))).toBe(text);
  });

  it("est celui de la table des pleines lunes, de 1900 à 2199", () => {
    for (const annee of YEARS) expect(toIso(paques(annee))).toBe(toIso(paquesParLaTable(annee)));
  });
});

describe("les jours fériés légaux", () => {
  it("sont dix, dans l'ordre, avec leur nom", () => {
    expect(joursFeries(2026).map(({ jour, nom }) => [toIso(jour), nom])).toEqual([
      ["2026-01-01", "Jour de l'An"],
      ["2026-04-06", "Lundi de Pâques"],
      ["2026-05-01", "Fête du Travail"],
      ["2026-05-14", "Ascension"],
      ["2026-05-25", "Lundi de Pentecôte"],
      ["2026-07-21", "Fête nationale"],
      ["2026-08-15", "Assomption"],
      ["2026-11-01", "Toussaint"],
      ["2026-11-11", "Armistice"],
      ["2026-12-25", "Noël"],
    ]);
  });

  it("sont dix chaque année, de 1900 à 2199, et toujours dans l'ordre", () => {
    for (const annee of YEARS) {
      const feries = joursFeries(annee);
      expect(feries).toHaveLength(10);
      expect(feries.map(({ jour }) => jour)).toEqual(
        feries.map(({ jour }) => jour).sort((a, b) => a - b),
      );
    }
  });

  it.each([
    [1899, 0],
    [1900, 10],
    [2199, 10],
    [2200, 0],
    [2026.5, 0],
    [Number.NaN, 0],
  ])("de l'année %s : %i", (annee, count) => {
    expect(joursFeries(annee)).toHaveLength(count);
  });

  it.each([
    ["2026-04-05", []],
    ["2026-04-06", ["Lundi de Pâques"]],
    ["2026-04-07", []],
    ["2026-05-13", []],
    ["2026-05-14", ["Ascension"]],
    ["2026-05-15", []],
    ["2025-05-29", ["Ascension"]],
    ["2025-06-08", []],
    ["2025-06-09", ["Lundi de Pentecôte"]],
    ["2026-07-21", ["Fête nationale"]],
    // A local holiday of many authorities, and none of the ten.
    ["2026-11-02", []],
    ["2026-12-26", []],
    ["1899-12-25", []],
    ["2200-01-01", []],
  ])("le %s : %j", (text, noms) => {
    expect(feriesDu(iso(text))).toEqual(noms);
  });

  it("deux le même jour, quand Pâques est au plus tôt", () => {
    expect(feriesDu(iso("2008-05-01"))).toEqual(["Fête du Travail", "Ascension"]);
    expect(feriesDu(iso("2160-05-01"))).toEqual(["Fête du Travail", "Ascension"]);
  });
});
