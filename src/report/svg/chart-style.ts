/**
 * How a chart is drawn. A page may say its colours: `--chart` of the bars, `--ink` and `--soft` of
 * the texts. Its font is Arial, or one as wide, as its texts are placed by the widths of Arial.
 */
export const chartStyle = `.chart {
  --bar: var(--chart, var(--link, currentColor));
  display: block; width: 100%; max-width: 42rem; height: auto; aspect-ratio: var(--wide);
  color: var(--ink, currentColor); font-family: Arial, Helvetica, Liberation Sans, sans-serif;
}
.chart svg { overflow: visible; }
.chart text { fill: currentColor; }
.chart .chart-main-figure { font-weight: 600; }
.chart .chart-before-figure, .chart .chart-mark, .chart .chart-note { fill: var(--soft, currentColor); }
.chart-main, .chart-solid { fill: var(--bar); }
.chart-before, .chart-blank, .chart-rising, .chart-falling, .chart-hidden { fill: none; }
.chart-light { fill: var(--bar); fill-opacity: 0.2; }
.chart-middle { fill: var(--bar); fill-opacity: 0.55; }
.chart-main, .chart-before, .chart-part { stroke: var(--bar); stroke-width: 1.5; }
.chart-hatching { fill: none; stroke: var(--bar); stroke-width: 1.5; }
.chart-hidden { stroke: var(--soft, currentColor); stroke-width: 1; stroke-dasharray: 3 3; }
.chart-axis { stroke: currentColor; stroke-width: 1.5; }
.chart-rule { stroke: var(--line, currentColor); stroke-width: 1; }
@media screen and (max-width: 30rem) {
  .chart { aspect-ratio: var(--narrow); }
  .chart-wide { display: none; }
  .chart-narrow { display: inline; }
}
@media print {
  .chart { --bar: var(--chart, #0a4a86); break-inside: avoid; }
}
@media (forced-colors: active) {
  .chart { --bar: CanvasText; --ink: CanvasText; --soft: CanvasText; --line: CanvasText; }
}`;
