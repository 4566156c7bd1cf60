import { parseArgs } from "node:util";
import { commandProblems as problems } from "../messages/fr/commandes";
import { failure, success, type Result } from "../values/result";

/** Options with a value. */
const VALUED = ["date", "format", "sortie", "mois", "annee", "adresse"] as const;
type Valued = (typeof VALUED)[number];
type Flag = "exemple" | "ecraser" | "interne";
export type Option = Valued | Flag;

export interface Arguments {
  readonly files: readonly string[];
  value(option: Valued): string | undefined;
  has(flag: Flag): boolean;
}

const isValued = (name: string): name is Valued => (VALUED as readonly string[]).includes(name);

/** Reads what follows a command's name; the error is the sentence to show. */
export function readArguments(
  args: readonly string[],
  known: readonly Option[],
): Result<Arguments, string> {
  const options = Object.fromEntries(
    known.map((name) => [
      name,
      { type: isValued(name) ? ("string" as const) : ("boolean" as const) },
    ]),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const files: string[] = [];
  const values = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind === "positional") files.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!(known as readonly string[]).includes(name) || !rawName.startsWith("--"))
      return failure(problems.unknownOption(rawName, known));
    if (values.has(name)) return failure(problems.optionTwice(name));
    if (isValued(name) && (value === undefined || value === ""))
      return failure(problems.optionWithoutValue(name));
    if (!isValued(name) && value !== undefined) return failure(problems.optionWithValue(name));
    values.set(name, value ?? "");
  }
  return success({
    files,
    value: (option) => values.get(option),
    has: (flag) => values.has(flag),
  });
}
