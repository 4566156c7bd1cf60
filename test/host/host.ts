import { Batch, type BatchRequest } from "./batch";
import { FunctionCalls } from "./custom-functions";
import type { Seam, SeamHost, SeamStart } from "./desktop-seam";
import { entriesOf, type Entry } from "./events";
import { Session, type Requirements } from "./session";
import type { Workbook } from "./workbook";

/** The numbers of Office for what Excel refuses before it looks at a batch. */
const EDITING = 5004;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;
/** The page said `delayForCellEdit`. */
const DELAY_FOR_CELL_EDIT = 64;
const SETTINGS_CHANGED = 1;
const RICH_API_MESSAGE = 33;

export interface HostOptions {
  readonly workbook: Workbook;
  /** What Excel says it offers; ExcelApi 1.9 without, with the shared runtime and functions. */
  readonly requirements?: Requirements;
  readonly locale?: string;
  readonly theme?: "light" | "dark";
  /** In bytes of JSON either way; 5 MB on the web, where Excel has this limit, without. */
  readonly payloadLimit?: number;
}

const REQUIREMENTS = { ExcelApi: "1.9", SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3" };
/** Not in the documentation: what office.js asks for its own custom functions and delays. */
const INTERNAL = { DelayForCellEdit: "1.1", CustomFunctions: "1.9" };

const THEMES = {
  light: { primaryBackground: "F3F2F1", primaryText: "252423", secondary: "FFFFFF" },
  dark: { primaryBackground: "292929", primaryText: "FFFFFF", secondary: "1F1F1F" },
} as const;

/** Excel with one workbook and one page open; where the page is shown is told apart by `seam`. */
export class Host implements SeamHost {
  readonly session: Session;
  readonly calls: FunctionCalls;
  /** The events that were told to the page. */
  readonly events: Entry[] = [];
  /** Tells the page of an event; set once it is open. */
  tell: Seam["deliver"] = () => undefined;
  /** The engine of the custom functions listens. */
  readonly functionsReady: Promise<void>;
  private waiting: Entry[] = [];
  private failure: { readonly code: string; readonly message: string } | undefined;

  constructor(private readonly options: HostOptions) {
    const { workbook, requirements = REQUIREMENTS } = options;
    this.session = new Session(workbook, requirements);
    this.functionsReady = new Promise((resolve) => {
      if (this.start.hasCustomFunctions) this.session.onFunctionsReady = resolve;
      else resolve();
    });
    this.calls = new FunctionCalls((entries) => {
      this.tell(RICH_API_MESSAGE, entries);
    });
    this.session.onResults = (results) => {
      this.calls.settle(results);
    };
    workbook.listen((event) => {
      if (event.kind === "settings") this.tell(SETTINGS_CHANGED, []);
      this.waiting.push(...entriesOf(event, this.session));
      // Later: Excel answers the batch that made the change before it tells of it.
      setTimeout(() => {
        this.tellEvents();
      }, 0);
    });
  }

  get start(): SeamStart {
    const { workbook, locale = "fr-FR", theme = "light" } = this.options;
    const { requirements } = this.session;
    const { primaryBackground, primaryText, secondary } = THEMES[theme];
    const color = (hex: string): string => String(parseInt(hex, 16));
    return {
      requirements: { ...INTERNAL, ...requirements },
      locale,
      theme: {
        bodyBackgroundColor: color(primaryBackground),
        bodyForegroundColor: color(primaryText),
        controlBackgroundColor: color(secondary),
        controlForegroundColor: color(primaryText),
      },
      settings: Object.fromEntries(workbook.settings),
      hasCustomFunctions: "CustomFunctionsRuntime" in requirements,
    };
  }

  /** The next batch that reads or writes the workbook fails so, before its first action. */
  failNext(code: string, message = code): void {
    this.failure = { code, message };
  }

  async batch(body: string, flags: number): Promise<{ status: number; body: string }> {
    const { payloadLimit = Infinity, workbook } = this.options;
    const request = JSON.parse(body) as BatchRequest;
    const isInternal = Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === 2);
    if (isInternal) return { status: 0, body: JSON.stringify(this.run(request, body).response) };
    const requestBytes = Buffer.byteLength(body);
    if (requestBytes > payloadLimit) return this.refuse(REQUEST_TOO_LARGE, requestBytes);
    while (workbook.isEditing) {
      if (!(flags & DELAY_FOR_CELL_EDIT)) return this.refuse(EDITING, requestBytes);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const { response, calls } = this.run(request, body);
    // At its end, Excel.run gives back the ranges it kept: nothing waits for it.
    if (calls.length > 0 && calls.every((call) => call === "Workbook._RemoveReference"))
      return { status: 0, body: JSON.stringify(response) };
    const answer = JSON.stringify(response);
    const responseBytes = Buffer.byteLength(answer);
    const error = response.Error?.["Code"];
    this.session.batches.push({
      calls,
      requestBytes,
      responseBytes,
      ...(error !== undefined && { error: String(error) }),
    });
    if (responseBytes > payloadLimit) return { status: RESPONSE_TOO_LARGE, body: "" };
    return { status: 0, body: answer };
  }

  private refuse(status: number, requestBytes: number): { status: number; body: string } {
    const error = status === EDITING ? "InvalidOperationInCellEditMode" : String(status);
    this.session.batches.push({ calls: [], requestBytes, responseBytes: 0, error });
    return { status, body: error };
  }

  private run(
    request: BatchRequest,
    body: string,
  ): { response: ReturnType<Batch["run"]>; calls: readonly string[] } {
    const { failure } = this;
    if (failure && body.includes('"ObjectPathType":1')) {
      this.failure = undefined;
      const { code: Code, message: Message } = failure;
      const Error = { Code, Message, Location: "", ActionIndex: 0, HttpStatusCode: 500 };
      return { response: { Results: [], Error }, calls: [] };
    }
    const batch = new Batch(this.session, request);
    this.session.isAnswering = true;
    try {
      return { response: batch.run(), calls: batch.calls };
    } finally {
      this.session.isAnswering = false;
    }
  }

  private tellEvents(): void {
    if (this.waiting.length === 0) return;
    const entries = this.waiting;
    this.waiting = [];
    this.events.push(...entries);
    this.tell(RICH_API_MESSAGE, entries);
  }

  saveSettings(settings: Readonly<Record<string, string>>): Promise<void> {
    const { workbook } = this.options;
    workbook.settings.clear();
    for (const [key, value] of Object.entries(settings)) workbook.settings.set(key, value);
    workbook.raise({ kind: "settings" });
    return Promise.resolve();
  }

  unknown(what: string): void {
    this.session.unknown.push(what);
  }
}
