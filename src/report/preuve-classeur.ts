import { preuveTexts as texts } from "../messages/fr/preuve";
import type { Preuve, Reponse } from "../preuve";
import type { GridCell, GridRow, WorkbookModel } from "../workbook/model";

const WIDTHS = [52, 34, 34, 9];

/** The worked examples as a sheet to read and print. */
export const preuveClasseur = (preuves: readonly Preuve[]): WorkbookModel => ({
  sheets: [
    {
      kind: "grid",
      name: texts.sheet,
      widths: WIDTHS,
      orientation: "portrait",
      rows: [
        wide(texts.title(preuves.length), "title"),
        wide(texts.introduction, "note"),
        wide(texts.summary(preuves.filter(({ ok }) => ok).length, preuves.length), "label"),
        ...preuves.flatMap((preuve, at) => example(preuve, at + 1)),
      ],
    },
  ],
});

const wide = (content: string, style: GridCell["style"]): GridRow => ({
  cells: [{ content, style, span: WIDTHS.length }],
});

const example = ({ title, source, facts, steps, answers }: Preuve, place: number): GridRow[] => [
  { cells: [] },
  wide(texts.heading(place, title), "heading"),
  wide(texts.source(source), "note"),
  ...facts.map((fact) => wide(`• ${fact}`, "note")),
  ...steps.map((step, at) => wide(texts.heading(at + 1, step), "note")),
  { cells: texts.columns.map((content): GridCell => ({ content, style: "header" })) },
  ...answers.map(answer),
];

const answer = ({ question, expected, recomputed, ok }: Reponse): GridRow => ({
  cells: [
    { content: question, style: "cell" },
    { content: expected, style: "cell" },
    { content: recomputed, style: "cell" },
    { content: texts.mark(ok), style: "cell", tone: ok ? "good" : "alert" },
  ],
});
