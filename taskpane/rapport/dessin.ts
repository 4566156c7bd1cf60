import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as ChartJs,
  Legend,
  LinearScale,
  Tooltip,
} from "chart.js";
import { chartTexts } from "../../src/messages/fr/chart";
import type { Chart, ChartFormat } from "../../src/workbook/chart";

/*
 * Charts on screen: a script of its own, loaded when the report is first shown. On paper the
 * project's own SVG stands in its place.
 */

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

interface Couleurs {
  readonly encre: string;
  readonly trait: string;
  readonly plein: string;
}

type Dessiner = (canvas: HTMLCanvasElement, chart: Chart, couleurs: Couleurs) => () => void;

const dessiner: Dessiner = (canvas, chart, { encre, trait, plein }) => {
  const lying = chart.kind !== "columns";
  const drawn = new ChartJs(canvas, {
    type: "bar",
    data: {
      labels: [...chart.categories],
      datasets: chart.series.map(({ name, values }, at) => ({
        label: name,
        data: values.map((value) => value ?? null),
        backgroundColor: at === 0 ? plein : "transparent",
        borderColor: plein,
        borderWidth: at === 0 ? 0 : 2,
      })),
    },
    options: {
      animation: false,
      indexAxis: lying ? "y" : "x",
      color: encre,
      responsive: true,
      maintainAspectRatio: false,
      plugins: { legend: { display: chart.series.length > 1, labels: { color: encre } } },
      scales: {
        x: { ticks: { color: encre }, grid: { color: lying ? trait : "transparent" } },
        y: { ticks: { color: encre }, grid: { color: lying ? "transparent" : trait } },
      },
    },
  });
  return () => {
    drawn.destroy();
  };
};

/** A figure as the chart writes it. */
function figure(format: ChartFormat, value: number): string {
  const { number, unit } = chartTexts;
  switch (format) {
    case "count":
      return number(value, 2);
    case "hours":
      return chartTexts.hours(value);
    case "money":
      return `${number(value, 2, true)}${unit(format)}`;
    case "share":
      return `${number(value * 100, 1)}${unit(format)}`;
  }
}

/** Who draws charts, and writes their figures. */
const graphiste = { dessiner, figure, sansFigure: chartTexts.noMark };
export type Graphiste = typeof graphiste;

(globalThis as { iopGraphiste?: Graphiste }).iopGraphiste = graphiste;
