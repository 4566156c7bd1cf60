import type { GridSheet, PageSheet, TableSheet } from "../../../src/workbook/model";

/** A sheet of each kind, with one of each thing that it may show. */
export const page: PageSheet = {
  kind: "page",
  name: "Lisez-moi",
  lines: [
    { kind: "banner", text: "Édition interne" },
    { kind: "title", text: "Rapport" },
    { kind: "note", text: "Une note. ".repeat(60) },
    { kind: "heading", text: "Définitions" },
    { kind: "entry", label: "Stage", text: "Un stage. ".repeat(30) },
  ],
};

export const grid: GridSheet = {
  kind: "grid",
  name: "Tableau",
  widths: [46, 14, 14],
  orientation: "landscape",
  headerLine: 2,
  scale: 62,
  rows: [
    { cells: [{ content: "Titre", style: "title", span: 3 }] },
    {
      cells: [
        { content: "Genre", style: "header" },
        { content: "2025", style: "header", format: "number" },
        { content: "2024", style: "header", format: "number" },
      ],
    },
    {
      cells: [
        { content: "Femmes", style: "cell" },
        { content: 1234, style: "figure", format: "count" },
        { content: "=risque", style: "cell", format: "money" },
      ],
      endsPage: true,
    },
    { cells: [] },
    { cells: [{ content: 3, style: "total", tone: "alert" }] },
    { cells: [{ content: "x\n".repeat(80), style: "input" }] },
  ],
};

export const table: TableSheet = {
  kind: "table",
  name: "Constats",
  title: "EXEMPLE – données inventées",
  bands: [{ title: "Dates", from: "Début", to: "Fin" }],
  fixedColumns: 1,
  columns: [
    {
      header: "Gravité",
      width: 13,
      format: "general",
      emphasis: "strong",
      wrap: true,
      hidden: false,
      tones: { "À corriger": "alert" },
      choices: ["À corriger", "À vérifier"],
      prompt: { title: "Gravité", text: "Choisissez." },
    },
    { header: "Cachée", width: 9, format: "text", emphasis: "light", wrap: false, hidden: true },
    { header: "Début", width: 12, format: "date", emphasis: "medium", wrap: false, hidden: false },
    { header: "Fin", width: 12, format: "hours", emphasis: "medium", wrap: false, hidden: false },
  ],
  rows: [
    ["À corriger", "0123", 45_292, 7.6],
    ["À vérifier", "S-001", 45_293, { text: "ici", sheet: "Tableau", cell: "A1" }],
  ],
};
