/* eslint-disable no-console -- a tool speaks to the terminal */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { catalogueMarkdown } from "../src/report/catalogue";
import { preuveMarkdown } from "../src/report/preuve-page";
import { registerMarkdown } from "../src/report/register-page";

/** The pages made from the code. `--check` tells which are stale instead of writing them. */
const pages: Readonly<Record<string, () => string>> = {
  "docs/regles.md": catalogueMarkdown,
  "docs/registre.md": registerMarkdown,
  "docs/preuve.md": preuveMarkdown,
};

const stale = Object.entries(pages).filter(
  ([path, page]) => !existsSync(path) || readFileSync(path, "utf8") !== page(),
);
if (process.argv.includes("--check")) {
  for (const [path] of stale) console.error(`${path} is stale: run npm run docs.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, page] of stale) {
    writeFileSync(path, page());
    console.log(`${path} written.`);
  }
}
