import { columnLetters } from "../../values/cell-address";
import { compte, NBSP } from "./format";

interface Ecart {
  readonly feuille: string;
  readonly line: number;
  readonly column: number;
  readonly stored: string | number | undefined;
  readonly found: string | number | undefined;
}

/** Differences told one by one; the others are counted. */
const TOLD = 20;

const shown = (value: string | number | undefined): string => {
  if (value === undefined) return "rien";
  // A text may say anything of a person.
  return typeof value === "string" ? "un texte" : String(value).replace(".", ",");
};

/** What was worked out again of a workbook that calls our functions; nothing where it calls none. */
export function recalculTexte({
  ecarts,
  compte: { recalculees, illisibles },
}: {
  readonly ecarts: readonly Ecart[];
  readonly compte: { readonly recalculees: number; readonly illisibles: number };
}): string[] {
  if (recalculees + illisibles === 0) return [];
  const differ =
    ecarts.length === 0
      ? "aucune ne diffère de ce qui est enregistré"
      : `${compte(ecarts.length, "cellule diffère", "cellules diffèrent")} de ce qui est enregistré`;
  return [
    `Formules IOP : ${compte(recalculees, "recalculée")}, ${differ}.`,
    ...ecarts
      .slice(0, TOLD)
      .map(
        ({ feuille, line, column, stored, found }) =>
          `  ${feuille} ${columnLetters(column)}${String(line)} : enregistré ${shown(stored)}, recalculé ${found === undefined ? "une erreur" : shown(found)}.`,
      ),
    ...(ecarts.length > TOLD ? [`  et ${String(ecarts.length - TOLD)}${NBSP}autres.`] : []),
    ...(illisibles === 0
      ? []
      : [
          `${compte(illisibles, "formule IOP fait", "formules IOP font")} plus qu'un seul calcul : leur valeur enregistrée est gardée. Ouvrez le fichier dans Excel et enregistrez-le.`,
        ]),
  ];
}
