import { AUTRES } from "../../protection";
import { rapportTexts } from "../../messages/fr/rapport";
import { NON_RENSEIGNE } from "../../statistics/classement";
import type { Chart } from "../../workbook/chart";
import type { Affiche, Chiffre, LigneTableau, Section, Tableau } from "../rapport/model";

/** What finds its place on a page, and what is left for the annex. */
export const isNothing = ({ texte }: Affiche): boolean => texte === rapportTexts.none;

/** In neither year. */
export const isUnknown = ({ valeur, precedent }: Chiffre): boolean =>
  isNothing(valeur) && isNothing(precedent);

/** Whether the year before has anything to be set beside this one. */
export const hasBefore = ({ lignes }: Tableau): boolean =>
  lignes.some(({ valeurs: [, before] }) => !isNothing(before));

/** Twelve months stay together; a longer table is a list of texts, whose first lines tell most. */
const MOST_LINES = 12;
const FIRST_LINES = 10;

export const isLong = ({ lignes }: Tableau): boolean => lignes.length > MOST_LINES;

/** The lines that a page shows: what is not filled in, or grouped, is never out of sight. */
export const shownLines = (tableau: Tableau): readonly LigneTableau[] =>
  tableau.lignes.filter(
    ({ libelle }, place) =>
      !isLong(tableau) || place < FIRST_LINES || libelle === NON_RENSEIGNE || libelle === AUTRES,
  );

export const tableauOf = ({ tableaux }: Section, chart: Chart): Tableau | undefined =>
  tableaux.find(({ id }) => id === chart.id);

export const chartOf = ({ graphiques }: Section, tableau: Tableau): Chart | undefined => {
  const found = graphiques.find(({ id }) => id === tableau.id);
  // One bar beside its table says nothing that the table does not say.
  return found && found.categories.length > 1 ? drawn(found) : undefined;
};

/** A chart without the years of which it shows nothing; undefined where no figure is left. */
export function drawn(chart: Chart): Chart | undefined {
  const kept = chart.series.flatMap((_, place) => (saysNothing(chart, place) ? [] : [place]));
  const series = chart.series.filter((_, place) => kept.includes(place));
  if (!series.some(({ values }) => values.some((value) => value !== undefined))) return undefined;
  const { hiddenMarks } = chart;
  return {
    ...chart,
    series,
    ...(hiddenMarks && { hiddenMarks: hiddenMarks.filter((_, place) => kept.includes(place)) }),
  };
}

const saysNothing = ({ series, hiddenMarks, categories }: Chart, place: number): boolean =>
  categories.every(
    (_, category) =>
      series[place]?.values[category] === undefined &&
      hiddenMarks?.[place]?.[category] === rapportTexts.none,
  );
