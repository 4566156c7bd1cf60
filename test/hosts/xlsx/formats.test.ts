import { file, read } from "./support";

const kindOf = (id: number, formats: Readonly<Record<number, string>> = {}): unknown => {
  const cells = read(
    file({ rows: '<row r="1"><c r="A1" s="1"><v>0.5</v></c></row>', styles: [0, id], formats }),
  );
  return Array.isArray(cells) ? (cells[0] as unknown[])[1] : cells;
};

describe("a number format tells how a number is shown", () => {
  it.each([0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 38, 39, 40, 48, 49])(
    "built in, a number: %d",
    (id) => {
      expect(kindOf(id)).toBe("number");
    },
  );
  it.each([14, 15, 16, 17, 22, 27, 36, 50, 58])("built in, a date: %d", (id) => {
    expect(kindOf(id)).toBe("dateNumber");
  });
  it.each([18, 19, 20, 21, 45, 46, 47])("built in, a time: %d", (id) => {
    expect(kindOf(id)).toBe("timeNumber");
  });

  it.each([
    "General",
    "0.00",
    '#,##0.00 "€"',
    '"d"0.00',
    "[Red]0.00",
    "0.00E+00",
    '0 "h"',
    '0.00" heures"',
    "\\d0",
    "[>100]0;0.0",
    "0%",
    "@",
    "#,##0_);[Red]\\(#,##0\\)",
  ])("own, a number: %s", (code) => {
    expect(kindOf(164, { 164: code })).toBe("number");
  });
  it.each([
    "dd/mm/yyyy",
    "yyyy\\-mm",
    "[$-80C]d mmmm yyyy",
    "mmm",
    "dd/mm/yyyy hh:mm",
    "jj/mm/aaaa",
    "d",
    "yyyy-mm-dd;@",
  ])("own, a date: %s", (code) => {
    expect(kindOf(164, { 164: code })).toBe("dateNumber");
  });
  it.each(["h:mm", "[h]:mm", "[hh]:mm:ss", "mm:ss", "[m]", "[s].00", 'h" h "mm', "hh:mm AM/PM"])(
    "own, a time: %s",
    (code) => {
      expect(kindOf(164, { 164: code })).toBe("timeNumber");
    },
  );

  it("a style that the file does not have shows a number", () => {
    expect(read(file({ rows: '<row r="1"><c r="A1" s="9"><v>1</v></c></row>' }))).toEqual([
      ["A1", "number", 1],
    ]);
  });
});
