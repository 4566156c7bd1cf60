// Installs the packages when they are missing or no longer those of package-lock.json.
// Plain Node: it runs before anything is installed.
const { createHash } = require("node:crypto");
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const { spawnSync } = require("node:child_process");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const stamp = path.join(root, "node_modules", ".installed");
const wanted = createHash("sha256")
  .update(readFileSync(path.join(root, "package-lock.json")))
  .digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== wanted) {
  console.log("Installation de ce qui manque (une minute ou deux)…");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("L'installation a échoué. Vérifiez l'accès au registre npm, puis recommencez.");
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
