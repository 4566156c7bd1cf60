import { chartTexts } from "../../messages/fr/chart";
import type { Chart } from "../../workbook/chart";
import { markup, type Html } from "../html/escape";
import { barFrame } from "./bar-frame";
import { bars } from "./bars";
import { columnFrame } from "./column-frame";
import { columns } from "./columns";
import { oneLine } from "./label";
import { plotOf, type Plot } from "./plot";
import { text, type Drawing } from "./shapes";
import { stack } from "./stack";
import { LINE, SIZE } from "./text-width";

/** For a page and for paper, then for a phone, where the texts of the first would be too small. */
const WIDE = 640;
const NARROW = 340;

/** A chart as an element of a page, which shows its title beside it and holds `chartStyle`. */
export const chartSvg = (chart: Chart): string => chartMarkup(chart).source;

export function chartMarkup(chart: Chart): Html {
  const { id, title, sentence } = chart;
  const wide = drawingOf(chart, WIDE);
  const narrow = drawingOf(chart, NARROW);
  return markup`<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-desc" width="${size(WIDE)}" height="${size(wide.height)}" style="--wide: ${ratio(wide)}; --narrow: ${ratio(narrow)}">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">${sentence}</desc>
<svg class="chart-wide" ${viewed(wide)}>
${wide.shapes}
</svg>
<svg class="chart-narrow" display="none" ${viewed(narrow)}>
${narrow.shapes}
</svg>
</svg>`;
}

const size = (length: number): string => String(Math.ceil(length));
const ratio = ({ width, height }: Drawing): string => `${size(width)} / ${size(height)}`;
const viewed = ({ width, height }: Drawing): Html =>
  markup`viewBox="0 0 ${size(width)} ${size(height)}" font-size="${String(SIZE)}"`;

function drawingOf(chart: Chart, width: number): Drawing {
  const plot = plotOf(chart);
  if (plot.categories.length === 0 || plot.series.length === 0) return nothing(width);
  return drawingOfKind[chart.kind](plot, width);
}

const drawingOfKind: Readonly<Record<Chart["kind"], (plot: Plot, width: number) => Drawing>> = {
  // Where columns find no room beside each other, the same bars lie below each other.
  columns: (plot, width) => {
    const frame = columnFrame(plot, width);
    return frame ? columns(plot, frame, width) : lying(plot, width);
  },
  bars: lying,
  stack,
};

function lying(plot: Plot, width: number): Drawing {
  return bars(plot, barFrame(plot, width, width === NARROW), width);
}

const nothing = (width: number): Drawing => ({
  width,
  height: LINE,
  shapes: [text("note", { x: 0, y: SIZE }, oneLine(chartTexts.noData))],
});
