import { manifeste as manifesteXml } from "../manifeste";
import { commandProblems as problems } from "../messages/fr/commandes";
import { failure, success, type Result } from "../values/result";
import { lireAdresse } from "./adresse";
import { readArguments } from "./arguments";
import { identifiantDe } from "./identifiant";
import { checkOutput, deliver, outputOf } from "./output";
import type { Ports } from "./ports";

/** `iop manifeste`: the manifest of the add-in on a centre's own server; the error is the sentence to show. */
export function manifeste(args: readonly string[], ports: Ports): Result<0, string> {
  const read = readArguments(args, ["adresse", "sortie", "ecraser"]);
  if (!read.ok) return read;
  const { files, value } = read.value;
  if (files.length > 0) return failure(problems.onlyAddress());
  const given = value("adresse");
  if (given === undefined) return failure(problems.noAddress());
  const adresse = lireAdresse(given);
  if (!adresse.ok) return adresse;
  const output = outputOf(read.value, undefined);
  const allowed = output ? checkOutput(output, ports) : success(undefined);
  if (!allowed.ok) return allowed;
  const xml = manifesteXml({
    adresse: adresse.value,
    id: identifiantDe(adresse.value),
    version: ports.version,
  });
  const delivered = deliver(xml, output, ports);
  return delivered.ok ? success(0) : delivered;
}
