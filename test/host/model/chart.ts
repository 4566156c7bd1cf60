export interface ChartSeries {
  name: string;
  /** Addresses with their sheet. */
  values: string;
  categories: string;
  /** By the names of office.js, like « dataLabels/position ». */
  readonly look: Map<string, unknown>;
}

/** A chart over a sheet; places and sizes in points. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  source: string;
  seriesBy: string;
  title: { text: string; visible: boolean };
  place: { left: number; top: number; width: number; height: number };
  readonly series: ChartSeries[];
  /** By the names of office.js, like « axes/valueAxis/minimum ». */
  readonly look: Map<string, unknown>;
}
