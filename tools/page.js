// Puts the page without Excel in one file: scripts, style, and a policy that allows nothing else.
const { createHash } = require("node:crypto");
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const read = (...steps) => readFileSync(path.join(root, ...steps), "utf8");

/** A script inside a page ends at the first closing tag, even in a string. */
const inScript = (text) => text.replace(/<\/(script)/gi, "<\\/$1").replace(/<!--/g, "<\\!--");

function assemble() {
  const page = inScript(read("dist", "page", "page.js"));
  const parts = {
    STYLE: read("taskpane", "style.css"),
    WORKER: inScript(read("dist", "page", "worker.js")),
    LECTEUR: inScript(read("dist", "page", "lecteur.js")),
    DOCUMENTS: inScript(read("dist", "page", "documents.js")),
    EXCELJS: inScript(read("node_modules", "exceljs", "dist", "exceljs.min.js")),
    CHARTS: inScript(read("dist", "page", "charts.js")),
    PAGE: page,
    CSP: [
      "default-src 'none'",
      `script-src 'sha256-${createHash("sha256").update(page).digest("base64")}' blob:`,
      "worker-src blob:",
      "style-src 'unsafe-inline'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; "),
  };
  const html = read("taskpane", "page", "page.html").replace(
    /%([A-Z]+)%/g,
    (_, name) => parts[name],
  );
  writeFileSync(path.join(root, "dist", "stages-iop.html"), html);
}

module.exports = { assemble };
