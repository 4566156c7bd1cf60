import type { FunctionCall, FunctionResult } from "./custom-functions";
import type { Entry } from "./events";
import type { Host } from "./host";
import type { BatchRecord } from "./session";
import type { Workbook } from "./workbook";

/** A page open in the emulated Excel, as a test sees it. */
export interface ExcelHost {
  readonly workbook: Workbook;
  /** Calls a custom function as the formula of a cell does. */
  call(
    name: string,
    args: readonly unknown[],
    where?: Pick<FunctionCall, "address" | "addresses">,
  ): Promise<FunctionResult>;
  /** A recalculation: all calls in one message, answers in the same order. */
  callAll(calls: readonly FunctionCall[]): Promise<FunctionResult[]>;
  /** The cells as Excel passes a range to a function; an empty one is 0 on desktop only. */
  argument(address: string): (string | number | boolean | null)[][];
  /** The round trips of the page. */
  readonly batches: readonly BatchRecord[];
  /** The events that the page was told. */
  readonly events: readonly Entry[];
  /** The next round trip fails with this code, before its first action. */
  failNext(code: string, message?: string): void;
  /** What the page asked that the emulator does not answer, errors of its scripts included. */
  readonly unknown: readonly string[];
  assertNothingUnknown(): void;
  close(): Promise<void>;
}

/** How long Excel lets functions be before a user sees them hang. */
const PATIENCE = 5000;

export function excelHost(
  host: Host,
  page: {
    readonly associated: () => Promise<string[]>;
    /** How a function is given an empty cell of a range. */
    readonly emptyCell?: 0 | null | "";
    readonly close: () => Promise<void>;
  },
): ExcelHost {
  const { session, calls } = host;
  const { workbook } = session;
  const { emptyCell = 0 } = page;

  const callAll = async (asked: readonly FunctionCall[]): Promise<FunctionResult[]> => {
    const associated = new Set((await page.associated()).map((name) => name.toUpperCase()));
    const missing = asked.find(({ name }) => !associated.has(name.toUpperCase()));
    if (missing) throw new Error(`No function is associated with ${missing.name}.`);
    return calls.send(asked, PATIENCE);
  };

  return {
    workbook,
    callAll,
    async call(name, args, where = {}) {
      const [result] = await callAll([{ name, args, ...where }]);
      if (!result) throw new Error(`${name} gave nothing.`);
      return result;
    },
    argument: (address) =>
      workbook.user
        .values(address)
        .map((row) => row.map((value) => (value === "" ? emptyCell : value))),
    batches: session.batches,
    events: host.events,
    unknown: session.unknown,
    failNext: (code, message) => {
      host.failNext(code, message);
    },
    assertNothingUnknown() {
      if (session.unknown.length > 0)
        throw new Error(
          `The emulator was asked what it does not know:\n${session.unknown.join("\n")}`,
        );
    },
    close: page.close,
  };
}
