import fc from "fast-check";
import { fromIso, toIso } from "../../src/values/day";
import { dayOfSerial, inRange, serialOfDay } from "../../src/values/serial";
import { day } from "../../src/values/units";

const FIRST = -25567; // 1900-01-01
const LAST = 84005; // 2199-12-31

const read = (serial: number, date1904 = false): string | undefined => {
  const found = dayOfSerial(serial, date1904);
  return found === undefined ? undefined : toIso(found);
};

describe("dayOfSerial, système 1900", () => {
  it.each([
    [1, "1900-01-01"],
    [31, "1900-01-31"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [25569, "1970-01-01"],
    [36526, "2000-01-01"],
    [45719, "2025-03-03"],
    [109574, "2199-12-31"],
  ])("%d est le %s", (serial, expected) => {
    expect(read(serial)).toBe(expected);
  });

  it.each([0, 0.99, 60, 60.5, -1, 109575, 1e9, -1e9])("%d n'est pas un jour", (serial) => {
    expect(read(serial)).toBeUndefined();
  });

  it.each([
    [1.999, "1900-01-01"],
    [59.999, "1900-02-28"],
    [45719.999988, "2025-03-03"],
    [109574.999, "2199-12-31"],
  ])("l'heure de %d est coupée", (serial, expected) => {
    expect(read(serial)).toBe(expected);
  });
});

describe("dayOfSerial, système 1904", () => {
  it.each([
    [0, "1904-01-01"],
    [0.5, "1904-01-01"],
    [1, "1904-01-02"],
    [59, "1904-02-29"],
    [60, "1904-03-01"],
    [44257, "2025-03-03"],
    [44257.75, "2025-03-03"],
    [108112, "2199-12-31"],
  ])("%d est le %s", (serial, expected) => {
    expect(read(serial, true)).toBe(expected);
  });

  it("108113 est après le 31 décembre 2199", () => {
    expect(read(108113, true)).toBeUndefined();
  });

  it("is 1462 days behind the 1900 system", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 108112 }), (serial) => {
        expect(dayOfSerial(serial, true)).toBe(dayOfSerial(serial + 1462, false));
      }),
    );
  });
});

describe("serialOfDay", () => {
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2025-03-03", 45719],
    ["2199-12-31", 109574],
  ])("le %s est %d", (text, expected) => {
    expect(serialOfDay(fromIso(text) ?? day(0))).toBe(expected);
  });

  it("day → serial → day gives the same day", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (days) => {
        expect(dayOfSerial(serialOfDay(day(days)), false)).toBe(days);
      }),
    );
  });

  it("serial → day → serial gives the same whole number, whatever the time of day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 109574 }).filter((serial) => serial !== 60),
        fc.integer({ min: 0, max: 86399 }),
        (serial, seconds) => {
          const found = dayOfSerial(serial + seconds / 86400, false);
          expect(found === undefined ? undefined : serialOfDay(found)).toBe(serial);
        },
      ),
    );
  });
});

describe("inRange", () => {
  it.each([
    ["1899-12-31", false],
    ["1900-01-01", true],
    ["2199-12-31", true],
    ["2200-01-01", false],
  ])("%s : %s", (text, inside) => {
    const found = fromIso(text) ?? day(0);
    expect(inRange(found)).toBe(inside ? found : undefined);
  });
});
