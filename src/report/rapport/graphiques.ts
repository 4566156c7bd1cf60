import { graphiqueTexts as texts, phraseTexts } from "../../messages/fr/rapport";
import { chiffreTexts } from "../../messages/fr/rapport-chiffres";
import type { Chart } from "../../workbook/chart";
import { celluleAffichee, compteAffiche, RIEN } from "./affichage";
import { chiffreOf, type ChiffreId } from "./chiffres";
import type { Affiche, Tableau } from "./model";
import type { Publication } from "./publication";

/** Stages and persons of the years that the register knows, oldest first. */
export function histoire(years: readonly Publication[], seuil: number): Chart {
  const series = (["stages", "stagiaires"] as const).map((nombre, at) => ({
    name: texts.histoire.series[at] as string,
    shown: years.map(({ nombres }) => celluleAffichee(nombres[nombre], seuil)),
  }));
  const categories = years.map(({ figures }) => String(figures.annee));
  const [stages, persons] = series;
  const parts = categories.map((year, at) =>
    texts.histoire.part(
      year,
      worded(stages?.shown[at], phraseTexts.stagesWord),
      worded(persons?.shown[at], phraseTexts.personsWord),
    ),
  );
  return {
    id: "histoire",
    kind: "columns",
    title: texts.histoire.title,
    sentence: texts.histoire.sentence(parts),
    format: "count",
    categories,
    ...drawn(series),
  };
}

const worded = (shown: Affiche | undefined, word: (count: number) => string): string =>
  shown?.nombre === undefined ? (shown?.texte ?? "") : word(shown.nombre);

interface Shown {
  readonly name: string;
  readonly shown: readonly Affiche[];
}

/** A figure that is not shown is not drawn: its mark stands in its place. */
const drawn = (series: readonly Shown[]): Pick<Chart, "series" | "hiddenMarks"> => ({
  series: series.map(({ name, shown }) => ({ name, values: shown.map(({ nombre }) => nombre) })),
  hiddenMarks: series.map(({ shown }) =>
    shown.map(({ nombre, texte }) => (nombre === undefined ? texte : undefined)),
  ),
});

/** A breakdown as a chart, of its first lines where it has many. */
export function graphiqueDe(
  tableau: Tableau,
  kind: Chart["kind"],
  { before = false, most = 12 }: { readonly before?: boolean; readonly most?: number } = {},
): Chart {
  // A year before of which nothing is shown is not drawn.
  const compared = before && tableau.lignes.some(({ valeurs }) => valeurs[1].nombre !== undefined);
  const lines = tableau.lignes
    .filter(({ valeurs }) => compared || valeurs[0] !== RIEN)
    .slice(0, most);
  const [, year, previous] = tableau.entetes;
  const shown = (at: 0 | 1): Affiche[] => lines.map(({ valeurs }) => valeurs[at]);
  return {
    id: tableau.id,
    // Without its hidden parts the rest would be taken for the whole.
    kind: kind === "stack" && hasHidden(lines) ? "bars" : kind,
    title: tableau.titre,
    sentence: texts.listing(
      tableau.titre,
      lines.map(({ libelle, valeurs }) => texts.part(libelle, valeurs[0].texte)),
    ),
    format: "count",
    categories: lines.map(({ libelle }) => libelle),
    ...drawn([
      { name: year, shown: shown(0) },
      ...(compared ? [{ name: previous, shown: shown(1) }] : []),
    ]),
  };
}

const hasHidden = (lines: Tableau["lignes"]): boolean =>
  lines.some(({ valeurs }) => valeurs[0].nombre === undefined);

const FUNNEL = ["conventions", "commences", "termines", "evalues"] as const satisfies ChiffreId[];

/** From the agreement to the evaluation. */
export const entonnoir = (year: Publication, seuil: number): Chart =>
  bars(
    "entonnoir",
    texts.entonnoir.title,
    FUNNEL.map((id) => [chiffreTexts[id][0], chiffreOf(id, year, seuil)]),
  );

/** What was foreseen, due and written. */
export function depenses(
  year: Publication,
  budget: Affiche,
  written: Affiche,
  seuil: number,
): Chart {
  const [foreseen, due, entered] = texts.budget.bars;
  const rows: (readonly [string, Affiche])[] = [
    [foreseen, budget],
    [due, chiffreOf("depenses", year, seuil)],
    [entered, written],
  ];
  return bars(
    "budget",
    texts.budget.title,
    rows.filter(([, shown]) => shown !== RIEN),
    "money",
  );
}

/** How long before the first day the Dimona was made; internal, since it counts single stages. */
export function avanceDimona({ figures: { delaiDimona } }: Publication): Chart {
  const [late, sameDay, short, week, longer] = texts.delaiBands;
  const between = (from: number, to: number): Affiche =>
    compteAffiche(
      delaiDimona
        .filter(([days]) => days >= from && days <= to)
        .reduce((sum, [, stages]) => sum + stages, 0),
    );
  return bars("delai-dimona", texts.delai.title, [
    [late, between(Number.NEGATIVE_INFINITY, -1)],
    [sameDay, between(0, 0)],
    [short, between(1, 2)],
    [week, between(3, 7)],
    [longer, between(8, Number.POSITIVE_INFINITY)],
  ]);
}

function bars(
  id: string,
  title: string,
  rows: readonly (readonly [string, Affiche])[],
  format: Chart["format"] = "count",
): Chart {
  return {
    id,
    kind: "bars",
    title,
    sentence: texts.listing(
      title,
      rows.map(([label, { texte }]) => texts.part(label, texte)),
    ),
    format,
    categories: rows.map(([label]) => label),
    ...drawn([{ name: title, shown: rows.map(([, shown]) => shown) }]),
  };
}
