import type { FunctionOutcome } from "./session";

/** What Excel shows in a cell for the codes of office.js; 2 and 3: it threw, 4: an odd answer. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** A value, or a matrix of values for a range; null for an argument that is left out. */
export type Argument = unknown;

export interface FunctionCall {
  readonly name: string;
  readonly args: readonly Argument[];
  /** Of the cell that holds the formula. */
  readonly address?: string;
  /** Of the arguments that are ranges, for a function that asks for them. */
  readonly addresses?: readonly string[];
}

export type FunctionResult =
  | { readonly value: unknown }
  | {
      readonly error: string;
      /** Excel shows an own text for `#VALUE!` and `#N/A` only. */
      readonly message: string;
    };

/** Calls of custom functions through Microsoft's engine, as a recalculation sends them. */
export class FunctionCalls {
  private readonly pending = new Map<number, (result: FunctionResult) => void>();
  private lastId = 0;

  constructor(private readonly tell: (entries: readonly (readonly unknown[])[]) => void) {}

  /** All in one message. An answer that does not come within `patience` milliseconds is an error. */
  async send(calls: readonly FunctionCall[], patience: number): Promise<FunctionResult[]> {
    const first = this.lastId + 1;
    this.lastId += calls.length;
    const answers = calls.map(
      (_, place) =>
        new Promise<FunctionResult>((resolve) => this.pending.set(first + place, resolve)),
    );
    this.tell(calls.map((call, place) => entryOf(call, first + place)));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const silent = calls.find((_, place) => this.pending.has(first + place));
        reject(new Error(`No answer from ${String(silent?.name)}: Excel shows #BUSY!`));
      }, patience);
    });
    return Promise.race([Promise.all(answers), late]).finally(() => {
      clearTimeout(timer);
    });
  }

  settle(outcomes: readonly FunctionOutcome[]): void {
    for (const [id, isOk, value, code] of outcomes) {
      this.pending.get(id)?.(isOk ? success(value) : failure(value, code ?? 7));
      this.pending.delete(id);
    }
  }
}

function entryOf(call: FunctionCall, id: number): readonly unknown[] {
  const { name, args, address = "Feuil1!A1", addresses = null } = call;
  const message = JSON.stringify([id, name, args, address, 0, addresses]);
  return [1, 1000, "", message, id, false];
}

/** An error may be given back as well as thrown, even among the values of a matrix. */
function success(value: unknown): FunctionResult {
  if (isError(value)) return { error: value.code, message: value.message ?? "" };
  const cells = (given: unknown): unknown =>
    Array.isArray(given) ? given.map(cells) : isError(given) ? given.code : given;
  return { value: cells(value) };
}

const isError = (value: unknown): value is { code: string; message?: string } =>
  typeof value === "object" && value !== null && "errorType" in value;

function failure(value: unknown, code: number): FunctionResult {
  const error = ERRORS[code] ?? "#VALUE!";
  const showsText = error === "#VALUE!" || error === "#N/A";
  return { error, message: showsText && typeof value === "string" ? value : "" };
}
