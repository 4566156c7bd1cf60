import { rapportTexts } from "../messages/fr/rapport";
import { rapportClasseurTexts as texts } from "../messages/fr/rapport-classeur";
import type { GridCell, GridRow, GridSheet } from "../workbook/model";
import { BLANK, cellFormat, contentOf, wide, type Named } from "./rapport-cellules";
import type { Chiffre, Rapport } from "./rapport/model";

export interface Synthese {
  readonly sheet: GridSheet;
  readonly names: readonly Named[];
}

const WIDTHS = [46, 14, 14, 24, 66];
const WIDTH = WIDTHS.length;

/** The key figures with the year before. */
export function synthese({
  titre,
  centre,
  situation,
  edition,
  sections,
  annee,
}: Rapport): Synthese {
  const rows: GridRow[] = [
    wide(`${titre} – ${centre}`, "title", WIDTH),
    wide(
      `${situation}. ${rapportTexts.edition[edition]}`,
      edition === "interne" ? "banner" : "note",
      WIDTH,
    ),
  ];
  const names: Named[] = [];
  for (const { titre: heading, phrases, chiffres } of sections) {
    if (chiffres.length === 0) continue;
    rows.push(
      BLANK,
      wide(heading, "heading", WIDTH),
      ...phrases.map((text) => wide(text, "note", WIDTH)),
    );
    rows.push(header(texts.keyHeaders(annee)));
    for (const chiffre of chiffres) {
      rows.push(figure(chiffre));
      names.push({ id: chiffre.id, cell: `$B$${String(rows.length)}` });
    }
  }
  return {
    sheet: { kind: "grid", name: texts.summary, widths: WIDTHS, orientation: "landscape", rows },
    names,
  };
}

const header = (titles: readonly string[]): GridRow => ({
  cells: titles.map((content, place): GridCell => ({
    content,
    style: "header",
    ...(place === 1 || place === 2 ? { format: "number" } : {}),
  })),
});

const figure = ({ libelle, valeur, precedent, evolution, definition }: Chiffre): GridRow => ({
  cells: [
    { content: libelle, style: "label" },
    { content: contentOf(valeur), style: "figure", format: cellFormat(valeur) },
    { content: contentOf(precedent), style: "cell", format: cellFormat(precedent) },
    { content: evolution, style: "cell" },
    { content: definition, style: "cell" },
  ],
});
