export interface ChartSeries {
  name: string;
  /** Addresses with their sheet. */
  readonly values: string;
  readonly categories: string;
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
}
