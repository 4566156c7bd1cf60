import type { CellFormat, GridStyle, PageLine, TableColumn, Tone } from "../../../workbook/model";

/** How cells look; what is left out stays as Excel has it. The letters are those of the workbook. */
export interface Look {
  readonly format?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly ink?: string;
  readonly underline?: boolean;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly border?: Border;
}

export interface Border {
  /** Of each cell. */
  readonly sides: readonly ("Top" | "Bottom" | "Left" | "Right")[];
  readonly color: string;
  readonly weight: "Thin" | "Medium";
}

export const DARK = "#1F3864";
export const INK = "#1F2937";
const BLUE = "#2F6EAF";
const WHITE = "#FFFFFF";
/** In a cell of this format, a text stays one even when it is typed again. */
export const AS_TEXT = "@";

/** As the files have them: hours keep the plain format, in which 7:36 is read as a time. */
export const numberFormats: Readonly<Record<CellFormat, string | undefined>> = {
  general: undefined,
  text: AS_TEXT,
  date: "dd/mm/yyyy",
  hours: undefined,
  number: undefined,
  money: '#,##0.00 "€"',
  decimal: "#,##0.00",
  count: "#,##0",
  share: "0.0%",
};

/** Numbers stand at the right, dates in the middle, texts at the left. */
export const sideOf = (format: CellFormat): NonNullable<Look["horizontal"]> => {
  if (format === "general" || format === "text") return "Left";
  return format === "date" ? "Center" : "Right";
};

/** The darker a header, the more its column is needed. */
const headers: Readonly<Record<TableColumn["emphasis"], Look>> = {
  strong: { fill: DARK, ink: WHITE },
  medium: { fill: BLUE, ink: WHITE },
  light: { fill: "#D6E3F2", ink: INK },
};

export const headerLook = ({ emphasis }: TableColumn): Look => ({
  ...headers[emphasis],
  bold: true,
  vertical: "Center",
  horizontal: "Left",
});

const hairline: Border = { sides: ["Bottom"], color: "#D9D9D9", weight: "Thin" };

export const columnLook = ({ format, wrap }: TableColumn): Look => ({
  ...formatted(format),
  vertical: "Top",
  horizontal: sideOf(format),
  wrap,
  // So that a figure does not touch the text beside it.
  indent: sideOf(format) === "Right" ? 1 : 0,
  border: hairline,
});

export function formatted(format: CellFormat): Look {
  const code = numberFormats[format];
  return code === undefined ? {} : { format: code };
}

export const linkLook: Look = { underline: true, ink: "#1F4E9E" };

/** Colours that stay apart in grey, with letters of full contrast on them. */
export const toneLooks: Readonly<Record<Tone, Look>> = {
  alert: { fill: "#FAD1D1", ink: "#7F1D1D", bold: true },
  warning: { fill: "#FFF1C9", ink: "#6B4300", bold: true },
  good: { fill: "#DDF3E0", ink: "#14532D", bold: true },
};

export const bannerLook: Look = {
  fill: "#FDE8D7",
  ink: "#7F1D1D",
  size: 12,
  bold: true,
  vertical: "Center",
  horizontal: "Left",
};

export const bandLook = (place: number): Look => ({
  fill: place % 2 === 0 ? "#E6EEF8" : "#F3F6FB",
  ink: DARK,
  bold: true,
  vertical: "Center",
  horizontal: "Left",
});

/** The lines of a sheet to be read. */
export const pageLooks = {
  title: { size: 20, ink: DARK, bold: true, vertical: "Center" },
  banner: bannerLook,
  heading: {
    size: 13,
    ink: DARK,
    bold: true,
    vertical: "Bottom",
    border: { sides: ["Bottom"], color: BLUE, weight: "Thin" },
  },
  note: { ink: INK, vertical: "Center", wrap: true },
  label: { ink: DARK, bold: true, vertical: "Center", wrap: true },
  text: { ink: INK, vertical: "Center", wrap: true },
} as const satisfies Record<Exclude<PageLine["kind"], "entry"> | "label" | "text", Look>;

export const gridLooks: Readonly<Record<GridStyle, Look>> = {
  title: pageLooks.title,
  banner: pageLooks.banner,
  heading: pageLooks.heading,
  note: pageLooks.note,
  header: { fill: DARK, ink: WHITE, bold: true, vertical: "Center", wrap: true },
  label: pageLooks.label,
  cell: { ink: INK, vertical: "Top", wrap: true, border: hairline },
  input: {
    fill: "#FFF8E1",
    ink: INK,
    bold: true,
    vertical: "Center",
    border: { sides: ["Top", "Bottom", "Left", "Right"], color: "#B08900", weight: "Thin" },
  },
  total: {
    ink: INK,
    bold: true,
    vertical: "Center",
    wrap: true,
    border: { sides: ["Top"], color: DARK, weight: "Medium" },
  },
  figure: { size: 12, ink: DARK, bold: true, vertical: "Center", border: hairline },
};
