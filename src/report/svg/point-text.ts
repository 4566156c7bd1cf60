import type { Html } from "../html/escape";
import { textOf, type Figures } from "./figures";
import { oneLine } from "./label";
import type { Point, PlotSeries } from "./plot";
import { text, type TextPlace } from "./shapes";

/** The figure of a bar, or the mark in its place. */
export const pointText = (
  point: Point,
  style: PlotSeries["style"],
  figures: Figures,
  place: TextPlace,
): Html =>
  text(
    point.value === undefined ? "mark" : `${style}-figure`,
    place,
    oneLine(textOf(point, figures)),
  );
