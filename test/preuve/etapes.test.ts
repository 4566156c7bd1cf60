import { preuves, type Preuve } from "../../src/preuve";
import { exemples } from "../../src/preuve";

const plain = (text: string): string => text.replace(/\u00a0/g, " ");
const NUMBER = String.raw`\d+(?:,\d+)?…?`;
const TERM = String.raw`${NUMBER}(?: h(?: \d\d(?!\d))?| €| %| jours?)?`;
const SIDE = String.raw`${TERM}(?: [+−×÷] ${TERM})*`;
const EQUALITY = new RegExp(`${SIDE}(?: = ${SIDE})+`, "g");

/** `7 h 36` is 7.6, `80 %` is 0.8, all else is its number. */
function term(text: string): number {
  const [, whole = "", unit = "", rest = "0"] = /^(\S+) ?([^\d\s]*) ?(\d*)$/.exec(text) ?? [];
  const value = Number(whole.replace("…", "").replace(",", "."));
  return unit === "%" ? value / 100 : value + Number(rest) / 60;
}

/** × and ÷ before + and −, from left to right. */
function side(text: string): number {
  const terms = text.split(/ ([+−]) /);
  return terms.reduce((sum, part, at) => {
    if (at % 2 === 1) return sum;
    return terms[at - 1] === "−" ? sum - product(part) : sum + product(part);
  }, 0);
}

function product(text: string): number {
  const factors = text.split(/ ([×÷]) /);
  return factors.reduce((made, factor, at) => {
    if (at % 2 === 1) return made;
    return factors[at - 1] === "÷" ? made / term(factor) : made * term(factor);
  }, 1);
}

const equalities = ({ steps }: Preuve): string[] =>
  steps.flatMap((step) => [...plain(step).matchAll(EQUALITY)].map(([found]) => found));

/** An equality that is false; `…` leaves the digits after it out. */
function isFalse(equality: string): boolean {
  const sides = equality.split(" = ");
  const allowed = equality.includes("…") ? 0.001 : 1e-9;
  return sides.some((one) => Math.abs(side(one) - side(sides[0] as string)) > allowed);
}

describe("les étapes", () => {
  it("le calcul de ce test sait compter", () => {
    expect(side("15 h 12 + 8 × 7 h 36")).toBeCloseTo(76, 9);
    expect(side("102,50 € × 7,25 ÷ 10")).toBeCloseTo(74.3125, 9);
    expect(isFalse("60 h 48 ÷ 76 h = 80 %")).toBe(false);
    expect(isFalse("60 h 47 ÷ 76 h = 80 %")).toBe(true);
    expect(isFalse("228 h 01 − 228 h = 0 h 02")).toBe(true);
    expect(isFalse("15 h 14 × 2 € = 30,466… €")).toBe(false);
  });

  it.each(preuves())("$id : chaque égalité est juste", (preuve) => {
    expect(equalities(preuve).length).toBeGreaterThanOrEqual(1);
    expect(equalities(preuve).filter(isFalse)).toEqual([]);
  });

  it.each(preuves())("$id : aucun signe égal n'échappe à ce test", (preuve) => {
    const signs = (text: string): number => text.split("=").length - 1;
    expect(signs(equalities(preuve).join())).toBe(signs(preuve.steps.join()));
  });

  it.each(preuves())("$id : les étapes disent chaque nombre attendu", ({ steps, answers }) => {
    const told = steps.join(" ");
    const figures = answers.flatMap(({ expected }) =>
      [...expected.matchAll(/\d+,\d\d\u00a0€|\d+\u00a0h(?:\u00a0\d\d)?|\d+\u00a0jours/g)].map(
        ([figure]) => figure,
      ),
    );
    expect(figures.filter((figure) => !told.includes(figure))).toEqual([]);
  });
});

describe("les données", () => {
  it.each(preuves())("$id : chaque date dite est dans le registre", ({ id, facts }) => {
    const of = exemples.find((one) => one.id === id);
    const dates = facts.flatMap((fact) => [...fact.matchAll(/\d\d\/\d\d\/\d{4}/g)].map(String));
    const typed = JSON.stringify([of?.sheets, of?.today]);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => !typed.includes(date))).toEqual([]);
  });

  it("gardent un chiffre et son unité ensemble", () => {
    const texts = preuves().flatMap(({ title, facts, steps, answers }) => [
      title,
      ...facts,
      ...steps,
      ...answers.flatMap(({ question, expected }) => [question, expected]),
    ]);
    expect(
      texts.filter((text) => /\d…? (?:h|€|%|jours?)(?![\p{L}])|h \d\d(?!\d)/u.test(text)),
    ).toEqual([]);
  });
});
