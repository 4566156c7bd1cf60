import { commandProblems as problems, commandTexts } from "../messages/fr/commandes";
import { failure, success, type Result } from "../values/result";
import type { Ports } from "./ports";

export interface OutputChoice {
  readonly path: string;
  readonly overwrite: boolean;
  /** Files that were given, which nothing may touch. */
  readonly inputs: readonly string[];
}

/** Whether a file may be written, told before the work is done; the error is the sentence to show. */
export function checkOutput(
  { path, overwrite, inputs }: OutputChoice,
  { files }: Ports,
): Result<undefined, string> {
  const name = files.baseName(path);
  if (inputs.some((input) => files.isSame(input, path))) return failure(problems.isInput(name));
  if (files.exists(path) && !overwrite) return failure(problems.exists(name));
  return success(undefined);
}

export function writeOutput(
  { path, overwrite }: OutputChoice,
  bytes: Uint8Array,
  { files }: Ports,
): Result<undefined, string> {
  const written = files.write(path, bytes, overwrite);
  if (written.ok) return written;
  const name = files.baseName(path);
  return failure(written.error === "exists" ? problems.exists(name) : problems.cannotWrite(name));
}

/** Prints a text, or writes it to the file that was asked. */
export function deliver(
  text: string,
  choice: OutputChoice | undefined,
  ports: Ports,
): Result<undefined, string> {
  if (!choice) {
    ports.out(text);
    return success(undefined);
  }
  const written = writeOutput(choice, new TextEncoder().encode(text), ports);
  if (written.ok) ports.out(`${commandTexts.written(choice.path)}\n`);
  return written;
}
