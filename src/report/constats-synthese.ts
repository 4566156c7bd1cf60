import { constatsClasseurTexts as texts } from "../messages/fr/constats-classeur";
import { controleTexts } from "../messages/fr/controle";
import { ruleTitles } from "../messages/fr/rule-titles";
import type { Controle } from "../validation/controle";
import type { Severity } from "../validation/finding";
import { resumeOf } from "../validation/resume";
import type { GridCell, GridRow, GridSheet, Tone } from "../workbook/model";
import { parCause, SEVERITIES, stagesConcerned } from "./groupes";

export const TONES: Readonly<Record<Severity, Tone>> = {
  erreur: "alert",
  avertissement: "warning",
  acquitte: "good",
};

const WIDTH = 4;

/** The first sheet: the counts, the causes, and how to work with the list. */
export function synthese(controle: Controle, notes: readonly string[]): GridSheet {
  const { register, today, findings } = controle;
  const resume = resumeOf(controle);
  const counts = {
    erreur: resume.erreurs,
    avertissement: resume.avertissements,
    acquitte: resume.acquittes,
  };
  return {
    kind: "grid",
    name: texts.summary,
    widths: [58, 14, 14, 14],
    orientation: "portrait",
    rows: [
      wide(texts.title(today), "title"),
      wide(texts.files(register.files.map(({ name }) => name)), "note"),
      wide(controleTexts.read(resume), "note"),
      wide(controleTexts.counts(resume, stagesConcerned(findings)), "heading"),
      BLANK,
      ...SEVERITIES.map((severity): GridRow => ({
        cells: [
          {
            content: `${controleTexts.gravities[severity]} : ${texts.meaning[severity]}`,
            style: "label",
          },
          figure(counts[severity], severity),
        ],
      })),
      BLANK,
      ...(findings.length === 0 ? [] : causes(controle)),
      wide(texts.howTo, "heading"),
      ...[...texts.steps, ...notes, texts.privacy].map((text) => wide(text, "note")),
    ],
  };
}

const BLANK: GridRow = { cells: [] };

const wide = (content: string, style: GridCell["style"]): GridRow => ({
  cells: [{ content, style, span: WIDTH }],
});

const figure = (count: number, severity: Severity): GridCell => ({
  content: count,
  style: "figure",
  format: "number",
  ...(count > 0 ? { tone: TONES[severity] } : {}),
});

const causes = ({ findings }: Controle): GridRow[] => [
  wide(texts.causes, "heading"),
  {
    cells: texts.causeHeaders.map((content, place): GridCell => ({
      content,
      style: "header",
      ...(place > 0 ? { format: "number" } : {}),
    })),
  },
  ...parCause(findings).map(({ id, counts }): GridRow => ({
    cells: [
      { content: ruleTitles[id], style: "cell" },
      ...SEVERITIES.map((severity): GridCell => ({
        ...(counts[severity] > 0 ? { content: counts[severity] } : {}),
        style: "cell",
        format: "number",
      })),
    ],
  })),
  BLANK,
];
