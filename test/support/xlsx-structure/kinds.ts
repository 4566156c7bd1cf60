const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/";
const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const DOCUMENT = "application/vnd.openxmlformats-officedocument.";

/** The part to which a relationship leads: its content type, and the name of its root. */
export interface Kind {
  readonly relation: string;
  readonly type: RegExp;
  readonly root?: string;
}

const exactly = (type: string): RegExp =>
  new RegExp(`^${type.replace(/[.+]/g, (character) => `\\${character}`)}$`);

const kind = (name: string, type: string, root: string): Kind => ({
  relation: OFFICE + name,
  type: exactly(type),
  root,
});

export const kinds = {
  workbook: kind("officeDocument", `${SHEETS}sheet.main+xml`, "workbook"),
  worksheet: kind("worksheet", `${SHEETS}worksheet+xml`, "worksheet"),
  styles: kind("styles", `${SHEETS}styles+xml`, "styleSheet"),
  strings: kind("sharedStrings", `${SHEETS}sharedStrings+xml`, "sst"),
  theme: kind("theme", `${DOCUMENT}theme+xml`, "theme"),
  calculation: kind("calcChain", `${SHEETS}calcChain+xml`, "calcChain"),
  metadata: kind("sheetMetadata", `${SHEETS}sheetMetadata+xml`, "metadata"),
  table: kind("table", `${SHEETS}table+xml`, "table"),
  comments: kind("comments", `${SHEETS}comments+xml`, "comments"),
  drawing: kind("drawing", `${DOCUMENT}drawing+xml`, "wsDr"),
  chart: kind("chart", `${DOCUMENT}drawingml.chart+xml`, "chartSpace"),
  vml: kind("vmlDrawing", `${DOCUMENT}vmlDrawing`, "xml"),
  app: kind("extended-properties", `${DOCUMENT}extended-properties+xml`, "Properties"),
  custom: kind("custom-properties", `${DOCUMENT}custom-properties+xml`, "Properties"),
  core: {
    relation: `${PACKAGE}core-properties`,
    type: exactly("application/vnd.openxmlformats-package.core-properties+xml"),
    root: "coreProperties",
  },
  image: { relation: `${OFFICE}image`, type: /^image\/(png|jpeg|gif)$/ },
  printer: { relation: `${OFFICE}printerSettings`, type: exactly(`${SHEETS}printerSettings`) },
  /** Outside the package, where it may be anything. */
  hyperlink: { relation: `${OFFICE}hyperlink`, type: /^/ },
} satisfies Readonly<Record<string, Kind>>;

export const kindOfRelation = (type: string): Kind | undefined =>
  Object.values(kinds).find(({ relation }) => relation === type);

/** What an element that names a relationship leads to. */
export const relationOfElement: Readonly<Record<string, string>> = {
  sheet: kinds.worksheet.relation,
  tablePart: kinds.table.relation,
  drawing: kinds.drawing.relation,
  legacyDrawing: kinds.vml.relation,
  legacyDrawingHF: kinds.vml.relation,
  hyperlink: kinds.hyperlink.relation,
  hlinkClick: kinds.hyperlink.relation,
  chart: kinds.chart.relation,
  blip: kinds.image.relation,
  picture: kinds.image.relation,
  pageSetup: kinds.printer.relation,
};
