// Mutation testing, by hand (`npm run mutation`): each rule is tried by its own table of cases only,
// the calculations and parameters by theirs and those of the rules that stand on them. Writes
// docs/mutation.md: the score, and every survivor.
const { spawnSync } = require("node:child_process");
const { mkdirSync, readFileSync, readdirSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const reports = path.join(root, "reports");
const rules = readdirSync(path.join(root, "src", "rules"))
  .filter((file) => file.endsWith(".ts") && file !== "index.ts")
  .map((file) => file.replace(".ts", ""));
const testsOf = (...ids) => ids.map((id) => `test/rules/${id}.test.ts`);

const calculations = readdirSync(path.join(root, "src", "calculations")).map((file) =>
  file.replace(".ts", ""),
);
/** The rules whose tables also try a calculation. */
const standingOn = {
  credit: ["credit-trois-ans"],
  indemnite: ["indemnite-montant"],
  deplacement: ["deplacement-montant"],
  montants: ["indemnite-montant", "deplacement-montant"],
};

const groups = [
  ...rules.map((id) => ({ name: id, mutate: [`src/rules/${id}.ts`], tests: testsOf(id) })),
  {
    name: "shared",
    mutate: ["src/rules/shared/*.ts"],
    tests: testsOf(
      "objectifs-definis",
      "convention-signee",
      "assurance-rc",
      "assurance-accidents",
      "indemnite-montant",
      "deplacement-montant",
      "personne-en-double",
      "partenaire-en-double",
      "reference-inconnue",
    ),
  },
  ...calculations.map((id) => ({
    name: `calculations/${id}`,
    mutate: [`src/calculations/${id}.ts`],
    tests: [
      ...(id === "montants" ? [] : [`test/calculations/${id}.test.ts`]),
      ...testsOf(...(standingOn[id] ?? [])),
    ],
  })),
  { name: "parameters", mutate: ["src/parameters/*.ts"], tests: ["test/parameters/*.test.ts"] },
];

/** The mutants of one group, as Stryker reports them. */
function run({ name, mutate, tests }) {
  const fileName = name.replace("/", "-");
  const report = path.join(reports, `${fileName}.json`);
  const config = path.join(reports, `${fileName}.config.json`);
  const settings = {
    testRunner: "jest",
    jest: { configFile: "jest.mutation.config.cjs", enableFindRelatedTests: false },
    coverageAnalysis: "perTest",
    mutate,
    ignoreStatic: true,
    reporters: ["json"],
    jsonReporter: { fileName: report },
    concurrency: 2,
    timeoutMS: 20_000,
    allowEmpty: true,
  };
  writeFileSync(config, JSON.stringify(settings));
  const stryker = path.join(root, "node_modules", "@stryker-mutator", "core", "bin", "stryker.js");
  const { status, stdout } = spawnSync(process.execPath, [stryker, "run", config], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, IOP_MUTATION_TESTS: tests.join(",") },
  });
  if (status !== 0) {
    // The other groups are still worth their time.
    console.error(`${name} could not be tried:\n${stdout}`);
    process.exitCode = 1;
    return [];
  }
  const { files } = JSON.parse(readFileSync(report, "utf8"));
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => ({
      file,
      line: source.split("\n")[mutant.location.start.line - 1],
      ...mutant,
    })),
  );
}

const KILLED = ["Killed", "Timeout"];
const COUNTED = [...KILLED, "Survived", "NoCoverage"];
const folderOf = ({ file }) => file.split("/")[1];

function page(mutants) {
  const counted = mutants.filter(({ status }) => COUNTED.includes(status));
  const rows = [...new Set(counted.map(folderOf))].sort().map((folder) => {
    const own = counted.filter((mutant) => folderOf(mutant) === folder);
    const killed = own.filter(({ status }) => KILLED.includes(status)).length;
    return { folder, all: own.length, killed };
  });
  const total = rows.reduce(
    (sum, { all, killed }) => ({
      folder: "en tout",
      all: sum.all + all,
      killed: sum.killed + killed,
    }),
    { all: 0, killed: 0 },
  );
  const cell = (text) => text.trim().replace(/\|/g, "\\|").replace(/`/g, "'");
  return [
    "# Mutation",
    "",
    "Each change of the code that Stryker makes should fail a test. A rule is tried by its own table only; changes of constants that run once when a file loads are left out (`ignoreStatic`). Made by `npm run mutation`, by hand.",
    "",
    "| dossier | mutants | tués | score |",
    "| --- | --- | --- | --- |",
    ...[...rows, total].map(
      ({ folder, all, killed }) =>
        `| ${folder} | ${all} | ${killed} | ${((100 * killed) / all).toFixed(1)} % |`,
    ),
    "",
    "## The survivors",
    "",
    "| fichier | ligne | changement |",
    "| --- | --- | --- |",
    ...counted
      .filter(({ status }) => !KILLED.includes(status))
      .map(
        ({ file, location, line, mutatorName, replacement = "" }) =>
          `| ${file.replace("src/", "")}:${location.start.line} | \`${cell(line)}\` | ${mutatorName}: \`${cell(replacement.replace(/\s+/g, " ")).slice(0, 80)}\` |`,
      ),
    "",
  ].join("\n");
}

mkdirSync(reports, { recursive: true });
const only = process.argv.slice(2);
const chosen = only.length === 0 ? groups : groups.filter(({ name }) => only.includes(name));
const mutants = chosen.flatMap((group) => {
  const found = run(group);
  const killed = found.filter(({ status }) => KILLED.includes(status)).length;
  console.log(
    `${group.name}: ${killed} / ${found.filter(({ status }) => COUNTED.includes(status)).length}`,
  );
  return found;
});
if (only.length === 0) writeFileSync(path.join(root, "docs", "mutation.md"), page(mutants));
else console.log(page(mutants));
