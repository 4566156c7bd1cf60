import { failure, type Result } from "../../../values/result";
import { attempt } from "../refusal";
import type { EditProblem } from "./edit";

/** Travels inside this folder only, as the refusals of the reader do in theirs. */
class EditRefusal extends Error {
  constructor(readonly problem: EditProblem) {
    super(problem.kind);
  }
}

export function refuseEdit(problem: EditProblem): never {
  throw new EditRefusal(problem);
}

export const oddArchive = (): never => refuseEdit({ kind: "odd-archive" });

/** Runs what may refuse, or what the reader may. */
export function attemptEdit<T>(work: () => T): Result<T, EditProblem> {
  try {
    return attempt(work);
  } catch (thrown) {
    if (thrown instanceof EditRefusal) return failure(thrown.problem);
    throw thrown;
  }
}
