import fc from "fast-check";
import {
  addDays,
  addYears,
  birthday,
  civil,
  dayOf,
  fromIso,
  isLeap,
  isoWeek,
  monday,
  pad,
  toIso,
} from "../../src/values/day";
import { day } from "../../src/values/units";

const DAY_MS = 86_400_000;
const FIRST = -25567; // 1900-01-01
const LAST = 84005; // 2199-12-31

const anyDay = fc.integer({ min: FIRST, max: LAST });
const anyYears = fc.integer({ min: -60, max: 60 });

/** The oracle: the calendar of JavaScript's own Date. */
const isoOf = (days: number): string => new Date(days * DAY_MS).toISOString().slice(0, 10);
const iso = (text: string) => {
  const found = fromIso(text);
  if (found === undefined) throw new Error(`${text} n'existe pas`);
  return found;
};

describe("dayOf", () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [1970, 12, 31, 364],
    [2000, 2, 29, 11016],
    [2024, 2, 29, 19782],
    [2025, 3, 3, 20150],
    [1900, 1, 1, FIRST],
    [2199, 12, 31, LAST],
  ])("%i-%i-%i", (year, month, date, expected) => {
    expect(dayOf(year, month, date)).toBe(expected);
  });

  it.each([
    [2025, 0, 1],
    [2025, 13, 1],
    [2025, 1, 0],
    [2025, 1, 32],
    [2025, 2, 29],
    [2025, 2, 30],
    [2024, 2, 30],
    [1900, 2, 29],
    [2100, 2, 29],
    [2000, 2, 30],
    [2025, 4, 31],
    [2025, 6, 31],
    [2025, 9, 31],
    [2025, 11, 31],
    [2025, 12, 32],
  ])("%i-%i-%i n'existe pas", (year, month, date) => {
    expect(dayOf(year, month, date)).toBeUndefined();
  });

  it.each([1, 3, 5, 7, 8, 10, 12])("le mois %i a 31 jours", (month) => {
    expect(civil(day(Number(dayOf(2025, month, 31))))).toEqual({ year: 2025, month, date: 31 });
  });

  it("finds every day of the calendar that JavaScript knows, and no other", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2199 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, date) => {
          const js = new Date(Date.UTC(year, month - 1, date));
          const exists = js.getUTCMonth() === month - 1 && js.getUTCDate() === date;
          expect(dayOf(year, month, date)).toBe(exists ? js.getTime() / DAY_MS : undefined);
        },
      ),
    );
  });
});

describe("isLeap", () => {
  it.each([
    [2024, true],
    [2025, false],
    [1900, false],
    [2000, true],
    [2100, false],
  ])("%i : %s", (year, expected) => {
    expect(isLeap(year)).toBe(expected);
  });
});

describe("civil, toIso, fromIso", () => {
  it("read the same date as JavaScript", () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const js = new Date(days * DAY_MS);
        expect(toIso(day(days))).toBe(isoOf(days));
        expect(civil(day(days))).toEqual({
          year: js.getUTCFullYear(),
          month: js.getUTCMonth() + 1,
          date: js.getUTCDate(),
        });
      }),
    );
  });

  it("ISO → day → ISO gives the same text", () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        expect(fromIso(isoOf(days))).toBe(days);
      }),
    );
  });

  it.each([
    "2025-2-03",
    "2025-02-3",
    "25-02-03",
    "2025/02/03",
    "2025-02-30",
    "2025-13-01",
    "2025-00-10",
    "2025-02-03T00:00",
    " 2025-02-03",
    "2025-02-03\n",
    "",
    "x",
  ])("« %s » n'est pas une date ISO", (text) => {
    expect(fromIso(text)).toBeUndefined();
  });
});

describe("addYears (29 février devient 28)", () => {
  it.each([
    ["2025-03-03", 3, "2028-03-03"],
    ["2025-03-03", -3, "2022-03-03"],
    ["2024-02-29", 1, "2025-02-28"],
    ["2024-02-29", -3, "2021-02-28"],
    ["2024-02-29", 4, "2028-02-29"],
    ["2024-02-28", 1, "2025-02-28"],
    ["2025-02-28", -1, "2024-02-28"],
    ["2096-02-29", 4, "2100-02-28"],
    ["2025-12-31", 0, "2025-12-31"],
  ])("%s + %i ans = %s", (from, years, expected) => {
    expect(toIso(addYears(iso(from), years))).toBe(expected);
  });

  it("keeps month and date wherever that date exists", () => {
    fc.assert(
      fc.property(anyDay, anyYears, (days, years) => {
        const js = new Date(days * DAY_MS);
        const [year, month, date] = [
          js.getUTCFullYear() + years,
          js.getUTCMonth(),
          js.getUTCDate(),
        ];
        const same = new Date(Date.UTC(year, month, date));
        const expected =
          same.getUTCMonth() === month ? same : new Date(Date.UTC(year, month, date - 1));
        expect(toIso(addYears(day(days), years))).toBe(expected.toISOString().slice(0, 10));
      }),
    );
  });
});

describe("birthday (29 février compte le 1er mars)", () => {
  it.each([
    ["2007-03-03", 18, "2025-03-03"],
    ["2004-02-29", 18, "2022-03-01"],
    ["2004-02-29", 20, "2024-02-29"],
    ["2004-02-28", 18, "2022-02-28"],
  ])("né le %s, %i ans le %s", (born, years, expected) => {
    expect(toIso(birthday(iso(born), years))).toBe(expected);
  });

  it("is where JavaScript's calendar rolls over to", () => {
    fc.assert(
      fc.property(anyDay, anyYears, (days, years) => {
        const js = new Date(days * DAY_MS);
        js.setUTCFullYear(js.getUTCFullYear() + years);
        expect(toIso(birthday(day(days), years))).toBe(js.toISOString().slice(0, 10));
      }),
    );
  });
});

describe("isoWeek, monday", () => {
  /** The Monday on or before a day, by JavaScript's weekday. */
  const mondayOf = (days: number): number => days - ((new Date(days * DAY_MS).getUTCDay() + 6) % 7);

  it("du lundi au dimanche : une seule semaine", () => {
    const week = isoWeek(iso("2025-03-03"));
    expect([
      isoWeek(iso("2025-03-02")) - week,
      isoWeek(iso("2025-03-09")) - week,
      isoWeek(iso("2025-03-10")) - week,
    ]).toEqual([-1, 0, 1]);
    expect(toIso(monday(week))).toBe("2025-03-03");
  });

  it("une semaine passe d'une année à l'autre", () => {
    expect(isoWeek(iso("2025-12-31"))).toBe(isoWeek(iso("2026-01-01")));
    expect(toIso(monday(isoWeek(iso("2026-01-01"))))).toBe("2025-12-29");
  });

  it("the Monday of a day's week is the one JavaScript finds", () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        expect(monday(isoWeek(day(days)))).toBe(mondayOf(days));
      }),
    );
  });

  it("two days have one week when they have one Monday", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -10, max: 10 }), (days, apart) => {
        expect(isoWeek(day(days)) === isoWeek(day(days + apart))).toBe(
          mondayOf(days) === mondayOf(days + apart),
        );
      }),
    );
  });
});

describe("addDays, pad", () => {
  it("passe la fin d'un mois et d'une année", () => {
    expect(toIso(addDays(iso("2024-02-28"), 2))).toBe("2024-03-01");
    expect(toIso(addDays(iso("2026-01-01"), -1))).toBe("2025-12-31");
  });

  it("deux chiffres", () => {
    expect([pad(0), pad(9), pad(10), pad(123)]).toEqual(["00", "09", "10", "123"]);
  });
});
