import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { verifierManifeste } from "../../tools/manifest";
import { associatedIds } from "../../tools/manifest/associated";

const FOLDER = join(__dirname, "..", "..", "dist", "excel");

function files(folder: string, extension: string): [string, Buffer][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => [name, readFileSync(join(folder, name))]);
}

it("le dossier du serveur tient ce que son manifeste promet : icônes, fonctions, langues", () => {
  const metadata = files(FOLDER, ".json").map(([name, bytes]): [string, string] => [
    name,
    bytes.toString("utf8"),
  ]);
  expect(
    verifierManifeste(readFileSync(join(FOLDER, "manifest.xml"), "utf8"), {
      icons: new Map(files(join(FOLDER, "assets"), ".png")),
      functions: {
        metadata: new Map(metadata),
        associated: associatedIds(readFileSync(join(FOLDER, "functions.js"), "utf8")),
      },
    }),
  ).toEqual([]);
});

it("nomme les fonctions par un petit script, avant tout le reste", () => {
  const html = readFileSync(join(FOLDER, "pane.html"), "utf8");
  const scripts = [...html.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source);
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "core.js",
    "pane.js",
  ]);
  expect(readFileSync(join(FOLDER, "functions.js")).length).toBeLessThan(15_000);
});
