import { dailyRate, deplacement } from "../../src/calculations/deplacement";
import { Fares } from "../../src/parameters/fares";
import { cents, millionths } from "../../src/values/units";
import { jour } from "../support/registre";

const jours = (value: number) => millionths(Math.round(value * 1_000_000));

describe("les déplacements, en cents", () => {
  it.each([
    [10, 440, undefined, 4400],
    [0, 440, undefined, 0],
    [2.5, 441, undefined, 1103],
    [2.5, 439, undefined, 1098],
    [10, 440, 4400, 4400],
    [10, 440, 4399, 4399],
    [1, 440, 4399, 440],
  ])("%d jours à %d, plafond %s : %d", (days, perDay, cap, due) => {
    const rate = { perDay: cents(perDay), cap: cap === undefined ? undefined : cents(cap) };
    expect(deplacement(jours(days), rate)).toBe(due);
  });
});

describe("le tarif d'un stage", () => {
  const fares = new Fares(
    ["TEC"],
    [
      { code: "TEC", from: jour("01/02/2025"), value: { perDay: cents(440), cap: cents(4000) } },
      { code: "TEC", from: jour("01/02/2026"), value: { perDay: undefined, cap: undefined } },
    ],
  );
  const code = { kind: "code", code: "tec" } as const;

  it("est le montant noté, même sans premier jour", () => {
    expect(dailyRate({ kind: "amount", amount: 250 }, fares, undefined)).toEqual({
      perDay: 250,
      cap: undefined,
    });
  });
  it("est celui de son code le premier jour", () => {
    expect(dailyRate(code, fares, jour("31/01/2025"))).toBeUndefined();
    expect(dailyRate(code, fares, jour("01/02/2025"))).toEqual({ perDay: 440, cap: 4000 });
    expect(dailyRate(code, fares, jour("31/01/2026"))).toEqual({ perDay: 440, cap: 4000 });
    expect(dailyRate(code, fares, jour("01/02/2026"))).toBeUndefined();
  });
  it("n'est rien sans premier jour, ou pour un code inconnu", () => {
    expect(dailyRate(code, fares, undefined)).toBeUndefined();
    expect(dailyRate({ kind: "code", code: "BUS" }, fares, jour("01/03/2025"))).toBeUndefined();
  });
});
