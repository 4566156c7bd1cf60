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

/** The pages made from the code. `--check` tells which are stale instead of writing them. */
const pages: Readonly<Record<string, () => string>> = {
  "docs/regles.md": catalogueMarkdown,
  "src/fonctions/sources.ts": sourcesModule,
  "docs/registre.md": registerMarkdown,
  "docs/preuve.md": preuveMarkdown,
  "manifest.xml": () =>
    manifeste({ adresse: ADRESSE_MODELE, id: identifiantDe(ADRESSE_MODELE), version }),
  "assets/aide.html": aideHtml,
};

const stale = Object.entries(pages).filter(
  ([path, page]) => !existsSync(path) || readFileSync(path, "utf8") !== page(),
);
if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run docs.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, page] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page());
    console.log(`${path} written.`);
  }
}
