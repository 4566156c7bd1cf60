/* eslint-disable no-console -- a tool speaks to the terminal */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { version } from "../package.json";
import { identifiantDe } from "../src/cli/identifiant";
import { ADRESSE_MODELE, manifeste } from "../src/manifeste";
import { aideHtml } from "../src/manifeste/aide";
import { catalogueMarkdown, sourcesModule } from "../src/report/catalogue";
import { preuveMarkdown } from "../src/report/preuve-page";
import { registerMarkdown } from "../src/report/register-page";
import { functionsPage } from "./functions-page";

/** The pages made from the code. `--check` tells which are stale instead of writing them. */
const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  "docs/regles.md": catalogueMarkdown,
  "src/fonctions/sources.ts": sourcesModule,
  "docs/fonctions.md": functionsPage,
  "docs/registre.md": registerMarkdown,
  "docs/preuve.md": preuveMarkdown,
  "manifest.xml": () =>
    manifeste({ adresse: ADRESSE_MODELE, id: identifiantDe(ADRESSE_MODELE), version }),
  "assets/aide.html": aideHtml,
};

async function main(): Promise<void> {
  const check = process.argv.includes("--check");
  for (const [path, make] of Object.entries(pages)) {
    const page = await make();
    if (existsSync(path) && readFileSync(path, "utf8") === page) continue;
    if (check) {
      console.error(`${path} is stale: run npm run docs.`);
      process.exitCode = 1;
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page);
    console.log(`${path} written.`);
  }
}
void main();
