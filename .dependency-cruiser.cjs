/** The walls of the house: each folder may use only those that stand before it. */
/** What each folder of the core may import, besides itself. */
const arrows = {
  values: [],
  parameters: ["values"],
  register: ["values", "parameters"],
  calculations: ["values", "parameters", "register"],
  rules: ["values", "parameters", "register", "calculations"],
  validation: ["values", "parameters", "register", "calculations", "rules"],
  // A message speaks of a finding: it knows the shape of findings, and no rule's logic.
  messages: ["values", "parameters", "register", "calculations", "rules", "validation"],
  // Worked examples: what the calculations answer, in the words of a person.
  preuve: ["values", "parameters", "register", "calculations", "messages"],
  // The functions of Excel: cells in, one calculation, cells out. Of the rules, their names only.
  fonctions: ["values", "parameters", "register", "calculations", "messages"],
  protection: ["values"],
  statistics: ["values", "parameters", "register", "calculations", "rules", "validation"],
  // A new workbook as data.
  workbook: [],
  report: [
    "values",
    "parameters",
    "register",
    "calculations",
    "rules",
    "validation",
    "messages",
    "preuve",
    "protection",
    "statistics",
    "workbook",
  ],
  // What the pane shows, as data: no view, no host.
  pane: [
    "values",
    "parameters",
    "register",
    "calculations",
    "rules",
    "validation",
    "messages",
    "statistics",
    "protection",
    "report",
    "workbook",
  ],
  template: ["values", "parameters", "register", "rules", "messages", "workbook"],
  // How Excel finds the add-in; the frame of a page is report's.
  manifeste: ["messages", "report"],
};

const core = Object.keys(arrows);

const walls = Object.entries(arrows).map(([folder, allowed]) => ({
  name: `${folder}-looks-only-back`,
  comment: `src/${folder} may import ${allowed.join(", ") || "nothing"}.`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...walls,
    {
      name: "core-is-pure",
      comment:
        "The core runs in Excel, in a page and in Node: it uses no package and no Node module.",
      severity: "error",
      from: { path: `^src/(${core.join("|")})/` },
      to: { dependencyTypes: ["npm", "npm-dev", "core"] },
    },
    {
      name: "no-rule-knows-another",
      comment: "A rule is one file; only the catalogue and the shared shapes know several.",
      severity: "error",
      from: { path: "^src/rules/[^/]+\\.ts$", pathNot: "^src/rules/(index)\\.ts$" },
      to: { path: "^src/rules/[^/]+\\.ts$" },
    },
    {
      name: "hosts-do-not-know-each-other",
      severity: "error",
      from: { path: "^src/hosts/([^/]+)/" },
      to: { path: "^src/(hosts|cli)/", pathNot: "^src/hosts/$1/" },
    },
    {
      name: "views-know-no-host",
      comment: "The views ask a client; only the page's own scripts know who reads and writes.",
      severity: "error",
      from: { path: "^taskpane/", pathNot: "^taskpane/(page|excel)/" },
      to: { path: "^(src/(hosts|cli)|taskpane/(page|excel))/" },
    },
    {
      name: "src-knows-no-view",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(taskpane|functions|test)/" },
    },
    {
      name: "no-cycle",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphan",
      severity: "error",
      // The words of a page of docs are for tools/.
      from: { orphan: true, pathNot: "\\.d\\.ts$|messages/fr/fonctions-page" },
      to: {},
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
  },
};
