import fc from "fast-check";
import { escape } from "../../src/report/html/escape";
import { chartMarkup, chartStyle, chartSvg } from "../../src/report/svg";
import {
  expectProportional,
  lengths,
  narrow,
  one,
  texts,
  TWO,
  wide,
} from "../support/chart-source";
import { chart, LONG, SAMPLES } from "../support/sample-charts";

describe("un graphique, pour qui ne le voit pas", () => {
  it("est une image qui a un titre et une phrase", () => {
    const source = chartSvg(chart({ id: "par-trimestre" }));
    expect(source).toContain('role="img" aria-labelledby="par-trimestre-title par-trimestre-desc"');
    expect(source).toContain('<title id="par-trimestre-title">Stages par trimestre</title>');
    expect(source).toContain(
      '<desc id="par-trimestre-desc">Le nombre de stages commencés par trimestre.</desc>',
    );
  });
});

describe("les longueurs suivent les valeurs", () => {
  const values = [12, 7, 0, 3.5, 19];

  it("des colonnes", () => {
    expectProportional(lengths(wide(one(values)), "main", "height"), values);
  });

  it("des barres, la première catégorie en haut", () => {
    const source = wide(one(values, { kind: "bars" }));
    expectProportional(lengths(source, "main", "width"), values);
    expect(texts(source, "label")).toEqual(["C1", "C2", "C3", "C4", "C5"]);
    expect(texts(source, "main-figure")).toEqual(["12", "7", "0", "3,5", "19"]);
  });

  it("des parts d'un tout, qui prennent toute la largeur", () => {
    const parts = [50, 30, 15, 5];
    const drawn = lengths(wide(one(parts, { kind: "stack" })), "part", "width").slice(0, 4);
    expectProportional(drawn, parts);
    // Three gaps, and half an outline at both ends.
    expect(drawn.reduce((sum, width) => sum + width, 3 * 3 + 2)).toBeCloseTo(640, 0);
  });

  it.each(["columns", "bars"] as const)("de deux années, à la même échelle : %s", (kind) => {
    const source = wide(chart({ kind, series: TWO }));
    const name = kind === "columns" ? "height" : "width";
    const main = lengths(source, "main", name);
    const before = lengths(source, "before", name);
    expectProportional([...main, ...before], [12, 0, 7, 9, 17]);
  });

  it("du dessin pour un téléphone aussi", () => {
    expectProportional(lengths(narrow(one(values)), "main", "height"), values);
  });
});

describe("un graphique", () => {
  const drawn = (source: string): void => {
    expect(/NaN|Infinity|undefined|null/.exec(source)).toBeNull();
    for (const name of ["x", "y", "width", "height"])
      for (const [, value = ""] of source.matchAll(new RegExp(` ${name}="([^"]*)"`, "g")))
        expect(value).toMatch(/^-?\d+(\.\d)?$/);
    expect(/(?:width|height)="-/.exec(source)).toBeNull();
  };

  it.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
    "est bien formé, et le même à l'octet près : %s",
    (_, sample) => {
      drawn(chartSvg(sample));
      expect(chartSvg(structuredClone(sample))).toBe(chartSvg(sample));
      expect(chartMarkup(sample).source).toBe(chartSvg(sample));
    },
  );

  it.each(["columns", "bars", "stack"] as const)(
    "sans catégorie ou sans série le dit : %s",
    (kind) => {
      for (const empty of [
        chart({ kind, categories: [], series: [{ name: "2025", values: [] }] }),
        chart({ kind, series: [] }),
      ]) {
        drawn(chartSvg(empty));
        expect(texts(wide(empty), "note")).toEqual(["Pas de données."]);
        expect(texts(narrow(empty), "note")).toEqual(["Pas de données."]);
      }
    },
  );

  it.each(["columns", "bars", "stack"] as const)("que de zéros, que de cachés : %s", (kind) => {
    const zeros = wide(one([0, 0, 0], { kind }));
    drawn(zeros);
    expect(texts(zeros, "main-figure")).toEqual(["0", "0", "0"]);
    const hidden = wide(one([undefined, undefined], { kind, hiddenMarks: [["< 5", "n.c."]] }));
    drawn(hidden);
    expect(new Set(texts(hidden, "mark"))).toEqual(new Set(["< 5", "n.c."]));
  });

  it("quelles que soient ses valeurs", () => {
    const value = fc.option(
      fc.oneof(fc.nat(50), fc.double({ min: 0, max: 1e15, noNaN: true }), fc.constant(0)),
      { nil: undefined },
    );
    const list = fc.array(value, { maxLength: 14 });
    const charts = fc.record({
      kind: fc.constantFrom("columns" as const, "bars" as const, "stack" as const),
      format: fc.constantFrom(
        "count" as const,
        "hours" as const,
        "money" as const,
        "share" as const,
      ),
      categories: fc.array(fc.string({ maxLength: 60 }), { maxLength: 14 }),
      series: fc.array(fc.record({ name: fc.string(), values: list }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(charts, (values) => {
        // Of no text: a text may well say « NaN ».
        drawn(chartSvg(chart(values)).replace(/>[^<]*</g, "><"));
      }),
      { numRuns: 300 },
    );
  });
});

describe("un texte d'un graphique", () => {
  it.each(["<img src=x onerror=alert(1)>", `" onload="alert(1)`, "</title><script>", "a & b"])(
    "« %s » reste un texte",
    (text) => {
      for (const kind of ["columns", "bars", "stack"] as const) {
        const source = chartSvg({
          id: text,
          kind,
          title: text,
          sentence: text,
          format: "count",
          categories: [text, `${text} ${LONG.join(" ")}`],
          series: [1, undefined].map((value) => ({ name: text, values: [value] })),
          hiddenMarks: [[undefined, text], [text]],
        });
        const bare = source.replace(/"[^"]*"/g, '""');
        const names = [...bare.matchAll(/<\/?([a-z]+)/gi)].map(([, name = ""]) => name);
        expect(names.filter((name) => !TAGS.includes(name))).toEqual([]);
        expect(/<[^>]*\son\w+=/i.exec(bare)).toBeNull();
        expect(source).toContain(escape(text));
      }
    },
  );
  const TAGS = ["svg", "title", "desc", "rect", "path", "text", "tspan"];

  it("ni son style ne demandent rien ailleurs, et le style peut entrer dans une page", () => {
    expect(
      SAMPLES.map(chartSvg)
        .join("")
        .match(/url\(|href|https?:|<script|<style/),
    ).toBeNull();
    expect(escape(chartStyle)).toBe(chartStyle);
    expect(chartStyle).not.toMatch(/url\(|@import/);
  });
});
