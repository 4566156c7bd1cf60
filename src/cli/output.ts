import { commandProblems as problems, commandTexts } from "../messages/fr/commandes";
import { failure, success, type Result } from "../values/result";
import type { Arguments } from "./arguments";
import type { Ports } from "./ports";

export interface OutputChoice {
  readonly path: string;
  readonly overwrite: boolean;
  /** Files that were given, which nothing may touch. */
  readonly inputs: readonly string[];
}

/** The file that was asked, else the usual one; none where there is neither. */
export function outputOf(args: Arguments, usual: string): OutputChoice;
export function outputOf(args: Arguments, usual: string | undefined): OutputChoice | undefined;
export function outputOf(
  { files, value, has }: Arguments,
  usual: string | undefined,
): OutputChoice | undefined {
  const path = value("sortie") ?? usual;
  return path === undefined ? undefined : { path, overwrite: has("ecraser"), inputs: files };
}

/** Whether a file may be written, told before the work is done; the error is the sentence to show. */
export function checkOutput(
  { path, overwrite, inputs }: OutputChoice,
  { files }: Ports,
  isWorkbook = false,
): Result<undefined, string> {
  const name = files.baseName(path);
  if (isWorkbook && !path.toLowerCase().endsWith(".xlsx")) return failure(problems.notXlsx(name));
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

/** Prints a text, or writes it to the file that was asked; bytes always go to a file. */
export function deliver(
  content: string | Uint8Array,
  choice: OutputChoice | undefined,
  ports: Ports,
): Result<undefined, string> {
  if (!choice) {
    ports.out(content as string);
    return success(undefined);
  }
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const written = writeOutput(choice, bytes, ports);
  if (written.ok) ports.out(`${commandTexts.written(choice.path)}\n`);
  return written;
}
