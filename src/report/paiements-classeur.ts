import { paiementsTexts as texts } from "../messages/fr/paiements";
import { ruleTitles } from "../messages/fr/rule-titles";
import { dayOf } from "../values/day";
import { ONE, type Day } from "../values/units";
import type { Controle } from "../validation/controle";
import { columnLetters } from "../values/cell-address";
import type { Content, GridCell, GridRow, WorkbookModel } from "../workbook/model";
import type { Montant, Paiement, Paiements, StagePaye } from "./paiements";
import type { Doute } from "./paiements-doutes";

const WIDTHS = [11, 24, 34, 11, 13, 9, 17, 13, 40, 26, 24];
const WIDTH = WIDTHS.length;
/** Places of the amounts, from 0. */
const [INDEMNITE, DEPLACEMENTS, TOTAL] = [4, 6, 7];
const TITLE_LINES = 4;

/** The statement of payments: a sheet with a line per person, to check, sign and pay. */
export function paiementsClasseur(controle: Controle, paiements: Paiements): WorkbookModel {
  const { lines, month, withoutLastDay } = paiements;
  const firstDay = dayOf(month.year, month.month, 1) as Day;
  const centre = controle.register.settings.at("centre.nom", firstDay);
  const first = TITLE_LINES + 2;
  return {
    sheets: [
      {
        kind: "grid",
        name: texts.sheet,
        widths: WIDTHS,
        orientation: "landscape",
        headerLine: TITLE_LINES + 1,
        rows: [
          wide(texts.title(month.year, month.month), "title"),
          wide(texts.centre(centre), "heading"),
          wide(texts.introduction(controle.today), "note"),
          BLANK,
          { cells: texts.headers.map(header) },
          ...(lines.length === 0
            ? [wide(texts.nobody, "note")]
            : [...lines.map((line, at) => lineOf(line, first + at)), totals(paiements, first)]),
          BLANK,
          ...(withoutLastDay.length === 0
            ? []
            : [wide(texts.withoutLastDay(withoutLastDay.map(shown)), "note"), BLANK]),
          wide(texts.done, "note"),
          BLANK,
          signatures(),
          BLANK,
          BLANK,
          wide(texts.privacy, "note"),
        ],
      },
    ],
  };
}

/** Hours to total stand at the right, over their figures. */
const header = (content: string, place: number): GridCell => ({
  content,
  style: "header",
  ...(place >= 3 && place <= TOTAL ? { format: "number" } : {}),
});

const BLANK: GridRow = { cells: [] };

const wide = (content: string, style: GridCell["style"]): GridRow => ({
  cells: [{ content, style, span: WIDTH }],
});

const shown = ({ shownReference }: { readonly shownReference: string }): string => shownReference;

const money = (montant: Montant): GridCell =>
  montant === "none" || montant === "unsure"
    ? { style: "cell", format: "money", ...(montant === "unsure" ? { tone: "warning" } : {}) }
    : { content: montant / 100, style: "cell", format: "money" };

const cell = (content: Content | undefined, format: GridCell["format"] = "general"): GridCell => ({
  ...(content === undefined ? {} : { content }),
  style: "cell",
  format,
});

function lineOf(paiement: Paiement, at: number): GridRow {
  const { stagiaire, stages, heures, jours, indemnite, deplacements } = paiement;
  const name = [stagiaire?.nom, stagiaire?.prenom].filter((part) => part !== undefined).join(" ");
  return {
    cells: [
      cell(stagiaire?.shownReference ?? stages[0]?.stage.refStagiaire ?? "", "text"),
      cell(name),
      cell(stages.map(stageText).join("\n")),
      cell(heures === undefined ? undefined : heures / 60, "decimal"),
      money(indemnite),
      cell(jours === undefined ? undefined : jours / ONE, "number"),
      money(deplacements),
      { content: totalOf(paiement, at), style: "cell", format: "money" },
      cell(doubtsOf(stages)),
      cell(undefined),
      cell(undefined),
    ],
    // Room for a signature.
    lines: Math.max(2, stages.length, Math.ceil(doubtsOf(stages).length / 36)),
  };
}

/** Worked out by Excel, so that an amount filled in by hand is added. */
function totalOf({ indemnite, deplacements, total }: Paiement, at: number): Content {
  const amounts = [[INDEMNITE, indemnite] as const, [DEPLACEMENTS, deplacements] as const].filter(
    ([, montant]) => montant !== "none",
  );
  const cells = amounts.map(([place]) => address(place, at)).join(",");
  const formula = `IF(COUNT(${cells})<${String(amounts.length)},"",SUM(${cells}))`;
  return total === undefined ? { formula } : { formula, result: total / 100 };
}

const address = (place: number, line: number): string => `${columnLetters(place)}${String(line)}`;

function totals({ lines, total }: Paiements, first: number): GridRow {
  const last = first + lines.length - 1;
  return {
    cells: texts.headers.map((_, place): GridCell | undefined => {
      if (place === 0) return { content: texts.total, style: "total", span: TOTAL };
      if (place !== TOTAL) return place < TOTAL ? undefined : { style: "total" };
      const formula = `SUM(${address(TOTAL, first)}:${address(TOTAL, last)})`;
      return { content: { formula, result: total / 100 }, style: "total", format: "money" };
    }),
  };
}

const signatures = (): GridRow => {
  const [left, right] = texts.signatures;
  const label = (content: string): GridCell => ({ content, style: "label", span: 2 });
  return {
    cells: [
      label(left),
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      label(right),
    ],
  };
};

const stageText = ({ stage }: StagePaye): string =>
  texts.stage(stage.shownReference, stage.dateDebut, stage.dernierJour as Day);

const doubtsOf = (stages: readonly StagePaye[]): string =>
  stages
    .filter(({ doutes }) => doutes.length > 0)
    .map(({ stage, doutes }) => texts.ofStage(stage.shownReference, doutes.map(doubtText)))
    .join("\n");

function doubtText(doute: Doute): string {
  switch (doute.kind) {
    case "finding":
      return texts.doubt(ruleTitles[doute.rule], doute.cell);
    case "unknown-presence":
      return texts.unknownPresence;
    case "no-amount":
      return texts.noAmount;
    case "unknown-person":
      return texts.unknownPerson;
  }
}
