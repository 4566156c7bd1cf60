/* eslint-disable no-console -- a tool speaks to the terminal */
/** `npm run check:manifest [-- MANIFEST [FOLDER]]`: FOLDER holds what was built for a server. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { verifierManifeste } from ".";
import { associatedIds } from "./associated";
import type { BuiltFunctions } from "./functions";

const [path = "manifest.xml", folder] = process.argv.slice(2);
const faults = verifierManifeste(readFileSync(path, "utf8"), {
  icons: filesOf(folder === undefined ? "assets/icons" : join(folder, "assets"), ".png"),
  functions: folder === undefined ? undefined : builtFunctions(folder),
});
for (const fault of faults) console.error(`${path}: ${fault}`);
if (faults.length === 0)
  console.log(`${path}: in order${folder === undefined ? ", functions not looked at" : ""}.`);
process.exitCode = faults.length > 0 ? 1 : 0;

function builtFunctions(built: string): BuiltFunctions {
  const metadata = [...filesOf(built, ".json")].map(([name, bytes]): [string, string] => [
    name,
    Buffer.from(bytes).toString("utf8"),
  ]);
  return {
    metadata: new Map(metadata),
    associated: associatedIds(readFileSync(join(built, "functions.js"), "utf8")),
  };
}

function filesOf(from: string, extension: string): Map<string, Uint8Array> {
  const names = readdirSync(from).filter((name) => name.endsWith(extension));
  return new Map(names.map((name) => [name, readFileSync(join(from, name))]));
}
