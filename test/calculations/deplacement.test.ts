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

describe("les déplacements, au demi-cent", () => {
  it.each([
    // 0.5 × 1 cent is half a cent; 0.499999 × 1 is less.
    [0.5, 1, undefined, 1],
    [0.499999, 1, undefined, 0],
    [0.3, 5, undefined, 2],
    [1.1, 5, undefined, 6],
    [10, 0, undefined, 0],
    [10, 440, 0, 0],
    [9, 440, 3961, 3960],
    [9, 440, 3959, 3959],
  ])("%d jours à %d, plafond %s : %d", (days, perDay, cap, due) => {
    const rate = { perDay: cents(perDay), cap: cap === undefined ? undefined : cents(cap) };
    expect(deplacement(jours(days), rate)).toBe(due);
  });
});

describe("les versions d'un tarif", () => {
  const version = (from: string | undefined, perDay: number | undefined, cap?: number) => ({
    code: "TEC",
    from: from === undefined ? undefined : jour(from),
    value: {
      perDay: perDay === undefined ? undefined : cents(perDay),
      cap: cap === undefined ? undefined : cents(cap),
    },
  });
  const code = { kind: "code", code: "TEC" } as const;

  it("du même jour, la plus basse vaut, avec son plafond à elle", () => {
    const fares = new Fares(["TEC"], [version(undefined, 440, 4000), version(undefined, 500)]);
    expect(dailyRate(code, fares, jour("03/03/2025"))).toEqual({ perDay: 500, cap: undefined });
  });
  it("de 0 € n'est pas fermée", () => {
    const fares = new Fares(["TEC"], [version(undefined, 0)]);
    expect(dailyRate(code, fares, jour("03/03/2025"))).toEqual({ perDay: 0, cap: undefined });
  });
  it("fermée, puis rouverte", () => {
    const fares = new Fares(
      ["TEC"],
      [version("05/03/2025", 500), version(undefined, 440), version("03/03/2025", undefined)],
    );
    expect(
      ["02/03/2025", "03/03/2025", "04/03/2025", "05/03/2025"].map(
        (day) => dailyRate(code, fares, jour(day))?.perDay,
      ),
    ).toEqual([440, undefined, undefined, 500]);
  });
});
