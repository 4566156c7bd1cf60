import { rapportTexts } from "../messages/fr/rapport";
import { rapportClasseurTexts as texts } from "../messages/fr/rapport-classeur";
import type {
  GridCell,
  GridRow,
  GridSheet,
  PageLine,
  PageSheet,
  TableSheet,
  WorkbookModel,
} from "../workbook/model";
import { feuilleGraphiques } from "./rapport-feuille-graphiques";
import { synthese, type Synthese } from "./rapport-synthese";
import { cellFormat, contentOf, wide, type Named } from "./rapport-cellules";
import type { Affiche, Rapport, Tableau } from "./rapport/model";

/** The year's report as a workbook: figures to copy, charts to restyle, data to pivot. */
export function rapportClasseur(rapport: Rapport): WorkbookModel {
  const { sheet, names }: Synthese = synthese(rapport);
  const tableaux = rapport.sections.flatMap((section) => section.tableaux);
  return {
    sheets: [
      readme(rapport),
      sheet,
      feuilleGraphiques(rapport),
      ...tableaux.map((tableau) => tableSheet(tableau, rapport)),
      donnees(rapport),
      ...(rapport.lignes.length > 0 ? [lignes(rapport)] : []),
    ],
    names: names.map(({ id, cell }: Named) => ({
      name: `iop_${id.toLowerCase()}`,
      sheet: texts.summary,
      cell,
    })),
  };
}

function readme({
  titre,
  centre,
  situation,
  edition,
  definitions,
  methode,
  lignes: rows,
}: Rapport): PageSheet {
  const entry = ([label, text]: readonly [string, string]): PageLine => ({
    kind: "entry",
    label,
    text,
  });
  const heading = (text: string): PageLine => ({ kind: "heading", text });
  const note = (text: string): PageLine => ({ kind: "note", text });
  return {
    kind: "page",
    name: texts.readme,
    lines: [
      ...(edition === "interne"
        ? [{ kind: "banner", text: rapportTexts.edition.interne } as const]
        : []),
      { kind: "title", text: `${titre} – ${centre}` },
      note(`${situation}. ${edition === "publique" ? rapportTexts.edition.publique : ""}`.trim()),
      heading(texts.sheetsTitle),
      ...texts.sheets.map(entry),
      ...(rows.length > 0 ? [entry(texts.rowsEntry)] : []),
      note(texts.names),
      note(edition === "publique" ? texts.privacy : texts.staff),
      heading(rapportTexts.definitions),
      ...definitions.map(({ terme, texte }) => entry([terme, texte])),
      heading(rapportTexts.method),
      ...methode.map(note),
    ],
  };
}

/** One breakdown, ready to print. */
function tableSheet(
  { titre, entetes, lignes: rows, total, definition }: Tableau,
  { titre: report, centre, situation }: Rapport,
): GridSheet {
  const line = (
    label: string,
    [now, before]: readonly [Affiche, Affiche],
    style: "cell" | "total",
  ): GridRow => ({
    cells: [
      { content: label, style },
      { content: contentOf(now), style, format: cellFormat(now) },
      { content: contentOf(before), style, format: cellFormat(before) },
    ],
  });
  return {
    kind: "grid",
    name: titre,
    widths: [46, 14, 14],
    orientation: "portrait",
    rows: [
      wide(titre, "title", 3),
      wide(`${report} – ${centre}. ${situation}.`, "note", 3),
      wide(definition, "note", 3),
      {
        cells: entetes.map((content, place): GridCell => ({
          content,
          style: "header",
          ...(place > 0 ? { format: "number" } : {}),
        })),
      },
      ...rows.map(({ libelle, valeurs }) => line(libelle, valeurs, "cell")),
      line(rapportTexts.total, total, "total"),
    ],
  };
}

/** Every figure that is shown, in long form; a hidden one is empty and marked. */
function donnees({ sections, annee }: Rapport): TableSheet {
  const row = (indicateur: string, modalite: string, year: number, shown: Affiche) =>
    shown.texte === rapportTexts.none
      ? []
      : [
          [
            indicateur,
            modalite,
            year,
            shown.nombre,
            shown.nombre === undefined ? texts.yes : texts.no,
          ],
        ];
  const both = (indicateur: string, modalite: string, now: Affiche, before: Affiche) => [
    ...row(indicateur, modalite, annee, now),
    ...row(indicateur, modalite, annee - 1, before),
  ];
  const rows = sections.flatMap(({ chiffres, tableaux }) => [
    ...chiffres.flatMap(({ libelle, valeur, precedent }) =>
      both(libelle, texts.all, valeur, precedent),
    ),
    ...tableaux.flatMap(({ titre, lignes: lines }) =>
      lines.flatMap(({ libelle, valeurs: [now, before] }) => both(titre, libelle, now, before)),
    ),
  ]);
  return longTable(texts.data, texts.dataHeaders, [34, 34, 10, 14, 10], rows);
}

/** The rows of the register behind each figure: internal edition only. */
const lignes = ({ lignes: rows }: Rapport): TableSheet =>
  longTable(
    texts.rows,
    texts.rowsHeaders,
    [44, 26, 16, 10, 18],
    rows.map(({ figure, fichier, feuille, ligne, reference }) => [
      figure,
      fichier,
      feuille,
      ligne,
      reference,
    ]),
  );

const longTable = (
  name: string,
  headers: readonly string[],
  widths: readonly number[],
  rows: TableSheet["rows"],
): TableSheet => ({
  kind: "table",
  name,
  title: undefined,
  columns: headers.map((header, place) => ({
    header,
    width: widths[place] ?? 14,
    format: "general",
    emphasis: "medium",
    wrap: false,
    hidden: false,
  })),
  rows,
  fixedColumns: 1,
  onePageWide: true,
});
