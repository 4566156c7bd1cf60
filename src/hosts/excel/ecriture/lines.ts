/** Points for one line of text. */
export const LINE = 15;
/** Excel knows no higher row. */
const HIGHEST = 409;
/** Letters are narrower than the figures in which widths are counted. */
const LETTERS = 1.1;
/** What the end of a line leaves empty, since words are not cut. */
const SLACK = 4;

/** Lines that a text takes in a column of that width, as the files count them. */
export const linesOf = (text: string, width: number): number =>
  text
    .split("\n")
    .reduce(
      (sum, part) =>
        sum + Math.max(1, Math.ceil(part.length / Math.max(1, width * LETTERS - SLACK))),
      0,
    );

export const heightOf = (lines: number, padding: number): number =>
  Math.min(HIGHEST, lines * LINE + padding);
