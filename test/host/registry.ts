import { invalidArgument } from "./errors";
import type { Chart, ChartSeries } from "./model/chart";
import type { Sheet } from "./model/sheet";
import type { Table } from "./model/table";
import type { Session } from "./session";
import type { Area, Workbook } from "./workbook";

/** What stands behind each class of office.js. */
export interface Targets {
  AddinInternalService: Workbook;
  Application: Workbook;
  Chart: Chart;
  ChartAxes: LookPart;
  ChartAxis: LookPart;
  ChartAxisFormat: LookPart;
  ChartCollection: Sheet;
  ChartDataLabelFormat: LookPart;
  ChartDataLabels: LookPart;
  ChartFill: LookPart;
  ChartFont: LookPart;
  ChartGridlines: LookPart;
  ChartLegend: LookPart;
  ChartLineFormat: LookPart;
  ChartPoint: LookPart;
  ChartPointsCollection: LookPart;
  ChartSeries: ChartSeries;
  ChartSeriesCollection: Chart;
  ChartSeriesFormat: LookPart;
  ChartTitle: Chart;
  ChartTitleFormat: LookPart;
  CustomFunctions: Workbook;
  CustomFunctionsContainer: Workbook;
  DataValidation: Area;
  FunctionResult: number;
  Functions: Workbook;
  HeaderFooter: Sheet;
  HeaderFooterGroup: Sheet;
  NamedItem: { readonly name: string; readonly of: Workbook | Sheet };
  NamedItemCollection: Workbook | Sheet;
  PageBreak: Sheet;
  PageBreakCollection: Sheet;
  PageLayout: Sheet;
  Range: Area;
  RangeBorder: { readonly area: Area; readonly edge: string };
  RangeBorderCollection: Area;
  RangeFill: Area;
  RangeFont: Area;
  RangeFormat: Area;
  Runtime: Workbook;
  Setting: { readonly workbook: Workbook; readonly key: string };
  SettingCollection: Workbook;
  Table: Table;
  TableCollection: { readonly sheet?: Sheet };
  TableColumn: { readonly table: Table; readonly index: number };
  TableColumnCollection: Table;
  TableRow: { readonly table: Table; readonly index: number };
  TableRowCollection: Table;
  Workbook: Workbook;
  WorkbookProtection: Workbook;
  Worksheet: Sheet;
  WorksheetCollection: Workbook;
  WorksheetFreezePanes: Sheet;
  WorksheetProtection: Sheet;
}

/** A part of the look of a chart or a series: what is kept under that name and those below it. */
export interface LookPart {
  readonly look: Map<string, unknown>;
  readonly path: string;
}
export type ClassName = keyof Targets;

/** An object of office.js while a batch is answered. */
export class Ref<K extends ClassName = ClassName> {
  constructor(
    readonly type: K,
    readonly target: Targets[K],
  ) {}
}
export const ref = <K extends ClassName>(type: K, target: Targets[K]): Ref =>
  new Ref(type, target) as Ref;

/** The arguments of a call, checked where they are used. */
export class Given {
  constructor(readonly values: readonly unknown[]) {}

  text(place = 0): string {
    const value = this.values[place];
    if (typeof value !== "string") throw invalidArgument("A text is asked.");
    return value;
  }

  number(place = 0): number {
    const value = this.values[place];
    if (typeof value !== "number") throw invalidArgument("A number is asked.");
    return value;
  }

  flag(place = 0): boolean {
    const value = this.values[place] ?? false;
    if (typeof value !== "boolean") throw invalidArgument("A yes or no is asked.");
    return value;
  }

  /** Undefined where it was left out. */
  optional<V>(read: (place: number) => V, place: number): V | undefined {
    return (this.values[place] ?? undefined) === undefined ? undefined : read.call(this, place);
  }

  /** A range, or the address of one. */
  area(session: Session, place = 0, sheet?: Sheet): Area {
    const value = this.values[place];
    if (value instanceof Ref && value.type === "Range") return value.target as Area;
    return session.workbook.area(this.text(place), sheet);
  }
}

type Since = string;
export type Member<T> =
  | {
      readonly kind: "property";
      readonly since: Since;
      readonly get: (of: T, session: Session) => unknown;
      readonly set?: (of: T, given: Given, session: Session) => void;
    }
  | {
      readonly kind: "object";
      readonly since: Since;
      readonly get: (of: T, session: Session) => Ref;
    }
  | {
      readonly kind: "method";
      readonly since: Since;
      /** A null object is null. */
      readonly call: (of: T, given: Given, session: Session) => unknown;
    };

/** The class's members by their names in the documentation, and by which requirement set. */
export interface Definition<T = unknown> {
  readonly members: Readonly<Record<string, Member<T>>>;
  /** What a collection holds. */
  readonly holds?: {
    readonly type: ClassName;
    readonly items: (of: T, session: Session) => Ref[];
  };
  /** By which office.js names the object again in later batches. */
  readonly identity?: (of: T) => Readonly<Record<string, unknown>>;
}

export const read = <T>(
  get: (of: T, session: Session) => unknown,
  since: Since = "1.1",
): Member<T> => ({ kind: "property", since, get });

export const readWrite = <T>(
  get: (of: T, session: Session) => unknown,
  set: (of: T, given: Given, session: Session) => void,
  since: Since = "1.1",
): Member<T> => ({ kind: "property", since, get, set });

export const object = <T>(
  get: (of: T, session: Session) => Ref,
  since: Since = "1.1",
): Member<T> => ({ kind: "object", since, get });

export const method = <T>(
  call: (of: T, given: Given, session: Session) => unknown,
  since: Since = "1.1",
): Member<T> => ({ kind: "method", since, call });

/** Registration of an event: the target is told apart by its id. */
export const event = <T>(
  name: string,
  type: number,
  target: (of: T) => string,
  since: Since,
): Record<string, Member<T>> => ({
  [`_Register${name}Event`]: method((of: T, _, session) => {
    session.subscribe(type, target(of), 1);
  }, since),
  [`_Unregister${name}Event`]: method((of: T, _, session) => {
    session.subscribe(type, target(of), -1);
  }, since),
});

export const define = <K extends ClassName>(
  members: Readonly<Record<string, Member<Targets[K]>>>,
  rest: Omit<Definition<Targets[K]>, "members"> = {},
): Definition<Targets[K]> => ({ members, ...rest });
