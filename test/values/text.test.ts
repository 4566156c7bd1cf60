import fc from "fast-check";
import { clean, fold, foldHeader, foldKey, foldText } from "../../src/values/text";

describe("clean", () => {
  it.each([
    ["Zoé", "Zoé"],
    ["  Zoé  ", "Zoé"],
    ["Zoé   Lambert", "Zoé Lambert"],
    ["\u00a0Zoé\u00a0\u00a0Lambert\u00a0", "Zoé Lambert"],
    ["Zoé \u202f Lambert", "Zoé Lambert"],
    ["Zoé\t Lambert", "Zoé Lambert"],
    ["\u00a0", ""],
    ["   ", ""],
    ["", ""],
    ["Accueil;\nCourrier", "Accueil;\nCourrier"],
  ])("%j devient %j", (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  it("cleaning again changes nothing, and no run of spaces is left", () => {
    const piece = fc.constantFrom(" ", "  ", "\u00a0", "\u202f", "\t", "é", "A", "-", "1", "’");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = clean(pieces.join(""));
        expect(clean(text)).toBe(text);
        expect(/^ | $| {2}|[\u00a0\u202f\t]/.test(text)).toBe(false);
      }),
    );
  });
});

describe("fold : sans casse ni accents", () => {
  it.each([
    ["ÉTÉ", "ete"],
    ["Privé", "prive"],
    ["Prive\u0301", "prive"],
    ["À PRÉCISER", "a preciser"],
    ["Exc.", "exc."],
    ["H/F", "h/f"],
    ["✔", "✔"],
    ["Ça", "ca"],
  ])("%j devient %j", (text, expected) => {
    expect(fold(text)).toBe(expected);
  });
});

describe("foldHeader : sans casse, accents, espaces ni ponctuation", () => {
  it.each([
    ["Réf. stagiaire", "refstagiaire"],
    ["REF_STAGIAIRE", "refstagiaire"],
    ["réf-stagiaire :", "refstagiaire"],
    ["N° BCE", "nbce"],
    ["1er jour", "1erjour"],
    ["€/jour", "€jour"],
    ["2€/h ou 100€", "2€hou100€"],
    ["Durée (h)", "dureeh"],
    ["Né(e) le", "neele"],
    ["L'usager", "lusager"],
    ["L’usager", "lusager"],
  ])("%j devient %j", (text, expected) => {
    expect(foldHeader(text)).toBe(expected);
  });
});

describe("foldKey : sans casse, les accents comptent", () => {
  it("la casse ne compte pas", () => {
    expect(foldKey("B-001É")).toBe(foldKey("b-001é"));
  });

  it("un accent compte", () => {
    expect(foldKey("É-1") === foldKey("E-1")).toBe(false);
  });

  it("la ponctuation compte", () => {
    expect(foldKey("B-1") === foldKey("B1")).toBe(false);
  });
});

describe("foldText : casse, accents, espaces et ponctuation finale à part", () => {
  it.each([
    ["Accueillir le public.", "accueillir le public"],
    ["ACCUEILLIR  LE PUBLIC !", "accueillir le public"],
    ["Trier;", "trier"],
    ["Aider, ranger", "aider, ranger"],
    ["…", ""],
  ])("%j devient %j", (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});
