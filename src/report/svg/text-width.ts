/** Size of all the texts of a chart, and from one line to the next, in units of its drawing. */
export const SIZE = 15;
export const LINE = 20;

/** Of Arial, which the style asks for, in hundredths of its size. */
const WIDTHS = widths([
  [14, "\u202f"],
  [22, "'ijl’"],
  [28, " \u00a0!,./:;I[\\]|ftîïÎ·"],
  [34, '()-`r{}"'],
  [40, "*°"],
  [50, "Jcksvxyzçÿ^"],
  [56, "0123456789#$?L_abdeghnopquàâäéèêëôöùûü€«»–"],
  [60, "+<=>~FTZ"],
  [67, "&ABEKPSVXYÀÂÉÈÊË"],
  [73, "CDHNRUwÇÙÛ"],
  [79, "GOQÔ"],
  [89, "Mm%æ"],
  [95, "Wœ"],
]);
const WIDEST = 102;

/** What may stand in place of Arial is a little wider. */
const TOLERANCE = 1.08;

/** How wide a text is drawn, at most: there is nothing here to measure it with. */
export function widthOf(text: string): number {
  const hundredths = Array.from(text).reduce(
    (sum, character) => sum + (WIDTHS.get(character) ?? WIDEST),
    0,
  );
  return (hundredths * SIZE * TOLERANCE) / 100;
}

export const widestOf = (texts: readonly string[]): number => Math.max(0, ...texts.map(widthOf));

function widths(groups: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    groups.flatMap(([width, characters]) =>
      Array.from(characters, (character) => [character, width] as const),
    ),
  );
}
