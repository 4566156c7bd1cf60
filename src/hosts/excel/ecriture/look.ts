import {
  bandPaint,
  bannerPaint,
  colours,
  headerPaints,
  numberFormats,
  sideOf,
  tonePaints,
  type Paint,
} from "../../../workbook/appearance";
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

/** As office.js takes a colour. */
export const rgb = (colour: string): string => `#${colour}`;

export const DARK = rgb(colours.dark);
export const INK = rgb(colours.ink);
export const WHITE = rgb(colours.white);
const BLUE = rgb(colours.blue);

const painted = ({ fill, ink }: Paint): Pick<Look, "fill" | "ink"> => ({
  fill: rgb(fill),
  ink: rgb(ink),
});

/** Where a format puts its figures, by the names of office.js. */
export const horizontalOf = (format: CellFormat): NonNullable<Look["horizontal"]> =>
  SIDES[sideOf(format)];

const SIDES = { left: "Left", center: "Center", right: "Right" } as const;

export const headerLook = ({ emphasis }: TableColumn): Look => ({
  ...painted(headerPaints[emphasis]),
  bold: true,
  vertical: "Center",
  horizontal: "Left",
});

const hairline: Border = { sides: ["Bottom"], color: rgb(colours.hairline), weight: "Thin" };

export const columnLook = ({ format, wrap }: TableColumn): Look => ({
  ...formatted(format),
  vertical: "Top",
  horizontal: horizontalOf(format),
  wrap,
  // So that a figure does not touch the text beside it.
  indent: sideOf(format) === "right" ? 1 : 0,
  border: hairline,
});

export function formatted(format: CellFormat): Look {
  const code = numberFormats[format];
  return code === numberFormats.general ? {} : { format: code };
}

export const linkLook: Look = { underline: true, ink: rgb(colours.link) };

export const toneLook = (tone: Tone): Look => ({ ...painted(tonePaints[tone]), bold: true });

export const bannerLook: Look = {
  ...painted(bannerPaint),
  size: 12,
  bold: true,
  vertical: "Center",
  horizontal: "Left",
};

export const bandLook = (place: number): Look => ({
  ...painted(bandPaint(place)),
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
    fill: rgb(colours.inputFill),
    ink: INK,
    bold: true,
    vertical: "Center",
    border: {
      sides: ["Top", "Bottom", "Left", "Right"],
      color: rgb(colours.inputEdge),
      weight: "Thin",
    },
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
