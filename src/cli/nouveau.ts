import { commandProblems as problems, commandTexts } from "../messages/fr/commandes";
import { emptyTemplate, exampleRegister } from "../template";
import { failure, success, type Result } from "../values/result";
import { readArguments } from "./arguments";
import { checkOutput, writeOutput } from "./output";
import type { Ports } from "./ports";

/** `iop nouveau`: writes an empty register, or the example; the error is the sentence to show. */
export async function nouveau(args: readonly string[], ports: Ports): Promise<Result<0, string>> {
  const read = readArguments(args, ["exemple", "ecraser"]);
  if (!read.ok) return read;
  const { files, has } = read.value;
  const [path] = files;
  if (path === undefined) return failure(problems.noFile("nouveau"));
  if (files.length > 1) return failure(problems.tooManyFiles());
  const output = { path, overwrite: has("ecraser"), inputs: [] };
  const allowed = checkOutput(output, ports, true);
  if (!allowed.ok) return allowed;
  const example = has("exemple");
  const bytes = await ports.writeWorkbook(example ? exampleRegister() : emptyTemplate());
  const written = writeOutput(output, bytes, ports);
  if (!written.ok) return written;
  ports.out(`${commandTexts.created(path, example)}\n`);
  return success(0);
}
