// Builds dist/ when the sources are no longer those it was built from.
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, readdirSync, writeFileSync } = require("node:fs");
const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { assemble } = require("./page");

const root = path.resolve(__dirname, "..");
const stamp = path.join(root, "dist", ".built");

function sources() {
  const files = [
    "package-lock.json",
    "package.json",
    "tools/page.js",
    "tsconfig.json",
    "tsconfig.pane.json",
    "webpack.config.js",
  ];
  for (const folder of ["src", "taskpane"])
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

/** Returns once dist/ is up to date; throws where it cannot be built. */
function buildIfStale() {
  const wanted = fingerprint();
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
  writeFileSync(stamp, wanted);
}

module.exports = { buildIfStale };
if (require.main === module) buildIfStale();
