// The demonstration of `npm start`: the main job, on the example register, at a fixed date; then the
// page without Excel, served on this machine only.
const { spawnSync } = require("node:child_process");
const { mkdirSync } = require("node:fs");
const path = require("node:path");
const { buildIfStale } = require("./build");
const { serve } = require("./serve");

const root = path.resolve(__dirname, "..");
const folder = path.join(root, "dist", "exemple");
const register = path.join("dist", "exemple", "registre-exemple.xlsx");

/** Runs one command before the reader's eyes; status 1 only says that there is something to correct. */
function iop(...args) {
  console.log(`\n$ npx iop ${args.join(" ")}\n`);
  const { status } = spawnSync(process.execPath, [path.join(root, "dist", "iop.js"), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  if (status !== 0 && status !== 1) process.exit(status ?? 2);
}

async function main() {
  console.log("Préparation du programme…");
  await buildIfStale();
  mkdirSync(folder, { recursive: true });
  iop("nouveau", register, "--exemple", "--ecraser");
  iop("controler", register, "--date", "2025-12-31");
  console.log(
    `\nLe registre d'exemple est dans ${register} : ouvrez-le dans Excel ou LibreOffice.\n` +
      "Pour contrôler le vôtre : npx iop controler MON-REGISTRE.xlsx\n" +
      "La même chose sans ligne de commande : dist/stages-iop.html, qui s'ouvre d'un double clic.",
  );
  serve((address) => {
    console.log(`\nLa page, avec l'exemple ouvert : ${address}\nCtrl+C pour arrêter.`);
  });
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
