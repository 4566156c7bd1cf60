import { commandProblems as problems, usage } from "../messages/fr/commandes";
import { failure, success, type Result } from "../values/result";
import { consolider } from "./consolider";
import { controler } from "./controler";
import { manifeste } from "./manifeste";
import { nouveau } from "./nouveau";
import { paiements } from "./paiements";
import type { Ports } from "./ports";
import { rapport } from "./rapport";
import { regles } from "./regles";
import { verifier } from "./verifier";

/** 0 nothing to correct; 1 something to correct; 2 unusable input or arguments. */
export type ExitStatus = 0 | 1 | 2;

/**
 * Runs one command. What cannot be done is one French sentence on standard error, and nothing on
 * standard output; a fault of the program itself too, since its own words might quote a register.
 */
export async function main(args: readonly string[], ports: Ports): Promise<ExitStatus> {
  let done: Result<ExitStatus, string>;
  try {
    done = await run(args, ports);
  } catch {
    done = failure(problems.unexpected(ports.version));
  }
  if (done.ok) return done.value;
  ports.err(`${done.error}\n`);
  return 2;
}

async function run(
  [command, ...rest]: readonly string[],
  ports: Ports,
): Promise<Result<ExitStatus, string>> {
  switch (command) {
    case undefined:
      return failure(problems.noCommand());
    case "nouveau":
      return nouveau(rest, ports);
    case "controler":
      return controler(rest, ports);
    case "rapport":
      return rapport(rest, ports);
    case "consolider":
      return consolider(rest, ports);
    case "paiements":
      return paiements(rest, ports);
    case "verifier":
      return verifier(rest, ports);
    case "regles":
      return regles(rest, ports);
    case "manifeste":
      return manifeste(rest, ports);
    case "--help":
    case "-h":
    case "aide":
      ports.out(usage);
      return success(0);
    case "--version":
      ports.out(`${ports.version}\n`);
      return success(0);
    default:
      return failure(problems.unknownCommand(command));
  }
}
