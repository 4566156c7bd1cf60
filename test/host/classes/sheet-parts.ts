import { invalidArgument } from "../errors";
import type { Sheet } from "../model/sheet";
import { define, method, object, readWrite, ref, type Given, type Member } from "../registry";
import { oneOf } from "./range";

export const freezePanesClass = define<"WorksheetFreezePanes">({
  freezeAt: method((sheet, given, session) => {
    const { row, column, rows, columns } = given.area(session, 0, sheet);
    sheet.frozen = { rows: row + rows, columns: column + columns };
  }, "1.7"),
  freezeColumns: method((sheet, given) => {
    sheet.frozen = { rows: 0, columns: given.number() };
  }, "1.7"),
  freezeRows: method((sheet, given) => {
    sheet.frozen = { rows: given.number(), columns: 0 };
  }, "1.7"),
  unfreeze: method((sheet) => {
    sheet.frozen = { rows: 0, columns: 0 };
  }, "1.7"),
});

/** Kept as it was given, once it is what Excel takes. */
const printed = (name: string, without: unknown, value: (given: Given) => unknown): Member<Sheet> =>
  readWrite(
    ({ print }) => print.get(name) ?? without,
    ({ print }, given) => {
      print.set(name, value(given));
    },
    "1.9",
  );

/** An object of office.js whose numbers have these names. */
function numbersOf(value: unknown, ...names: readonly string[]): unknown {
  const isRight =
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).every(
      ([name, one]) => names.includes(name) && (one === null || typeof one === "number"),
    );
  if (!isRight) throw invalidArgument(`Numbers are asked: ${names.join(", ")}.`);
  return value;
}

export const pageLayoutClass = define<"PageLayout">({
  orientation: printed("orientation", "Portrait", (given) =>
    oneOf(given.text(), "Portrait", "Landscape"),
  ),
  paperSize: printed("paperSize", "Letter", (given) => given.text()),
  zoom: printed("zoom", { scale: 100 }, (given) => {
    const zoom = given.values[0];
    return numbersOf(zoom, "horizontalFitToPages", "verticalFitToPages", "scale");
  }),
  headersFooters: object((of) => ref("HeaderFooterGroup", of), "1.9"),
  setPrintMargins: method(({ print }, given) => {
    const names = ["left", "right", "top", "bottom", "header", "footer"];
    oneOf(given.text(), "Points", "Inches", "Centimeters");
    print.set("margins", {
      unit: given.text(),
      ...(numbersOf(given.values[1], ...names) as object),
    });
  }, "1.9"),
  setPrintTitleRows: method((sheet, given, session) => {
    const { row, rows } = given.area(session, 0, sheet);
    sheet.print.set("titleRows", { row, rows });
  }, "1.9"),
  setPrintTitleColumns: method((sheet, given, session) => {
    const { column, columns } = given.area(session, 0, sheet);
    sheet.print.set("titleColumns", { column, columns });
  }, "1.9"),
});

export const headersFootersClass = define<"HeaderFooterGroup">({
  defaultForAllPages: object((of) => ref("HeaderFooter", of), "1.9"),
});

const text = (name: string): Member<Sheet> => printed(name, "", (given) => given.text());

export const headerFooterClass = define<"HeaderFooter">({
  leftHeader: text("leftHeader"),
  centerHeader: text("centerHeader"),
  rightHeader: text("rightHeader"),
  leftFooter: text("leftFooter"),
  centerFooter: text("centerFooter"),
  rightFooter: text("rightFooter"),
});

export const pageBreaksClass = define<"PageBreakCollection">({
  add: method((sheet, given, session) => {
    const { row } = given.area(session, 0, sheet);
    if (row === 0) throw invalidArgument("No page ends before the first row.");
    sheet.pageBreaks.push(row);
    return ref("PageBreak", sheet);
  }, "1.9"),
});

export const pageBreakClass = define<"PageBreak">({});
