import { dashboardTexts as texts } from "../messages/fr/template";
import type { Formula, GridCell, GridRow, GridSheet, GridStyle } from "../workbook/model";
import { SITUATION } from "./formules";
import { count, lookUp, sum, text } from "./formules/excel";
import { columns } from "./formules/references";

const S = columns.Stages;
const people = columns.Stagiaires;
const partners = columns.Partenaires;

const NEXT = 10;
const LATE = 15;

/**
 * What comes next and what is late, worked out by Excel from the other sheets, as it stands today
 * or on the day given as a serial number.
 */
export const dashboard = (banner?: string, day?: number): GridSheet => ({
  kind: "grid",
  name: texts.sheet,
  widths: [15, 15, 17, 26, 34, 62],
  orientation: "landscape",
  rows: [
    // Two lines in both cases: the formulas look for the day in the third.
    ...(banner === undefined
      ? [wide(texts.title, "title"), wide(texts.introduction, "note")]
      : [wide(banner, "banner"), wide(texts.title, "title")]),
    line(
      { content: texts.situation, style: "label", span: 1 },
      { content: day ?? { formula: "TODAY()" }, style: "input", format: "date" },
      { content: texts.situationNote, style: "note", span: 4 },
    ),
    line(),
    ...figures(),
    line(),
    heading(texts.next),
    headers(texts.nextHeaders),
    ...places(NEXT).map((place) => stageLine(place, S.calculOrdreDebut)),
    line(),
    heading(texts.late),
    headers(texts.lateHeaders),
    ...places(LATE).map((place) => stageLine(place, S.calculOrdreRetard)),
    line({
      content: {
        formula: `IF(COUNT(${S.calculOrdreRetard})>${String(LATE)},COUNT(${S.calculOrdreRetard})-${String(LATE)}&${text(texts.more)},"")`,
      },
      style: "note",
      span: 6,
    }),
  ],
});

const line = (...cells: readonly GridCell[]): GridRow => ({
  cells: cells.flatMap((cell) => [cell, ...Array<undefined>((cell.span ?? 1) - 1).fill(undefined)]),
});

const wide = (content: string, style: GridStyle): GridRow => line({ content, style, span: 6 });

const heading = (content: string): GridRow => wide(content, "heading");

const headers = (titles: readonly string[]): GridRow =>
  line(...titles.map((content): GridCell => ({ content, style: "header" })));

const places = (length: number): number[] => Array.from({ length }, (_, place) => place + 1);

const counts = [S.calculEtat, text("compte")] as const;
const yearStart = `">="&DATE(YEAR(${SITUATION}),1,1)`;
const yearEnd = `"<"&DATE(YEAR(${SITUATION})+1,1,1)`;
const ofYear = [
  [S.dateDebut, yearStart],
  [S.dateDebut, yearEnd],
] as const;

function figures(): GridRow[] {
  const unpaid = (amounts: string): string => sum(amounts, counts, [S.payeLe, text("=")]);
  const list: readonly (readonly [string, string, GridCell["format"]])[] = [
    [texts.figures.coming, `COUNT(${S.calculOrdreDebut})`, "number"],
    [
      texts.figures.running,
      count(counts, [S.dateDebut, `"<="&${SITUATION}`], [S.calculDernierJour, `">="&${SITUATION}`]),
      "number",
    ],
    [texts.figures.ofYear, count(counts, ...ofYear), "number"],
    [texts.figures.hours, sum(S.calculHeures, counts, ...ofYear), "decimal"],
    [texts.figures.unpaid, `${unpaid(S.calculIndemnite)}+${unpaid(S.calculDeplacements)}`, "money"],
    [texts.figures.late, `COUNT(${S.calculOrdreRetard})`, "number"],
    [texts.figures.toRead, count([S.calculHeures, text("à relire")]), "number"],
  ];
  return [
    heading(texts.figures.title),
    ...list.map(([label, formula, format = "number"]) =>
      line(
        { content: label, style: "label", span: 3 },
        { content: { formula }, style: "figure", format },
      ),
    ),
  ];
}

/** One stage by its place in the order of a column. */
function stageLine(place: number, order: string): GridRow {
  const cell = (column: string): string =>
    lookUp(column, `SMALL(${order},${String(place)})`, order);
  const shown = (formula: string): Formula => ({
    formula: `IFERROR(${formula},"")`,
  });
  const person = (column: string): string =>
    lookUp(column, cell(S.refStagiaire), people.refStagiaire);
  return {
    lines: 1,
    cells: [
      { content: shown(cell(S.refStage)), style: "cell" },
      { content: shown(`0+${cell(S.dateDebut)}`), style: "cell", format: "date" },
      { content: shown(`0+${cell(S.calculDernierJour)}`), style: "cell", format: "date" },
      {
        content: shown(`${person(people.prenom)}&" "&${person(people.nom)}`),
        style: "cell",
      },
      {
        content: shown(
          lookUp(partners.denomination, cell(S.refPartenaire), partners.refPartenaire),
        ),
        style: "cell",
      },
      { content: shown(cell(S.calculAFaire)), style: "cell" },
    ],
  };
}
