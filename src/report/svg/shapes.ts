import { markup, NOTHING, type Html } from "../html/escape";
import type { Label } from "./label";
import { LINE } from "./text-width";

/** What is drawn, from 0, 0 to its width and height. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Html[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rounded to a tenth: nobody sees less, and the same chart gives the same bytes. */
const tenths = (value: number): string => String(Math.round(value * 10) / 10);

export const rect = (style: string, { x, y, width, height }: Box): Html =>
  markup`<rect class="chart-${style}" x="${tenths(x)}" y="${tenths(y)}" width="${tenths(width)}" height="${tenths(height)}"/>`;

type Point = readonly [x: number, y: number];

/** Straight lines, each from a point to another. */
export const strokes = (style: string, lines: readonly (readonly [Point, Point])[]): Html =>
  markup`<path class="chart-${style}" d="${lines
    .map(([[x, y], [toX, toY]]) => `M${tenths(x)} ${tenths(y)}L${tenths(toX)} ${tenths(toY)}`)
    .join("")}"/>`;

export const line = (style: string, from: Point, to: Point): Html => strokes(style, [[from, to]]);

export interface TextPlace {
  readonly x: number;
  /** The base of its first line. */
  readonly y: number;
  readonly anchor?: "start" | "middle" | "end";
}

export function text(style: string, { x, y, anchor = "start" }: TextPlace, label: Label): Html {
  const [first = "", ...others] = label.lines;
  const title = label.whole === undefined ? NOTHING : markup`<title>${label.whole}</title>`;
  const lines = others.map(
    (line) => markup`<tspan x="${tenths(x)}" dy="${tenths(LINE)}">${line}</tspan>`,
  );
  return markup`<text class="chart-${style}" x="${tenths(x)}" y="${tenths(y)}" text-anchor="${anchor}">${title}${first}${lines}</text>`;
}
