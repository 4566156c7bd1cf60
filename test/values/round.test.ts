import fc from "fast-check";
import { compareProducts, multiplyDivide, scaleHalfUp } from "../../src/values/round";

/** The decimal text of `digits` × 10^-`decimals`: `1005`, 3 → `1.005`. */
function decimalText(digits: number, decimals: number): string {
  const text = String(digits).padStart(decimals + 1, "0");
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** The oracle: digits × factor ÷ 10^decimals, half up, in whole numbers only. */
function exact(digits: number, decimals: number, factor: number): number {
  const unit = 10n ** BigInt(decimals);
  return Number((2n * BigInt(digits) * BigInt(factor) + unit) / (2n * unit));
}

describe("scaleHalfUp", () => {
  it.each([
    [1.005, 100, 101],
    [1.00499999999999, 100, 100],
    [2.005, 100, 201],
    [0.285, 100, 29],
    [0.284, 100, 28],
    [2.675, 100, 268],
    [1.115, 100, 112],
    [8.575, 100, 858],
    [0.1 + 0.2, 100, 30],
    [0.005, 100, 1],
    [0.004, 100, 0],
    [0.00499999999999999, 100, 0],
    [152, 100, 15_200],
    [7.6, 60, 456],
    [7.6 * 3, 60, 1368],
    [7.625, 60, 458],
    [7.624, 60, 457],
    [0.025, 60, 2],
    [0.024, 60, 1],
    [2.5, 1_000_000, 2_500_000],
    [1e-7, 1_000_000, 0],
    [5e-7, 1_000_000, 1],
    [0.8, 1_000_000, 800_000],
    [1e-20, 100, 0],
    [0, 100, 0],
    [999_999_999.995, 100, 100_000_000_000],
  ])("%d × %i → %i", (value, factor, expected) => {
    expect(scaleHalfUp(value, factor)).toBe(expected);
  });

  it("zéro n'a pas de signe", () => {
    expect([scaleHalfUp(-0, 100), scaleHalfUp(-0.001, 100)]).toEqual([0, 0]);
  });

  it.each([100, 60, 1_000_000])("is exact on the 15 digits of a number, × %i", (factor) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999_999 }),
        fc.integer({ min: 7, max: 18 }),
        (digits, decimals) => {
          const value = Number(decimalText(digits, decimals));
          expect(scaleHalfUp(value, factor)).toBe(exact(digits, decimals, factor));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([100, 60])("is exact where the half is met, × %i", (factor) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.constantFrom(3, 4),
        fc.integer({ min: -1, max: 1 }),
        (whole, decimals, off) => {
          const digits = Math.max(0, whole * 10 ** (decimals - 2) + 5 * 10 ** (decimals - 3) + off);
          const value = Number(decimalText(digits, decimals));
          expect(scaleHalfUp(value, factor)).toBe(exact(digits, decimals, factor));
        },
      ),
      { numRuns: 300 },
    );
  });

  it("does not see the noise of a sum of doubles beyond 15 digits", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2400 }), { minLength: 1, maxLength: 10 }),
        (hundredths) => {
          const noisy = hundredths.reduce((sum, value) => sum + value / 100, 0);
          const total = hundredths.reduce((sum, value) => sum + value, 0);
          expect(scaleHalfUp(noisy, 100)).toBe(total);
        },
      ),
    );
  });
});

describe("multiplyDivide", () => {
  it.each([
    [1, 1, 2, 1],
    [1, 1, 3, 0],
    [2, 1, 3, 1],
    [49, 1, 100, 0],
    [50, 1, 100, 1],
    [456, 200, 60, 1520],
    [10_000, 3, 7, 4286],
    [0, 5, 7, 0],
    [9_007_199_254_740_991, 2, 4, 4_503_599_627_370_496],
  ])("%i × %i ÷ %i = %i", (a, b, c, expected) => {
    expect(multiplyDivide(a, b, c)).toBe(expected);
  });

  it("is exact before its one rounding", () => {
    const size = fc.oneof(fc.nat(10_000), fc.nat(90_000_000), fc.maxSafeNat());
    fc.assert(
      fc.property(
        size,
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 1_000_000_000 }),
        (a, b, c) => {
          const [x, y, z] = [BigInt(a), BigInt(b), BigInt(c)];
          expect(multiplyDivide(a, b, c)).toBe(Number((2n * x * y + z) / (2n * z)));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("compareProducts", () => {
  it.each([
    [8, 10, 4, 20, 0],
    [79, 10, 8, 100, -1],
    [81, 10, 8, 100, 1],
    [94_906_267, 94_906_267, 94_906_266, 94_906_268, 1],
    [9_007_199_254_740_991, 3, 9_007_199_254_740_990, 3, 1],
    [9_007_199_254_740_991, 7, 7, 9_007_199_254_740_991, 0],
  ])("%i × %i contre %i × %i : %i", (a, b, c, d, sign) => {
    expect(Math.sign(compareProducts(a, b, c, d))).toBe(sign);
  });

  it("has the sign of the exact difference", () => {
    const size = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.maxSafeInteger());
    fc.assert(
      fc.property(size, size, size, size, (a, b, c, d) => {
        const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
        const sign = difference === 0n ? 0 : difference > 0n ? 1 : -1;
        expect(Math.sign(compareProducts(a, b, c, d)) + 0).toBe(sign);
      }),
      { numRuns: 300 },
    );
  });
});
