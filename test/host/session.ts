import { UnknownCall } from "./errors";
import type { Area, Workbook } from "./workbook";

/** A round trip that a page made. */
export interface BatchRecord {
  /** In order, like « Range.values ». */
  readonly calls: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The code of the error that ended it. */
  readonly error?: string;
}

export type Requirements = Readonly<Record<string, string>>;

/** One add-in in one workbook, as long as the page is open. */
export class Session {
  /** What the page asked that nothing here answers: a test with any has failed. */
  readonly unknown: string[] = [];
  readonly batches: BatchRecord[] = [];
  /** The ranges that a page keeps over several batches. */
  readonly references = new Map<string, Area>();
  private readonly ids = new Map<Area, string>();
  /** How many times the page listens to an event of a target. */
  private readonly subscriptions = new Map<string, number>();
  /** A batch is being answered: what changes, the page changed. */
  isAnswering = false;
  /** Told that the custom functions may be called, then what they gave. */
  onFunctionsReady: () => void = () => undefined;
  onResults: (results: readonly FunctionOutcome[]) => void = () => undefined;

  constructor(
    readonly workbook: Workbook,
    readonly requirements: Requirements,
  ) {}

  refuse(what: string): never {
    this.unknown.push(what);
    throw new UnknownCall(what);
  }

  offers(since: string, set = "ExcelApi"): boolean {
    const offered = this.requirements[set];
    if (offered === undefined) return false;
    const [major = 0, minor = 0] = offered.split(".").map(Number);
    const [askedMajor = 0, askedMinor = 0] = since.split(".").map(Number);
    return major > askedMajor || (major === askedMajor && minor >= askedMinor);
  }

  subscribe(type: number, target: string, by: 1 | -1): void {
    const key = `${String(type)} ${target}`;
    this.subscriptions.set(key, (this.subscriptions.get(key) ?? 0) + by);
  }

  isSubscribed(type: number, target: string): boolean {
    return (this.subscriptions.get(`${String(type)} ${target}`) ?? 0) > 0;
  }

  /** The page names the range by this id from now on. */
  keep(area: Area): string {
    const known = this.ids.get(area);
    if (known !== undefined) return known;
    const id = `range-${String(this.workbook.nextId())}`;
    this.references.set(id, area);
    this.ids.set(area, id);
    this.workbook.watched.add(area);
    return id;
  }

  forget(id: string): void {
    const area = this.references.get(id);
    if (!area) return;
    this.references.delete(id);
    this.ids.delete(area);
    this.workbook.watched.delete(area);
  }

  referenceOf(area: Area): string | undefined {
    return this.ids.get(area);
  }
}

/** As office.js sends it: id, whether it went well, value or message, code of the error. */
export type FunctionOutcome = readonly [
  id: number,
  isOk: boolean,
  value: unknown,
  code?: number,
  ...rest: unknown[],
];
