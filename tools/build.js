// Builds dist/ when the sources are no longer those it was built from.
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, readdirSync, writeFileSync } = require("node:fs");
const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { assembleExcel } = require("./excel");
const { assemble } = require("./page");

const root = path.resolve(__dirname, "..");
const stamp = path.join(root, "dist", ".built");

function sources() {
  const files = [
    "package-lock.json",
    "package.json",
    "tools/excel.js",
    "tools/functions-metadata.js",
    "tools/page.js",
    "tsconfig.functions.json",
    "tsconfig.json",
    "tsconfig.pane.json",
    "webpack.config.js",
  ];
  for (const folder of ["assets", "functions", "src", "taskpane"])
    for (const entry of readdirSync(path.join(root, folder), {
      recursive: true,
      withFileTypes: true,
    }))
      if (entry.isFile())
        files.push(path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)));
  return files.sort();
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of sources()) hash.update(file).update(readFileSync(path.join(root, file)));
  return hash.digest("hex");
}

/** The production address of the add-in, in its manifest only; by default that of manifest.xml. */
const address = process.env.IOP_ADRESSE;

/** Resolves once dist/ is up to date; rejects where it cannot be built. */
async function buildIfStale() {
  const wanted = `${fingerprint()} ${address ?? ""}`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const webpack = path.join(root, "node_modules", "webpack", "bin", "webpack.js");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(`webpack failed:\n${stdout}${stderr}`);
  assemble();
  await assembleExcel(address);
  writeFileSync(stamp, wanted);
}

module.exports = { buildIfStale };
if (require.main === module)
  buildIfStale().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
