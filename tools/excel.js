// Puts together what a server gives to Excel: dist/excel.
const { copyFileSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { spawnSync } = require("node:child_process");
const path = require("node:path");
const vm = require("node:vm");
const { functionsMetadata } = require("./functions-metadata");

const root = path.resolve(__dirname, "..");
const folder = path.join(root, "dist", "excel");
const { version } = require("../package.json");

async function assembleExcel(address) {
  const metadata = await functionsMetadata();
  for (const [name, text] of Object.entries(metadata)) writeFileSync(path.join(folder, name), text);
  refuseIncomplete(JSON.parse(metadata["functions.json"]));
  mkdirSync(path.join(folder, "assets"), { recursive: true });
  for (const size of [16, 32, 64, 80])
    copy(`assets/icons/icon-${size}.png`, `assets/icon-${size}.png`);
  copy("assets/aide.html", "assets/aide.html");
  copy("dist/stages-iop.html", "stages-iop.html");
  copy("taskpane/style.css", "style.css");
  const pane = readFileSync(path.join(root, "taskpane", "excel", "pane.html"), "utf8");
  writeFileSync(path.join(folder, "pane.html"), pane.replace(/%VERSION%/g, version));
  if (address === undefined) copy("manifest.xml", "manifest.xml");
  else writeManifest(address);
}

const copy = (from, to) => copyFileSync(path.join(root, from), path.join(folder, to));

/** An empty bundle is built without a word: every function that is described must be named too. */
function refuseIncomplete({ functions }) {
  const named = new Set();
  const associate = (mapping) => Object.keys(mapping).forEach((id) => named.add(id));
  const script = readFileSync(path.join(folder, "functions.js"), "utf8");
  vm.runInNewContext(script, { CustomFunctions: { associate } });
  const lost = functions.map(({ id }) => id).filter((id) => !named.has(id));
  if (lost.length > 0 || named.size !== functions.length)
    throw new Error(`functions.js names ${[...named].join(", ")}; lost: ${lost.join(", ")}.`);
  const core = {};
  core.self = core;
  vm.runInNewContext(readFileSync(path.join(folder, "core.js"), "utf8"), core);
  if (typeof core.iopCoeur?.appeler !== "function") throw new Error("core.js is empty.");
}

function writeManifest(address) {
  const out = path.join(folder, "manifest.xml");
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, "dist", "iop.js"),
      "manifeste",
      "--adresse",
      address,
      "--sortie",
      out,
      "--ecraser",
    ],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr);
}

module.exports = { assembleExcel };
