/* eslint-disable no-console -- a tool speaks to the terminal */
/** `npm run new-rule -- mon-identifiant`: writes a rule, its test, and its lines in the catalogue. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const [id] = process.argv.slice(2);
if (id === undefined || !/^[a-z]+(-[a-z]+)*$/.test(id)) {
  console.error("Donnez l'identifiant de la règle, par exemple : npm run new-rule -- ma-regle.");
  process.exit(2);
}
const name = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const rulePath = `src/rules/${id}.ts`;
if (existsSync(rulePath)) {
  console.error(`${rulePath} existe déjà.`);
  process.exit(2);
}

writeFileSync(
  rulePath,
  `import { rule, type Report } from "./shared/rule";

/** Ce que la règle demande, en une phrase. — Durée */
export const ${name} = rule({
  id: "${id}",
  source: "Durée",
  places: [["Stages", "dateDebut"]],
  gravities: ["erreur"],
  stage(_stage, _context, _report: Report<undefined>) {
    throw new Error("${id} is not written yet");
  },
});
`,
);
writeFileSync(
  `test/rules/${id}.test.ts`,
  `import { describeRule } from "../support/describe-rule";

describeRule("${id}", {
  conforme: [{ nom: "un stage en ordre" }],
  fautif: [],
});
`,
);
insert("src/rules/index.ts", "import type { Rule }", `import { ${name} } from "./${id}";\n`);
insert("src/rules/index.ts", "] as const;", `  ${name},\n`);
insert("src/messages/fr/rule-titles.ts", "};\n", `  "${id}": "À écrire",\n`);
insert("src/messages/fr/rule-statements.ts", "};\n", `  "${id}": "À écrire.",\n`);
console.log(
  `Écrits : ${rulePath}, test/rules/${id}.test.ts, src/rules/index.ts, src/messages/fr/rule-*.ts.\n` +
    "Restent : la règle, ses cas, sa phrase dans src/messages/fr, une ligne de CHANGELOG.md, puis npm run docs.",
);

/** Puts lines before the last place where a text stands. */
function insert(path: string, before: string, lines: string): void {
  const text = readFileSync(path, "utf8");
  const at = text.lastIndexOf(before);
  writeFileSync(path, text.slice(0, at) + lines + text.slice(at));
}
