import { AUTRES } from "../../protection";
import { rapportTexts } from "../../messages/fr/rapport";
import { rapportHtmlTexts as texts } from "../../messages/fr/rapport-html";
import { markup, NOTHING, type Html } from "../html/escape";
import type { Section } from "../rapport/model";
import { hasBefore, isNothing } from "./layout";

/** What the marks that stand in place of figures mean, where a part has some. */
export function marks(sections: readonly Section[]): Html {
  const said = [...new Set(sections.flatMap(marksOf))].sort().flatMap(explained);
  return said.length === 0 ? NOTHING : markup`<p class="marques">${said.join(" ")}</p>`;
}

function marksOf({ chiffres, tableaux, graphiques }: Section): string[] {
  const figures = chiffres
    .flatMap(({ valeur, precedent }) => [valeur, precedent])
    .filter((shown) => !isNothing(shown));
  const cells = tableaux.flatMap((tableau) =>
    [...tableau.lignes.map(({ valeurs }) => valeurs), tableau.total].flatMap(([now, before]) =>
      hasBefore(tableau) ? [now, before] : [now],
    ),
  );
  return [
    ...[...figures, ...cells].flatMap(({ nombre, texte }) => (nombre === undefined ? texte : [])),
    ...graphiques
      .flatMap(({ hiddenMarks = [] }) => hiddenMarks.flat())
      .flatMap((mark) => (mark === undefined || mark === rapportTexts.none ? [] : mark)),
  ];
}

function explained(mark: string): string[] {
  const { few, ...others } = texts.marks;
  if (mark.startsWith("<")) return [few(mark)];
  if (mark === AUTRES) return [others.others(mark)];
  const found = (["hidden", "none"] as const).find((kind) => rapportTexts[kind] === mark);
  return found ? [others[found](mark)] : [];
}
