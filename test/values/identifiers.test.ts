import fc from "fast-check";
import { isBce, nissBirth, nissCenturies } from "../../src/values/identifiers";
import { toIso } from "../../src/values/day";

const birth = (niss: string, century: number): string | undefined => {
  const found = nissBirth(niss, century);
  return found === undefined ? undefined : toIso(found);
};

describe("nissCenturies : les deux derniers chiffres", () => {
  it.each([
    ["né en 1990", "90041200105", [1900]],
    ["les mêmes chiffres, né en 2090", "90041200134", [2000]],
    ["né en 1985", "85073003328", [1900]],
    ["né en 2005, NISS qui commence par un zéro", "05041200192", [2000]],
    ["le reste 0 donne 97", "00000009797", [1900]],
    ["un chiffre de contrôle de trop", "90041200106", []],
    ["un chiffre de contrôle de moins", "90041200104", []],
    ["10 chiffres", "9004120010", []],
    ["12 chiffres", "900412001050", []],
    ["des lettres", "9004120010A", []],
    ["rien", "", []],
  ])("%s", (_nom, niss, expected) => {
    expect(nissCenturies(niss)).toEqual(expected);
  });

  it("one pair of check digits a century, by exact arithmetic", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
        const nine = String(number).padStart(9, "0");
        const check = (value: bigint): string => String(97n - (value % 97n)).padStart(2, "0");
        const [old, recent] = [check(BigInt(nine)), check(BigInt(`2${nine}`))];
        expect(nissCenturies(nine + old)).toContain(1900);
        expect(nissCenturies(nine + recent)).toContain(2000);
        expect(nissCenturies(`${nine}00`)).toEqual([]);
        expect(nissCenturies(`${nine}98`)).toEqual([]);
      }),
    );
  });
});

describe("nissBirth", () => {
  it.each([
    ["un NISS", "90041200105", 1900, "1990-04-12"],
    ["au siècle suivant", "05041200105", 2000, "2005-04-12"],
    ["numéro bis : mois + 20", "90241200105", 1900, "1990-04-12"],
    ["numéro bis : mois + 40", "90441200105", 1900, "1990-04-12"],
    ["numéro bis : mois + 40, décembre", "90523100105", 1900, "1990-12-31"],
    ["mois inconnu", "90000000105", 1900, undefined],
    ["jour inconnu", "90040000105", 1900, undefined],
    ["mois inconnu d'un numéro bis", "90200100105", 1900, undefined],
    ["29 février d'une année bissextile", "92022900105", 1900, "1992-02-29"],
    ["29 février d'une année commune", "91022900105", 1900, undefined],
  ])("%s", (_nom, niss, century, expected) => {
    expect(birth(niss, century)).toBe(expected);
  });
});

describe("isBce", () => {
  it.each([
    ["un numéro qui commence par 0", "0123456749", true],
    ["un numéro qui commence par 1", "1000000021", true],
    ["le dernier chiffre de trop", "0123456750", false],
    ["le dernier chiffre de moins", "0123456748", false],
    ["9 chiffres", "123456749", false],
    ["11 chiffres", "00123456749", false],
    ["une lettre", "012345674A", false],
    ["avec BE", "BE0123456749", false],
    ["rien", "", false],
  ])("%s", (_nom, bce, expected) => {
    expect(isBce(bce)).toBe(expected);
  });

  it("one pair of check digits, by exact arithmetic", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.nat(99), (number, pair) => {
        const check = String(pair).padStart(2, "0");
        const expected = 97n - (BigInt(number) % 97n) === BigInt(pair);
        expect(isBce(String(number).padStart(8, "0") + check)).toBe(expected);
      }),
    );
  });
});
