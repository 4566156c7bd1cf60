import { commandProblems as problems } from "../messages/fr/commandes";
import { preuves, type Preuve } from "../preuve";
import { preuveClasseur } from "../report/preuve-classeur";
import { preuveTexte } from "../report/preuve-texte";
import { failure, success, type Result } from "../values/result";
import { readArguments } from "./arguments";
import { checkOutput, deliver, outputOf } from "./output";
import type { Ports } from "./ports";
import { layOut } from "./text-layout";

/** Where each format goes unless another place is asked. */
const FORMATS = { texte: undefined, xlsx: "preuve.xlsx" } as const;

/**
 * `iop verifier`: recomputes the worked examples; 1 where a result is not the expected one. The
 * error is the sentence to show.
 */
export async function verifier(
  args: readonly string[],
  ports: Ports,
): Promise<Result<0 | 1, string>> {
  const read = readArguments(args, ["format", "sortie", "ecraser"]);
  if (!read.ok) return read;
  const { files, value } = read.value;
  if (files.length > 0) return failure(problems.noArgument("verifier"));
  const format = value("format") ?? "texte";
  if (!isFormat(format)) return failure(problems.badFormat(format, Object.keys(FORMATS)));
  const output = outputOf(read.value, FORMATS[format]);
  const allowed = output ? checkOutput(output, ports, format === "xlsx") : success(undefined);
  if (!allowed.ok) return allowed;
  const recomputed: readonly Preuve[] = preuves();
  const content =
    format === "xlsx"
      ? await ports.writeWorkbook(preuveClasseur(recomputed))
      : layOut(preuveTexte(recomputed), output ? undefined : ports.outTerminal);
  const delivered = deliver(content, output, ports);
  return delivered.ok ? success(recomputed.every(({ ok }) => ok) ? 0 : 1) : delivered;
}

const isFormat = (text: string): text is keyof typeof FORMATS => Object.hasOwn(FORMATS, text);
