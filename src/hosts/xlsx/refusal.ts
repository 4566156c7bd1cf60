import type { WorkbookProblem } from "../../register/workbook";
import { failure, success, type Result } from "../../values/result";

/** Travels inside this folder only: `attempt` turns it into a value at each way out. */
class Refusal extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.kind);
  }
}

export function refuse(kind: WorkbookProblem["kind"]): never {
  throw new Refusal({ kind });
}

export const damaged = (): never => refuse("damaged");

/** Runs what may refuse; damage is told with the name of the sheet, where there is one. */
export function attempt<T>(work: () => T, sheet?: string): Result<T, WorkbookProblem> {
  try {
    return success(work());
  } catch (thrown) {
    return failure(problemOf(thrown, sheet));
  }
}

/** Lets a refusal through, with the name of the sheet. */
export function naming<T>(sheet: string, work: () => T): T {
  const result = attempt(work, sheet);
  if (result.ok) return result.value;
  throw new Refusal(result.error);
}

function problemOf(thrown: unknown, sheet: string | undefined): WorkbookProblem {
  // An array or a string longer than the platform can hold.
  if (thrown instanceof RangeError) return { kind: "too-large" };
  if (!(thrown instanceof Refusal)) throw thrown;
  const { problem } = thrown;
  return problem.kind === "damaged" && sheet !== undefined ? { sheet, ...problem } : problem;
}
