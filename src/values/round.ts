/**
 * `value` × `factor`, rounded half up to a whole number, from the 15 significant digits of `value`.
 * Bounds: |value × factor| < 2^53. `factor` is a power of ten, or a whole number.
 */
export function scaleHalfUp(value: number, factor: number): number {
  const scaled = value * factor;
  const nearest = Math.round(scaled);
  if (Math.abs(scaled - nearest) < 0.49) return nearest === 0 ? 0 : nearest;
  return roundDecimal(value.toPrecision(15), factor);
}

function roundDecimal(decimal: string, factor: number): number {
  const [mantissa = "0", exponent = "0"] = decimal.toLowerCase().split("e");
  const negative = mantissa.startsWith("-");
  const [whole = "0", fraction = ""] = mantissa.replace("-", "").split(".");
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction) * BigInt(factor);
  const rounded =
    scale <= 0
      ? digits * 10n ** BigInt(-scale)
      : (2n * digits + 10n ** BigInt(scale)) / (2n * 10n ** BigInt(scale));
  return rounded === 0n ? 0 : Number(negative ? -rounded : rounded);
}

/** `a` × `b` ÷ `c` for whole numbers ≥ 0 and c > 0, exact before its one rounding, half up. */
export function multiplyDivide(a: number, b: number, c: number): number {
  const product = a * b;
  if (product <= Number.MAX_SAFE_INTEGER / 2) {
    const quotient = Math.floor(product / c);
    return quotient + (2 * (product - quotient * c) >= c ? 1 : 0);
  }
  return Number((2n * BigInt(a) * BigInt(b) + BigInt(c)) / (2n * BigInt(c)));
}

/** The sign of `a` × `b` − `c` × `d`, exact for whole numbers. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (Math.max(Math.abs(left), Math.abs(right)) <= Number.MAX_SAFE_INTEGER) return left - right;
  const difference = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
  return difference === 0n ? 0 : difference > 0n ? 1 : -1;
}
