import { commandProblems as problems } from "../messages/fr/commandes";
import { catalogueText } from "../report/catalogue";
import { failure, success, type Result } from "../values/result";
import { readArguments } from "./arguments";
import type { Ports } from "./ports";
import { layOut } from "./text-layout";

/** `iop regles`: prints the catalogue of rules; the error is the sentence to show. */
export function regles(args: readonly string[], ports: Ports): Result<0, string> {
  const read = readArguments(args, []);
  if (!read.ok) return read;
  if (read.value.files.length > 0) return failure(problems.noArgument("regles"));
  ports.out(layOut(catalogueText(), ports.outTerminal));
  return success(0);
}
