import { isOneApart, Suggestions } from "../../../src/rules/shared/suggestion";

describe("deux clés à un caractère près", () => {
  it.each([
    ["changé", "b-118", "b-018", true],
    ["ajouté au milieu", "b-0118", "b-018", true],
    ["ajouté à la fin", "b-0180", "b-018", true],
    ["ajouté au début", "xb-018", "b-018", true],
    ["oublié", "b-18", "b-018", true],
    ["échangé avec le suivant", "b-081", "b-018", true],
    ["la même", "b-018", "b-018", false],
    ["deux changés", "b-117", "b-018", false],
    ["deux ajoutés", "b-01800", "b-018", false],
    ["échangés, mais pas voisins", "810-b", "018-b", false],
    ["vide et un caractère", "", "b", true],
  ])("%s", (_, a, b, apart) => {
    expect(isOneApart(a, b)).toBe(apart);
    expect(isOneApart(b, a)).toBe(apart);
  });
});

describe("la clé que l'on a sans doute voulu écrire", () => {
  const keys = ["b-001", "b-018", "b-019"];

  it("est la seule proche, sinon aucune", () => {
    const suggestions = new Suggestions(() => keys);
    expect(suggestions.for("b-118")).toBe("b-018");
    expect(suggestions.for("b-01")).toBeUndefined();
    expect(suggestions.for("z-999")).toBeUndefined();
  });

  it("se cherche une fois par clé, et cinquante clés au plus", () => {
    let looks = 0;
    const suggestions = new Suggestions(() => {
      looks += 1;
      return keys;
    });
    for (let i = 0; i < 60; i += 1) suggestions.for(`x${String(i)}`);
    expect(looks).toBe(50);
    expect(suggestions.for("b-118")).toBeUndefined();
    suggestions.for("x0");
    expect(looks).toBe(50);
  });
});
