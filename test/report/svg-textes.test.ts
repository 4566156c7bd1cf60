import { MONTHS } from "../../src/messages/fr/mois";
import type { Chart } from "../../src/workbook/chart";
import { lengths, narrow, one, texts, TWO, wide } from "../support/chart-source";
import { chart, LONG } from "../support/sample-charts";

describe("ce qui est écrit", () => {
  const figures = (values: readonly number[], format: Chart["format"]): string[] =>
    texts(wide(one(values, { format, kind: "bars" })), "main-figure");

  it("en chiffres belges, avec l'unité", () => {
    expect(figures([1234, 2.5, 0], "count")).toEqual(["1 234", "2,5", "0"]);
    expect(figures([7.6, 10, 0.25], "hours")).toEqual(["7 h 36", "10 h", "0 h 15"]);
    expect(figures([1234.5, 99.6], "hours")).toEqual(["1 235 h", "100 h"]);
    expect(figures([152, 76.5, 0], "money")).toEqual(["152,00 €", "76,50 €", "0 €"]);
    expect(figures([152, 76], "money")).toEqual(["152 €", "76 €"]);
    expect(figures([12345.67, 0.4], "money")).toEqual(["12 346 €", "< 1 €"]);
    expect(figures([0.5, 0.25], "share")).toEqual(["50 %", "25 %"]);
  });

  it("seul 0 est 0, seul le tout est 100 %", () => {
    expect(figures([0.3333, 0, 1, 0.9999, 0.0002], "share")).toEqual([
      "33,3 %",
      "0 %",
      "100,0 %",
      "> 99,9 %",
      "< 0,1 %",
    ]);
  });

  it("l'unité une seule fois, ou en milliers, où la place manque", () => {
    const months = (values: number): string =>
      wide(
        one(
          MONTHS.map(() => values),
          { format: "money", categories: MONTHS },
        ),
      );
    expect(texts(months(410), "note")).toEqual([]);
    expect(texts(months(12_345), "note")).toEqual(["En milliers d'euros"]);
    expect(texts(months(12_345), "main-figure")[0]).toBe("12,3");
    expect(texts(months(1234), "note")).toEqual(["En euros"]);
    expect(texts(months(1234), "main-figure")[0]).toBe("1 234");
  });

  it("un nombre énorme en milliards, et un petit à côté n'est pas 0", () => {
    const source = wide(
      one([1_234_567_890_123, 12_000], { format: "money", categories: ["A", "B"] }),
    );
    expect(texts(source, "note")).toEqual(["En milliards d'euros"]);
    expect(texts(source, "main-figure")).toEqual(["1 235", "< 1"]);
  });

  it("la part d'un tout et son compte ; sans part où une valeur n'est pas montrée", () => {
    const known = wide(one([84, 28], { kind: "stack" }));
    expect(texts(known, "main-figure")).toEqual(["75 %", "25 %"]);
    expect(texts(known, "before-figure")).toEqual(["84", "28"]);
    const hidden = wide(one([84, undefined], { kind: "stack", hiddenMarks: [[undefined, "< 5"]] }));
    expect(hidden).not.toContain("%");
    expect(texts(hidden, "mark")).toContain("< 5");
    expect(lengths(hidden, "part", "width").filter((width) => width > 15)).toHaveLength(1);
  });

  it("d'un tout, la première année seulement", () => {
    const [first] = TWO;
    const both = wide(chart({ kind: "stack", series: TWO }));
    expect(both).toBe(wide(chart({ kind: "stack", series: first ? [first] : [] })));
  });

  it("une part trop petite pour son nom : dans une légende, avec tous les chiffres", () => {
    const source = wide(one([970, 20, 10, 0], { kind: "stack" }));
    expect(texts(source, "label")).toEqual(["C1", "C2", "C3", "C4"]);
    expect(texts(source, "before-figure")).toEqual(["97 %", "2 %", "1 %", "0 %"]);
  });

  it("une légende seulement pour deux années, dans l'ordre du dessin", () => {
    expect(texts(wide(chart({ series: TWO })), "label").slice(0, 2)).toEqual(["2024", "2025"]);
    expect(texts(wide(chart({ kind: "bars", series: TWO })), "label").slice(0, 2)).toEqual([
      "2025",
      "2024",
    ]);
    expect(texts(wide(chart()), "label")).toEqual(["T1", "T2", "T3"]);
  });
});

describe("une valeur qui n'est pas montrée", () => {
  const values = [12, undefined, 0, undefined];
  const hiddenMarks = [[undefined, "< 5"]];

  it.each(["columns", "bars"] as const)("a sa marque et pas de barre ; 0 est un 0 : %s", (kind) => {
    const source = wide(one(values, { kind, hiddenMarks }));
    expect(texts(source, "mark")).toEqual(["< 5", "–"]);
    expect(texts(source, "main-figure")).toEqual(["12", "0"]);
    expect(lengths(source, "main", "width")).toHaveLength(2);
  });

  it("ni un nombre qui n'en est pas un", () => {
    expect(texts(wide(one([Number.NaN, 3, Infinity])), "mark")).toEqual(["–", "–"]);
  });

  it("de deux années sur douze mois : dans la ligne de son année", () => {
    const source = wide(
      chart({
        categories: MONTHS,
        series: [
          { name: "2025", values: [undefined, ...MONTHS.slice(1).map(() => 10)] },
          { name: "2024", values: MONTHS.map(() => 8) },
        ],
        hiddenMarks: [["< 5"]],
      }),
    );
    expect(texts(source, "mark")).toEqual(["< 5"]);
    expect(texts(source, "main-figure")).toHaveLength(11);
    expect(texts(source, "before-figure")).toHaveLength(12);
    expect(texts(source, "label").slice(-2)).toEqual(["2025", "2024"]);
  });
});

describe("les noms des catégories", () => {
  it("longs, sur deux lignes au plus, puis coupés et entiers dans un titre", () => {
    const source = wide(
      chart({
        kind: "bars",
        categories: LONG,
        series: [{ name: "2025", values: LONG.map(() => 1) }],
      }),
    );
    const labels = texts(source, "label");
    expect(labels).toHaveLength(10);
    expect(labels[0]).toBe("Nettoyage et entretien des|locaux communaux et des écoles");
    expect(labels.filter((label) => label.split("|").length > 2)).toEqual([]);
    expect(labels.filter((label) => label.endsWith("…"))).toHaveLength(1);
    expect([...source.matchAll(/<text[^>]*><title>(.*?)<\/title>/g)].map(([, all]) => all)).toEqual(
      [LONG[7]],
    );
  });

  it("des mois, abrégés où la place manque ; sur un téléphone, entiers et l'un sous l'autre", () => {
    const months = chart({
      categories: MONTHS,
      series: [{ name: "2025", values: MONTHS.map(() => 5) }],
    });
    expect(texts(wide(months), "label").slice(0, 4)).toEqual(["janv.", "févr.", "mars", "avr."]);
    expect(texts(narrow(months), "label")).toEqual([...MONTHS]);
    expect(new Set(lengths(narrow(months), "main", "height"))).toEqual(new Set([20]));
  });
});
